"""What the conformance tests share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conformance.judge_client import require_judge


@pytest.fixture(scope="session")
def judge_interpreter() -> Path:
    return require_judge()
