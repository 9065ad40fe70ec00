"""Small neural networks with the inputs and outputs of Piper's and Kokoro's: each sound a tone.

What is real: the files, their loading, the phonemes, ONNX Runtime, and a limit of phonemes
beyond which Kokoro's network fails. What is not: they hum.
"""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper, parser
from piper.phoneme_ids import DEFAULT_PHONEME_ID_MAP

PIPER = "en_US-hum-low"
KOKORO = "kokoro-hum"
PIPER_HOP = 256
KOKORO_HOP = 600

# Both: frames for each id, the id of each frame, and that id's tone and loudness.
_SPEAKING = """
  m = Mod (ids, three)
  mf = Cast <to = 1> (m)
  more = Add (mf, two)
  long = Mul (more, length)
  w = Ceil (long)
  edges = CumSum (w, zero)
  total = ReduceSum <keepdims = 0> (w)
  frames = Range (zero_f, total, one_f)
  column = Unsqueeze (frames, ends)
  passed = GreaterOrEqual (column, edges)
  counted = Cast <to = 7> (passed)
  place = ReduceSum <keepdims = 0> (counted, ends)
  said = Gather (ids, place)
  pitch = Gather (pitches, said)
  loud = Gather (levels, said)
  from_start = Mul (column, hop)
  t = Add (from_start, steps)
  pitch_c = Unsqueeze (pitch, ends)
  loud_c = Unsqueeze (loud, ends)
  turn = Mul (t, pitch_c)
  wave = Sin (turn)
  heard = Mul (wave, loud_c)
  flat = Reshape (heard, flattened)
"""


def _tables(*, hop: int, silent: set[int]) -> list[onnx.TensorProto]:
    levels = np.full(256, 0.3, np.float32)
    levels[sorted(silent)] = 0
    values = {
        "three": np.int64(3),
        "two": np.float32(2),
        "zero": np.int64(0),
        "zero_f": np.float32(0),
        "one_f": np.float32(1),
        "ends": np.array([1], np.int64),
        "flattened": np.array([-1], np.int64),
        "hop": np.float32(hop),
        "steps": np.arange(hop, dtype=np.float32),
        "pitches": np.linspace(0.03, 0.3, 256, dtype=np.float32),
        "levels": levels,
        "first": np.array([0], np.int64),
        "positions": np.zeros(512, np.float32),
        "hush": np.float32(0.01),
        "one": np.int64(1),
        "shape4": np.array([1, 1, 1, -1], np.int64),
    }
    return [numpy_helper.from_array(np.asarray(value), name) for name, value in values.items()]


def _network(signature: str, before: str, after: str, *, hop: int, silent: set[int]) -> bytes:
    text = (
        f'<ir_version: 8, opset_import: ["" : 17]> hum {signature} {{{before}{_SPEAKING}{after}}}'
    )
    model = parser.parse_model(text)
    model.graph.initializer.extend(_tables(hop=hop, silent=silent))
    onnx.checker.check_model(model)
    return bytes(model.SerializeToString())


def write_piper(voices: Path, *, name: str = PIPER, speakers: int = 1) -> Path:
    """Put a voice into a voices' folder as installing does, but for what it writes down."""
    folder = voices / "piper" / name
    folder.mkdir(parents=True, exist_ok=True)
    marks = {DEFAULT_PHONEME_ID_MAP[one][0] for one in "_^$ .,?!;:ˈˌ"}
    sid = ", int64[1] sid" if speakers > 1 else ""
    network = _network(
        f"(int64[N, T] input, int64[N] input_lengths, float[3] scales{sid})"
        " => (float[a, b, c, S] output)",
        """
  ids = Squeeze (input, first)
  length = Gather (scales, one)
  noise_scale = Gather (scales, zero)
""",
        """
  noise = RandomNormalLike (flat)
  noise_q = Mul (noise, noise_scale)
  noise_l = Mul (noise_q, hush)
  both = Add (flat, noise_l)
  output = Reshape (both, shape4)
""",
        hop=PIPER_HOP,
        silent=marks,
    )
    (folder / f"{name}.onnx").write_bytes(network)
    config = {
        "audio": {"sample_rate": 22_050, "quality": "low"},
        "espeak": {"voice": "en-us"},
        "language": {"code": "en_US"},
        "inference": {"noise_scale": 0.667, "length_scale": 1, "noise_w": 0.8},
        "phoneme_type": "espeak",
        "phoneme_id_map": DEFAULT_PHONEME_ID_MAP,
        "num_symbols": 256,
        "num_speakers": speakers,
        "speaker_id_map": {f"p{number}": number for number in range(speakers)},
    }
    (folder / f"{name}.onnx.json").write_text(json.dumps(config), encoding="utf-8")
    (folder / "MODEL_CARD").write_text("# Hum\n\n* License: CC0\n", encoding="utf-8")
    return folder


def write_kokoro(voices: Path, *, name: str = KOKORO, tells_lengths: bool = True) -> Path:
    """Put a model with three voices into a voices' folder; it takes 512 tokens at most."""
    folder = voices / "kokoro" / name
    folder.mkdir(parents=True, exist_ok=True)
    duration = ", int64[T] duration" if tells_lengths else ""
    network = _network(
        "(int64[N, T] tokens, float[N, D] style, float[one_s] speed)"
        f" => (float[S] audio{duration})",
        """
  ids = Squeeze (tokens, first)
  shape = Shape (ids)
  count = Squeeze (shape, first)
  counted_up = Range (zero, count, one)
  at_place = Gather (positions, counted_up)
  speed_s = Squeeze (speed, first)
  slower = Div (one_f, speed_s)
  placed = ReduceSum <keepdims = 0> (at_place)
  length = Add (slower, placed)
""",
        """
  louder = ReduceMean <keepdims = 0> (style)
  audio = Mul (flat, louder)
  duration = Cast <to = 7> (w)
""",
        hop=KOKORO_HOP,
        silent=set(range(17)),
    )
    (folder / f"{name}.onnx").write_bytes(network)
    styles = {
        voice: np.full((510, 1, 256), level, np.float32)
        for voice, level in (("af_hum", 1.0), ("bm_hum", 0.8), ("jf_hum", 0.6))
    }
    with (folder / "voices.bin").open("wb") as file:
        np.savez(file, allow_pickle=False, **styles)
    return folder
