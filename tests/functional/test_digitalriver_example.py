"""The example program, run as people run it, against the judge."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

from tests.conformance.judge_client import ROOT, JudgeProcess

PROGRAM = ROOT / "examples" / "refund_an_order.py"


def refund(id: str, amount: float) -> dict[str, Any]:
    return {
        "id": id,
        "createdTime": "2020-09-22T12:09:44Z",
        "currency": "USD",
        "amount": amount,
        "state": "pending",
        "liveMode": False,
    }


def run(base_url: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {
        **os.environ,
        "DIGITALRIVER_BASE_URL": base_url,
        "DIGITALRIVER_TOKEN": "secret",
        "PYTHONPATH": str(ROOT / "generated"),
    }
    return subprocess.run(
        [sys.executable, PROGRAM, *arguments],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_example_creates_a_refund_and_lists_all_pages(judge: JudgeProcess) -> None:
    judge.answer(
        {"status": 201, "json": refund("r2", 9.99)},
        {"json": {"hasMore": True, "data": [refund("r2", 9.99)]}},
        {"json": {"hasMore": False, "data": [refund("r1", 5)]}},
    )
    done = run(judge.url, "o1", "9.99", "USD")
    assert done.stderr == ""
    assert done.stdout.splitlines() == [
        "created refund r2: pending",
        "1. r2: 9.99 USD, pending",
        "2. r1: 5 USD, pending",
    ]
    assert done.returncode == 0
    created = judge.exchanges()[0]
    assert created.header("authorization") == "Bearer secret"
    assert created.understood == {
        "orderId": "o1",
        "amount": 9.99,
        "currency": "USD",
        "reason": "requested_by_customer",
    }
    queries = [exchange.parameters["query"] for exchange in judge.exchanges()[1:]]
    assert queries == [{"orderId": "o1"}, {"orderId": "o1", "startingAfter": "r2"}]


@pytest.mark.parametrize("status", [400, 404])
def test_example_says_why_the_api_refused(judge: JudgeProcess, status: int) -> None:
    errors = {"type": "bad_request", "errors": [{"message": "amount exceeds the order"}]}
    judge.answer({"status": status, "json": errors})
    done = run(judge.url)
    assert done.returncode == 1
    assert "amount exceeds the order" in done.stderr
    assert "Traceback" not in done.stderr


def test_example_runs_against_answers_from_the_document(judge: JudgeProcess) -> None:
    # The document's answers are made up, so a list may go on: the last page is told to be one.
    judge.answer({}, {"json": {"hasMore": False, "data": []}})
    done = run(judge.url)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("created refund ")
