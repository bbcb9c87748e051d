"""What the conformance tests share."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.conformance.judge_client import judge_python


@pytest.fixture(scope="session")
def judge_interpreter() -> Path:
    """Give the judge's interpreter; where it must not be missing (CI), its absence is a failure."""
    python = judge_python()
    if not python.exists():
        message = "the judge's environment is missing: see constraints-judge.txt"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
    return python
