"""``oarlock bump --consumer``: what is written into code that uses the client, here and in another repository."""

from __future__ import annotations

import re
import shutil
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


def test_each_repository_has_a_patch_of_its_own_and_the_guide_names_both(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    """`git apply` takes no file that lies in another repository."""
    here, elsewhere = places
    root, other = here.parents[1], elsewhere.parent
    arguments = ("bump", "shop", "new.yaml", "--consumer", "src", "--consumer", str(elsewhere))
    run = oarlock(*arguments, "--patch", "code.patch")
    assert run.code == 1, run.err
    second = f"code.{other.name}.patch"
    assert re.search(rf"^writes .* code\.patch, {second}$", run.out, re.MULTILINE), run.out
    assert "rewritten by 2 patches" in run.out
    assert "  in patch " in run.out
    assert "  rewritten  " not in run.out
    assert here.read_text() == elsewhere.read_text() == CODE
    git(root, "apply", "code.patch")
    git(other, "apply", str(root / second))
    assert here.read_text() == elsewhere.read_text() == _rewritten(CERTAIN)
    (guide,) = (root / "docs" / "migrations").glob("*.md")
    assert f"`code.patch` and `{second}` rewrite " in guide.read_text()
    assert "were rewritten" not in guide.read_text()


def test_what_keeps_a_bump_from_being_written_is_listed(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    run = oarlock("bump", "shop", "new.yaml", "--consumer", "src", "--fail-on", "breaking")
    assert run.code == 1
    assert re.search(r"^  error .* no longer takes \"b\"  [0-9a-f]{4}$", run.out, re.MULTILINE), (
        run.out
    )
    assert run.out.endswith("nothing was written, because of --fail-on breaking\n")
    assert places[0].read_text() == CODE


TWICE = """\
from shop import Client


def use(client: Client) -> str:
    item = client.items.list()
    print(getattr(item, "state"))
    return f"{item.state} {item.state!r}"
"""


def test_the_guide_shows_a_line_as_it_is_after_all_edits(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    here, _ = places
    root = here.parents[1]
    new = OLD.replace("state: {type", "states: {type").replace('version: "1"', 'version: "2"')
    (root / "new.yaml").write_text(new)
    here.write_text(TWICE)
    commit(root)
    run = oarlock("bump", "shop", "new.yaml", "--consumer", "src")
    assert run.code == 1, run.out
    line = 'return f"{item.states} {item.states!r}"'
    assert line in here.read_text()
    (guide,) = (root / "docs" / "migrations").glob("*.md")
    assert f"  is now `{line}`" in guide.read_text()


def test_what_is_left_leaves_out_what_was_refused_before_and_names_what_no_checker_refuses(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    here, _ = places
    here.write_text(f"NUMBER: int = ''\n{CODE}")
    commit(here.parents[1])
    assert oarlock("bump", "shop", "new.yaml", "--consumer", "src").code == 1
    left = oarlock("bump", "shop", "--continue")
    assert left.code == 1
    said = left.out.splitlines()
    assert not any("use.py:1 " in line for line in said), "no error of the bump"
    assert any("use.py:6 " in line and "default" in line for line in said), said
    assert any("use.py:7 " in line and '"region"' in line for line in said)
    assert re.search(r"shop: \d+ errors? of the type checker, \d+ places? that means?", said[-1])


def test_without_git_the_code_is_left_alone_and_a_patch_has_what_would_be_rewritten(
    oarlock: Oarlock, places: tuple[Path, Path]
) -> None:
    here, elsewhere = places
    shutil.rmtree(elsewhere.parent / ".git")
    arguments = ("bump", "shop", "new.yaml", "--consumer", str(elsewhere))
    dry = oarlock(*arguments, "--dry-run")
    assert "because it is in no git repository" in dry.err
    assert "note: --patch FILE writes" in dry.err
    run = oarlock(*arguments, "--patch", "code.patch")
    assert "no git repository" not in run.err
    assert elsewhere.read_text() == CODE
    patch = (here.parents[1] / "code.patch").read_text()
    assert [line for line in CERTAIN.values() if line not in patch] == []
    assert patch.startswith("--- a/use.py\n"), "it is applied where the code lies"
