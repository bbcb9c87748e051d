"""The driver, against a client written by hand: right when it is right, wrong in every way that counts."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conformance.documents import load
from tests.conformance.driver import PREFIX, drive_with
from tests.conformance.judge_client import JudgeProcess
from tests.conformance.report import Report, Stage

HERE = Path(__file__).parent / "handwritten"


@pytest.fixture
def faults(monkeypatch: pytest.MonkeyPatch) -> Iterator[set[str]]:
    """Give the faults of the client written by hand."""
    monkeypatch.syspath_prepend(HERE)
    import petstand

    yield petstand.FAULTS
    petstand.FAULTS.clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "petstand"]:
        del sys.modules[name]


@pytest.fixture(scope="module")
def judge(judge_interpreter: Path) -> Iterator[JudgeProcess]:
    del judge_interpreter
    with JudgeProcess(HERE / "petstand.json", prefix=PREFIX) as process:
        yield process


def drive(judge: JudgeProcess) -> Report:
    return drive_with(judge, load(HERE / "petstand.json"), HERE / "petstand", Report(document="x"))


@pytest.mark.usefixtures("faults")
def test_right_client_has_no_failures(judge: JudgeProcess) -> None:
    report = drive(judge)
    assert report.failures == []
    assert report.not_judged == []
    assert report.operations == 3
    assert report.requests == report.accepted == report.responses == report.round_tripped == 16


@pytest.mark.parametrize(
    ("fault", "stage", "pointer"),
    [
        ("no-key", "rejected", "/paths/~1pets/get"),
        ("no-limit", "arrived", "/paths/~1pets/get"),
        ("raw-commas", "arrived", "/paths/~1pets/get"),
        ("raw-path", "rejected", "/paths/~1pets~1{petId}/get"),
        ("weight-as-text", "rejected", "/paths/~1pets/post"),
        ("forgetful", "round-trip", "/paths/~1pets/post"),
        ("silent-errors", "decoded", "/paths/~1pets~1{petId}/get"),
        ("asks-twice", "rejected", "/paths/~1pets/post"),
        ("untyped", "argument", "/paths/~1pets~1{petId}/get"),
    ],
)
def test_planted_fault_is_found(
    fault: str, stage: Stage, pointer: str, faults: set[str], judge: JudgeProcess
) -> None:
    faults.add(fault)
    assert (stage, pointer) in {(one.stage, one.pointer) for one in drive(judge).failures}
