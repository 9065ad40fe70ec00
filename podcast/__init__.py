"""Written articles become podcast episodes."""

import os

__version__ = "0.1.0"

# ONNX Runtime, on which the natural voices and a recogniser run, sends reports on its use to its
# makers, and leaves files for them in the home and the temporary folder, where this is not set
# before anything loads it.
os.environ.setdefault("ORT_DISABLE_TELEMETRY", "1")
