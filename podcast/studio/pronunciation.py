"""The Word screen: a pronunciation before and after, in every sentence that holds the word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote, urlencode

from podcast.errors import ProjectError
from podcast.model import Article
from podcast.narration.lexicon.entries import Entry
from podcast.narration.lexicon.toml import read_lexicon
from podcast.narration.scripts.reading import ScriptRow
from podcast.publishing.pages.elements import Element, el
from podcast.reading import read
from podcast.reading.metadata.beside import metadata_path
from podcast.scripting.articles import find_articles
from podcast.scripting.lexicon_edits import (
    own_words,
    said_already,
    write_own_word,
    write_show_words,
)
from podcast.scripting.pronunciation_preview import Consequences, Held, consequences
from podcast.studio.forms import at_field, button, field, form, hidden, labelled
from podcast.studio.frame import screen, told
from podcast.studio.gathered.rows_on_a_page import A_PAGE, page_asked, page_links
from podcast.studio.gathered.word_places import everywhere, looked_in
from podcast.studio.review import back_to_queue, still_narrating
from podcast.studio.visit import Visit

_SHOWN = 3 * A_PAGE
"""Lines of a page, where a long article has more; an article is never parted."""


def word_form(visit: Visit, *, word: str = "", of: tuple[Article, ScriptRow] | None) -> Element:
    """A word, how it is said, and where that holds; ``of`` is the line that one stands at."""
    words = visit.words
    place = [
        hidden("slug", of[0].slug),
        hidden("line", str(of[1].number)),
        hidden("spoken", of[1].line.spoken),
    ] if of else [hidden("at", visit.query.get("at", ""))]  # fmt: skip
    known = _known_entry(visit.form or {"word": word}, visit=visit)
    return form(
        visit,
        *place,
        field(visit, words["word"], name="word", value=word, required=True),
        field(visit, words["say"], name="say", help_=words["say_help"]),
        field(visit, words["ipa"], name="ipa", help_=words["ipa_help"]),
        hidden("replaces", _said(known)) if known else None,
        _scope(visit) if of else None,
        el(
            "p",
            button(words["hear_so"], name="do", value="hear"),
            " ",
            button(words["see_all"], name="do", value="see"),
            " ",
            button(words["save_word"], name="do", value="save"),
        ),
        action="/word",
    )


def _scope(visit: Visit) -> Element:
    words, chosen = visit.words, visit.form.get("own", "")
    choices = (("", "whole_show"), ("own", "this_article"))
    options = [
        el("option", words[name], value=value, selected=value == chosen) for value, name in choices
    ]
    select = el("select", *options, id="own", name="own")
    return labelled(visit, words["holds_for"], select, name="own")


def word_screen(visit: Visit) -> str:
    """Every sentence that holds the word, before and after, and what that costs.

    Where nobody has said yet how it is said, that is asked. Raises ProjectError,
    EngineUnavailable.
    """
    word = visit.query.get("word", "")
    if visit.problem or not (visit.query.get("say") or visit.query.get("ipa")):
        title = visit.words.say("word_title", word=word)
        return screen(visit, word_form(visit, word=word, of=None), title=title)
    words, entry = visit.words, _entry(visit.query)
    own = _own_path(visit.query, visit=visit)
    where = looked_in(entry, visit=visit, own=own)
    here = page_asked(visit.query, pages=len(where.pages))
    found = _consequences(entry, visit=visit, where=where.pages[here], own=own is not None)
    pages = len(where.pages)
    lines, costs = len(found.held), words.say("speak_again", n=len(found.again))
    if pages > 1:
        lines, costs = where.lines, words.say("speak_perhaps", n=where.keys)
    links = [*page_links("/word", query=visit.query, here=here, pages=pages, words=words)]
    known = _said(_known_entry(visit.query, visit=visit))
    return screen(
        visit,
        el("p", words.say("word_said", word=entry.word, say=entry.say or entry.ipa)),
        el("p", words.say("word_replaces", say=known)) if known else None,
        el("p", words.say("holds_word", n=lines), " ", costs),
        *still_narrating(where.unseen, visit=visit),
        el("ul", *(el("li", where) for where in found.conflicts)) if found.conflicts else None,
        *(told(error, visit=visit) for _, error in found.unread),
        _save_form(known, costs=costs, visit=visit),
        *links,
        *_sentences(found.held, visit=visit),
        *links,
        title=words.say("word_title", word=entry.word),
    )


def _save_form(known: str, *, costs: str, visit: Visit) -> Element:
    """The button that saves the word, and what it says that this costs."""
    return form(
        visit,
        *(hidden(name, value) for name, value in visit.query.items() if name in _FIELDS),
        hidden("replaces", known) if known else None,
        button(f"{visit.words['save_word']}: {costs}", name="do", value="save"),
        action="/word",
    )


def _sentences(held: Sequence[Held], *, visit: Visit) -> Iterator[Element]:
    """The sentences of a page, and how many more its articles have."""
    yield el("ol", *(_held(one, visit=visit) for one in held[:_SHOWN]), class_="rows")
    if more := len(held[_SHOWN:]):
        yield el("p", visit.words.say("more_lines", n=more))


_FIELDS = ("slug", "line", "at", "word", "say", "ipa", "own")


def save(visit: Visit) -> str:
    """Save the pronunciation that a form asks for; for "hear" or "see", give that address instead.

    Raises ProjectError, ArticleError.
    """
    entry, of_line = _entry(visit.form), _article_path(visit.form, visit=visit)
    if visit.form.get("do") == "hear":
        return _heard(entry, of_line, visit=visit)
    if visit.form.get("do") == "see":
        asked = {name: what for name, what in visit.form.items() if name in _FIELDS}
        return f"/word?{urlencode(asked)}"
    own = of_line if visit.form.get("own") else None
    entry = _in_its_place(entry, visit=visit)

    def files() -> Sequence[Path]:
        return [own, metadata_path(own)] if own else [visit.project.lexicon]

    with visit.studio.undo.noting(visit.words.say("word_title", word=entry.word), paths=files):
        if own is None:
            write_show_words(visit.project, [entry])
        else:
            source = own.relative_to(visit.project.root).as_posix()
            write_own_word(own, entry, source=source, project=visit.project)
    slug, line = (quote(visit.form.get(name, ""), safe="") for name in ("slug", "line"))
    if slug and line:
        return f"/scripts/{slug}/{line}?done=saved&at=word"
    return back_to_queue(visit.form)


def _heard(entry: Entry, path: Path | None, *, visit: Visit) -> str:
    """Where the line, or the first that holds the word, is heard as it would be."""
    paths = [path] if path else everywhere(entry, visit=visit)
    own = bool(visit.form.get("own")) and path is not None
    held = _consequences(entry, visit=visit, where=paths, own=own, is_one_enough=True).held
    spoken = visit.form.get("spoken", "")
    same = [one for one in held if one.before.spoken == spoken] or [*held]
    with at_field("word"):
        if not same:
            raise ProjectError(
                "No sentence holds this word.",
                where=entry.word,
                mend="Write it as the line shows it.",
            )
    return visit.studio.sounds.address(same[0].after)


def _entry(given: Mapping[str, str]) -> Entry:
    word, say, ipa = (" ".join(given.get(name, "").split()) for name in ("word", "say", "ipa"))
    with at_field("word"):
        if not word:
            raise ProjectError("The word is missing.", mend="Write the word that is said wrongly.")
    with at_field("say"):
        if not (say or ipa):
            raise ProjectError(
                "How the word is said is missing.",
                mend="Write how it is said, in plain letters or in IPA.",
            )
    return Entry(word, say, ipa)


def _article_path(given: Mapping[str, str], *, visit: Visit) -> Path | None:
    slug = given.get("slug", "")
    return find_articles(visit.project, names=[slug])[0] if slug else None


def _own_path(given: Mapping[str, str], *, visit: Visit) -> Path | None:
    """The article whose own word it is to be; None for a word of the show."""
    return _article_path(given, visit=visit) if given.get("own") else None


def _consequences(
    entry: Entry,
    *,
    visit: Visit,
    where: Sequence[Path],
    own: bool,
    is_one_enough: bool = False,
) -> Consequences:
    return consequences(
        entry,
        project=visit.project,
        paths=where,
        own=own,
        today=visit.today,
        is_one_enough=is_one_enough,
    )


def _in_its_place(entry: Entry, *, visit: Visit) -> Entry:
    """The entry, with the note of the one whose place it takes.

    Raises ProjectError where the form did not show what is said for the word now: another tab,
    a command or an editor wrote it meanwhile.
    """
    known = _known_entry(visit.form, visit=visit)
    if known is None or known.right:
        return entry
    if _said(known) not in {visit.form.get("replaces", ""), entry.say or entry.ipa}:
        with at_field("say"):
            raise ProjectError(
                f"“{known.word}” is said as “{_said(known)}” already.",
                mend="To say it in the new way instead, save once more.",
            )
    return replace(entry, note=known.note)


def _known_entry(given: Mapping[str, str], *, visit: Visit) -> Entry | None:
    """What is said for a form's word where the entry would stand; None where nothing is."""
    word = " ".join(given.get("word", "").split())
    path = _article_path(given, visit=visit) if given.get("own") else None
    words = (
        own_words(read(path, root=visit.project.root))
        if path
        else read_lexicon(visit.project.lexicon)
    )
    return said_already(Entry(word), known=words)


def _said(entry: Entry | None) -> str:
    return (entry.say or entry.ipa) if entry else ""


def _held(held: Held, *, visit: Visit) -> Element:
    words, language = visit.words, visit.project.show.language
    sounds = visit.studio.sounds
    versions = [("before", held.before)]
    if held.before.key != held.after.key:
        versions.append(("after", held.after))
    return el(
        "li",
        *(
            el(
                "p",
                f"{words[name]}: ",
                el("span", job.spoken, lang=language),
                " ",
                el(
                    "a",
                    words.say(f"hear_{name}", where=held.where),
                    href=sounds.address(job),
                    class_="hear",
                ),
            )
            for name, job in versions
        ),
        None if held.before.key != held.after.key else el("p", words["stays"]),
    )
