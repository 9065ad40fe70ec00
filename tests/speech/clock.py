"""A clock that tests set themselves."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass
class Clock:
    """Time that only sleeping moves on, and each rest that was asked for."""

    time: float = 1000.0
    slept: list[float] = field(default_factory=list)

    def now(self) -> float:
        return self.time

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds
