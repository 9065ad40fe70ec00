"""Where the sound comes from, in words of machines: IPTC's digital source types.

The vocabulary is at cv.iptc.org/newscodes/digitalsourcetype; schema.org has the same terms.
"""

from __future__ import annotations

from collections.abc import Collection

_IPTC = "http://cv.iptc.org/newscodes/digitalsourcetype/"
_SCHEMA = {
    "trainedAlgorithmicMedia": "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    "algorithmicMedia": "https://schema.org/AlgorithmicMediaDigitalSource",
    "compositeSynthetic": "https://schema.org/CompositeSyntheticDigitalSource",
    "digitalCapture": "https://schema.org/DigitalCaptureDigitalSource",
}
_BY_RULES = frozenset({"espeak-ng", "tone"})  # their sounds are made by formulas, not learned


def source_type(*, engines: Collection[str], is_mixed: bool = False) -> str:
    """What an episode's sound is, as IPTC names it.

    ``engines`` are those that speak in it, none where people read all of it; with ``is_mixed``
    people read parts of it. An engine that is not known is taken for a trained one.
    """
    if not engines:
        return "digitalCapture"
    if is_mixed:
        return "compositeSynthetic"
    return "algorithmicMedia" if _BY_RULES.issuperset(engines) else "trainedAlgorithmicMedia"


def iptc_address(source: str) -> str:
    """The address by which tags name a source type; "" for none."""
    return f"{_IPTC}{source}" if source else ""


def schema_address(source: str) -> str:
    """The address by which pages and books name it; "" for one that is not known."""
    return _SCHEMA.get(source, "")
