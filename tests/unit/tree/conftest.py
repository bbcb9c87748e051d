"""A package on disk, and both ways to replace it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.tree import stage as stage_module
from generator.tree.swap import SwapUnavailableError
from tests.support.trees import OLD, write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository into which the old rendering has been written."""
    write(tmp_path, OLD)
    return tmp_path


@pytest.fixture(params=["swap", "in place"])
def any_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Replace trees both as systems with an exchange of folders do, and as those without."""

    def refuse(_first: Path, _second: Path) -> None:
        raise SwapUnavailableError

    if request.param == "in place":
        monkeypatch.setattr(stage_module, "swap_folders", refuse)
