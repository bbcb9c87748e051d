"""All 91 operations of the committed client, sync and async, judged against the document."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.driver import run
from tests.conformance.judge_client import ROOT, require_judge

DOCUMENT = ROOT / "specs" / "digitalriver" / "2020-12-17.json"


@pytest.fixture
def package() -> Path:
    import digitalriver

    return Path(digitalriver.__file__).parent


@pytest.mark.parametrize(
    "seed", [0, pytest.param(1, marks=pytest.mark.slow), pytest.param(2, marks=pytest.mark.slow)]
)
def test_every_request_is_accepted_and_every_answer_round_trips(seed: int, package: Path) -> None:
    require_judge()
    report = run(DOCUMENT, package, seed=seed)
    assert report.operations == 91
    # A full, a minimal and an error call each, sync and async; more where a body has keywords.
    assert report.requests >= 91 * 6
    assert report.failures == [], report.as_text()
    assert report.not_judged == [], report.as_text()
    assert report.requests == report.accepted == report.responses == report.round_tripped
