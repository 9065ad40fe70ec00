"""YAML as people mean it: words are the words that were written, whatever YAML 1.1 takes them for.

To YAML 1.1 ``12:30`` is 750, ``010`` is 8, ``1.50`` is 1.5, and Norwegian's ``no`` is false, as
nitric oxide's NO is. Said aloud or taken for a language or a name, each of these is wrong.
"""

from __future__ import annotations

import re

import yaml

_TEXT = "tag:yaml.org,2002:str"
_KIND = "tag:yaml.org,2002:"
_AS_WRITTEN = frozenset(
    {
        *("title", "slug", "byline", "author", "authors", "language", "lang", "summary"),
        *("description", "disclaimer", "guid", "type", "image", "image_alt", "profile"),
        *("address", "edition_of", "lexicon"),
    }
)
"""Keys whose values are words, all of them, however they look."""

_COUNTED = frozenset({"season", "episode"})
_PLAIN_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d*[1-9]|\.0)?")
_WITH_NOUGHTS = re.compile(r"0+(\d+)")


def load_plain(text: str) -> object:
    """The values of a YAML text. Raises yaml.YAMLError, ValueError, RecursionError and the like."""
    return yaml.load(text, _PlainLoader)  # noqa: S506 - a SafeLoader


class _PlainLoader(yaml.SafeLoader):
    """Safe loading without aliases, which could make a small file a huge value."""

    def get_single_node(self) -> yaml.Node | None:
        """Give the text's values, what is meant as words marked as such."""
        root: yaml.Node | None = super().get_single_node()
        for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
            if key.value in _AS_WRITTEN:
                _mean_words(value)
            elif key.value == "date":
                _mean_words(value, of="bool")
            elif key.value in _COUNTED:
                _mean_tens(value)
        return root

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            mark = self.get_mark()
            raise yaml.MarkedYAMLError(problem="aliases are not allowed", problem_mark=mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[object, object]:  # noqa: FBT001, FBT002 - yaml's own
        """Refuse a key that is written twice: yaml would take the last without a word."""
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value in seen:
                raise yaml.MarkedYAMLError(
                    problem=f"{key.value} is said twice", problem_mark=key.start_mark
                )
            seen.add(str(key.value))
        return super().construct_mapping(node, deep=deep)

    def construct_day(self, node: yaml.ScalarNode) -> object:
        """A date; one that no calendar has stays the words it is, and is told as a date."""
        try:
            return super().construct_yaml_timestamp(node)
        except ValueError:
            return node.value

    def construct_whole(self, node: yaml.ScalarNode) -> object:
        """A whole number as everybody writes one; a time of day or 007 stays what it is."""
        is_plain = _PLAIN_NUMBER.fullmatch(node.value)
        return super().construct_yaml_int(node) if is_plain else node.value

    def construct_broken(self, node: yaml.ScalarNode) -> object:
        """A number with a point, in the same way."""
        is_plain = _PLAIN_NUMBER.fullmatch(node.value)
        return super().construct_yaml_float(node) if is_plain else node.value


def _mean_words(node: yaml.Node, *, of: str = "") -> None:
    """Take what stands there as words, or what YAML takes for one kind; nothing stays nothing.

    A lexicon's ``right`` is true or false.
    """
    if isinstance(node, yaml.ScalarNode):
        if node.tag != f"{_KIND}null" and (not of or node.tag == f"{_KIND}{of}"):
            node.tag = _TEXT
        return
    for one in node.value:
        key, value = one if isinstance(one, tuple) else (None, one)
        if key is not None:
            _mean_words(key)
        is_truth = key is not None and key.value == "right" and value.tag == f"{_KIND}bool"
        if not is_truth:
            _mean_words(value)


def _mean_tens(node: yaml.Node) -> None:
    """Take ``08`` and ``010`` as people do who write all numbers equally long."""
    is_plain = isinstance(node, yaml.ScalarNode) and node.style is None
    if is_plain and (found := _WITH_NOUGHTS.fullmatch(node.value)):
        node.tag, node.value = f"{_KIND}int", found[1]


_PlainLoader.add_constructor(f"{_KIND}timestamp", _PlainLoader.construct_day)
_PlainLoader.add_constructor(f"{_KIND}int", _PlainLoader.construct_whole)
_PlainLoader.add_constructor(f"{_KIND}float", _PlainLoader.construct_broken)
