"""Every broken document in tests/cases/invalid says exactly what its `.expected` file says."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from generator.reports.findings import format_report
from generator.spec import validate_source

FOLDER = Path(__file__).parents[2] / "cases" / "invalid"
CASES = sorted(path for pattern in ("*/*.yaml", "*/*.json") for path in FOLDER.glob(pattern))
UPDATE = os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1"


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.relative_to(FOLDER).as_posix())
def test_broken_document_is_reported_as_expected(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    _, findings = validate_source(path.relative_to(FOLDER))
    text = format_report(findings, "text")
    expected = path.with_suffix(".expected")
    if UPDATE:
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
    assert text


def test_every_expected_text_has_its_document() -> None:
    documents = {path.with_suffix(".expected") for path in CASES}
    assert set(FOLDER.glob("*/*.expected")) == documents
    assert len(CASES) >= 22
