"""Runs the pairs of documents of a folder, where `OARLOCK_PAIRS` names one.

A pair is a folder with `old.yaml`, `new.yaml` and `expected.md`, whose front matter says the verdicts:
`wire`, `python`, and `findings` with rule, level, operation and detail.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import library
from generator.changes.engine import compare
from generator.changes.model import Change, Comparison
from tests.changes.documents import side

_LEVELS = {"ERR": "error", "WARN": "warning", "INFO": "note"}
_FOLDER = os.environ.get("OARLOCK_PAIRS", "")
PAIRS = sorted(path.parent for path in Path(_FOLDER).glob("*/expected.md")) if _FOLDER else []


def _expected(folder: Path) -> dict[str, Any]:
    text = (folder / "expected.md").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text.split("---")[1]))


def _python(comparison: Comparison) -> str:
    """Word the verdict as pairs do."""
    if comparison.fails:
        return f"breaks: {' and '.join(comparison.fails)}"
    words = {"tolerated": "safe (tolerated)", "regenerate": "safe after regenerating"}
    return words.get(comparison.python, comparison.python)


def _is(change: Change, finding: dict[str, str]) -> bool:
    return (
        change.rule == finding["id"]
        and change.level == _LEVELS[finding["level"]]
        and finding["detail"] in (change.detail, "")
    )


@pytest.mark.skipif(not PAIRS, reason="OARLOCK_PAIRS names no folder of pairs")
@pytest.mark.parametrize("folder", PAIRS or [Path()], ids=lambda path: path.name)
def test_a_pair_gets_its_verdicts(folder: Path) -> None:
    expected = _expected(folder)
    old, new = (
        side(yaml.safe_load((folder / f"{name}.yaml").read_text(encoding="utf-8")))
        for name in ("old", "new")
    )
    comparison = compare(old, new)
    wire = "breaks" if comparison.wire == "breaks" else "none"
    assert wire == expected["wire"]
    for finding in expected["findings"]:
        assert [_is(change, finding) for change in comparison.changes].count(True) == 1, finding
    if not expected["findings"]:
        assert comparison.changes == ()


@pytest.mark.skipif(not PAIRS, reason="OARLOCK_PAIRS names no folder of pairs")
@pytest.mark.parametrize("folder", PAIRS or [Path()], ids=lambda path: path.name)
def test_the_consumer_of_a_pair_is_concerned_where_something_breaks(folder: Path) -> None:
    expected = str(_expected(folder)["python"])
    comparison = library.diff(
        folder / "old.yaml", folder / "new.yaml", consumers=[folder / "consumer.py"]
    )
    assert expected.startswith(_python(comparison))
    sites = [site for change in comparison.changes for site in change.sites]
    assert bool(sites) == expected.startswith(("breaks", "behaviour"))
    assert not comparison.untold
