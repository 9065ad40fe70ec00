"""An ONNX file with one more inner value as output, made without the ``onnx`` package.

A model is a Protocol Buffers message. Where a message holds a field twice, readers put the two
together (protobuf.dev, "Last one wins": embedded messages are merged), so a graph with nothing
but one more output, written behind the model, adds that output to the model's own graph.
"""

from __future__ import annotations

_GRAPH = 7  # of ModelProto
_OUTPUT = 12  # of GraphProto
_NAME = 1  # of ValueInfoProto


def with_output(model: bytes, *, name: str) -> bytes:
    """The model with an inner value, which must be in its graph, as its last output."""
    return model + _field(_GRAPH, _field(_OUTPUT, _field(_NAME, name.encode())))


def _field(number: int, data: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    return bytes([*written, value])
