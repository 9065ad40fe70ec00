"""Neural networks run by ONNX Runtime: the only file that imports it."""

from __future__ import annotations

from pathlib import Path

from onnxruntime import InferenceSession, SessionOptions

from podcast.errors import EngineUnavailable

__all__ = ["InferenceSession", "broken_model", "session_of"]

_ERRORS_ONLY = 3


def session_of(model: bytes, *, path: Path) -> InferenceSession:
    """Load a model to run on one core; ``path`` is where it came from.

    A build has a worker a core, so more threads in each would only be in each other's way.
    Raises EngineUnavailable where it is no model.
    """
    options = SessionOptions()
    options.intra_op_num_threads = 1
    options.log_severity_level = _ERRORS_ONLY
    try:
        return InferenceSession(model, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        raise broken_model(path, why=str(error).partition("\n")[0]) from error


def broken_model(path: Path, *, why: str) -> EngineUnavailable:
    """Make the error for a model's file that cannot be used."""
    return EngineUnavailable(
        f"The voice's file cannot be used: {why[:200]}.",
        where=str(path),
        mend=f"Delete its folder and install it again: podcast voices install {path.parent.name}",
    )
