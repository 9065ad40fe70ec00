"""Each operation is disturbed at one step after the other: nothing is half done or lost."""

from __future__ import annotations

import pytest

from tests.modules import said_by
from tests.whole_build.disturbances import DISTURBANCES
from tests.whole_build.each_step import OPERATIONS


@pytest.mark.long
@pytest.mark.parametrize("disturbance", DISTURBANCES)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_disturbed_operation_is_whole_when_it_is_done_again(
    operation: str, disturbance: str
) -> None:
    often, seldom = (2, 23) if operation == "first build" else (1, 5)
    every = often if disturbance == "killed" else seldom
    told = said_by("whole_build.each_step", operation, disturbance, str(every))
    assert told == "sound"
