"""What an episode's sound is, as machines are told."""

from __future__ import annotations

import pytest

from podcast.publishing.digital_source_type import iptc_address, schema_address, source_type


@pytest.mark.parametrize(
    ("engines", "readers", "source"),
    [
        ({"hibari"}, 0, "trainedAlgorithmicMedia"),
        ({"hibari", "espeak-ng"}, 0, "trainedAlgorithmicMedia"),
        ({"somebody-elses"}, 0, "trainedAlgorithmicMedia"),
        ({"espeak-ng"}, 0, "algorithmicMedia"),
        ({"hibari"}, 1, "compositeSynthetic"),
        (set(), 1, "digitalCapture"),
    ],
)
def test_a_voice_that_was_trained_is_told_from_rules_and_from_people(
    engines: set[str], readers: int, source: str
) -> None:
    assert source_type(engines=engines, is_mixed=readers > 0) == source
    assert iptc_address(source).endswith(f"/digitalsourcetype/{source}")
    assert schema_address(source).startswith("https://schema.org/")


def test_what_nobody_told_has_no_address() -> None:
    assert (iptc_address(""), schema_address("")) == ("", "")
