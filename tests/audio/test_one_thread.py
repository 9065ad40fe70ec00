"""What every section goes through begins no threads: workers have the cores already."""

from __future__ import annotations

import ast
from pathlib import Path

import av
import numpy as np
import pytest

import podcast
from podcast.audio.codec import resample

ROOT = Path(podcast.__file__).parent
FOR_EACH_SECTION = [
    *sorted((ROOT / "audio").glob("*.py")),
    *sorted((ROOT / "checking").glob("*.py")),
    ROOT / "loudness_meter.py",
]
OF_BLAS = {"dot", "matmul", "inner", "vdot", "tensordot", "linalg"}


@pytest.mark.parametrize("path", FOR_EACH_SECTION, ids=lambda path: path.stem)
def test_no_product_of_matrices_is_blas_s(path: Path) -> None:
    """Its threads wait for more in a loop, and it adds up otherwise on every processor."""
    tree = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    found = [
        node.lineno
        for node in tree
        if (isinstance(node, ast.BinOp | ast.AugAssign) and isinstance(node.op, ast.MatMult))
        or (isinstance(node, ast.Attribute) and node.attr in OF_BLAS)
    ]
    assert found == []


@pytest.mark.skipif(not hasattr(av.filter.Graph, "threads"), reason="PyAV before 18")
def test_a_clip_is_resampled_in_one_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[av.filter.Graph] = []
    graph_of = av.filter.Graph

    def noted() -> av.filter.Graph:
        made.append(graph_of())
        return made[-1]

    monkeypatch.setattr(av.filter, "Graph", noted)
    resample(np.zeros(2000, dtype=np.int16), rate=22_050, to=44_100)
    assert [graph.threads for graph in made] == [1]
