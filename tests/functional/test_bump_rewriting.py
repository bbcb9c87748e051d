"""``oarlock bump --consumer``: what is written into code that uses the client, here and in another repository."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.changes.test_rewriting_offered import CERTAIN, CODE, NEW, OLD, WRITTEN
from tests.support.command import Oarlock
from tests.support.git import commit, git, start

CONFIGURATION = '[targets.shop]\nspec = "old.yaml"\noutput = "clients"\npackage = "shop"\n'


@pytest.fixture
def places(
    repository: Path, oarlock: Oarlock, tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, Path]:
    """Two committed modules that use a client: one beside it, one in another repository."""
    (repository / ".git").rmdir()
    (repository / "oarlock.toml").write_text(CONFIGURATION)
    (repository / "old.yaml").write_text(OLD)
    (repository / "mypy.ini").write_text("[mypy]\n")
    assert oarlock("generate").code == 0
    (repository / "new.yaml").write_text(NEW.replace('version: "1"', 'version: "2"'))
    other = tmp_path_factory.mktemp("other")
    (repository / "src").mkdir()
    for folder in (repository / "src", other):
        (folder / "use.py").write_text(CODE)
    (other / "mypy.ini").write_text("[mypy]\n")
    for folder in (repository, other):
        start(folder)
        commit(folder)
    return repository / "src" / "use.py", other / "use.py"


def _rewritten(*replaced: dict[int, str]) -> str:
    lines = CODE.split("\n")
    for texts in replaced:
        for number, text in texts.items():
            lines[number - 1] = text
    return "\n".join(lines)


def test_code_here_and_elsewhere_is_rewritten_with_the_client(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    here, elsewhere = places
    run = oarlock("bump", "shop", "new.yaml", "--consumer", "src", "--consumer", str(elsewhere))
    assert run.code == 1, run.err  # findings of level error that nobody accepted
    assert here.read_text() == elsewhere.read_text() == _rewritten(CERTAIN)
    assert "more places would be rewritten with --fix-unsafe" in run.err
    assert 'spec = "new.yaml"' in here.parents[1].joinpath("oarlock.toml").read_text()


def test_values_are_rewritten_where_they_are_wanted_and_a_patch_leaves_the_code_alone(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    here, _ = places
    arguments = ("bump", "shop", "new.yaml", "--consumer", "src", "--fix-unsafe")
    run = oarlock(*arguments, "--patch", "code.patch")
    assert run.code == 1, run.err
    assert here.read_text() == CODE
    git(here.parents[1], "apply", "code.patch")
    assert here.read_text() == _rewritten(CERTAIN, WRITTEN)
    assert "--fix-unsafe" not in run.err
