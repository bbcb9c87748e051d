"""The reference pages are those that the code makes."""

from __future__ import annotations

import importlib.util
import os
from types import ModuleType

import pytest

from tests.support.command import ROOT

FOLDER = ROOT / "docs" / "reference"


def _make() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference_pages", FOLDER / "make.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", sorted(_make().PAGES))
def test_golden_page_is_what_the_code_makes(name: str) -> None:
    text = _make().pages()[name]
    page = FOLDER / name
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        page.write_text(text, encoding="utf-8")
    assert page.read_text(encoding="utf-8") == text


def test_every_page_of_the_reference_is_made() -> None:
    assert {path.name for path in FOLDER.glob("*.md")} == set(_make().PAGES)
