"""``oarlock accept`` as people run it: a finding of a target is accepted, and `oarlock diff` heeds that."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import Oarlock
from tests.support.git import git

NAME = "oarlock-accepted.toml"


@pytest.fixture
def branched(repository: Path) -> Path:
    """A repository on a branch that makes a parameter required."""
    (repository / ".git").rmdir()
    git(repository, "init", "--quiet", "--initial-branch", "main")
    git(repository, "add", "--all")
    git(repository, "commit", "--quiet", "--message", "one")
    git(repository, "checkout", "--quiet", "-b", "branch")
    document = repository / "pets.yaml"
    (repository / "old.yaml").write_text(document.read_text())
    narrowed(document)
    return repository


def narrowed(document: Path) -> None:
    """Make a parameter required."""
    text = document.read_text()
    document.write_text(text.replace("{name: limit, in", "{name: limit, required: true, in"))


def finding(oarlock: Oarlock, *sides: str) -> dict[str, Any]:
    """Return the only change between two sides."""
    (change,) = json.loads(oarlock("diff", *sides, "--format", "json").out)["changes"]
    found: dict[str, Any] = change
    return found


def test_a_finding_is_accepted_and_no_longer_fails(oarlock: Oarlock, branched: Path) -> None:
    known = finding(oarlock, "pets")
    run = oarlock("accept", "pets", known["id"][:4], "--reason", 'We "always" send it.')
    assert (run.code, run.err) == (0, "")
    assert f"accepted error[{known['rule']}]" in run.out
    assert run.out.endswith(f"wrote {NAME}\n")
    (entry,) = tomllib.loads((branched / NAME).read_text())["accepted"]
    assert entry == {
        "target": "pets",
        "from": "1.0",
        "to": "1.0",
        "id": known["id"],
        "rule": "request-parameter-became-required",
        "what": known["what"],
        "reason": 'We "always" send it.',
    }
    after = oarlock("diff")
    assert after.code == 0
    assert "1 accepted" in after.out
    assert known["id"] not in after.out
    accepted = finding(oarlock, "pets")["accepted"]
    assert accepted == {"reason": 'We "always" send it.', "until": "", "scope": []}


def test_other_sides_are_named(oarlock: Oarlock, branched: Path) -> None:
    narrowed_document = branched / "new.yaml"
    narrowed_document.write_text((branched / "pets.yaml").read_text())
    (branched / "pets.yaml").write_text((branched / "old.yaml").read_text())
    known = finding(oarlock, "pets", "new.yaml")
    arguments = ("accept", "pets", known["id"], "--reason", "Known.")
    refused = oarlock(*arguments)
    assert refused.code == 2
    assert f'there is no finding "{known["id"]}" since pets@' in refused.err
    assert "where the branch left main (nothing changed)" in refused.err
    assert "--from and --to" in refused.err
    assert oarlock(*arguments, "--to", "new.yaml").code == 0
    assert oarlock("diff", "pets", "new.yaml").code == 0
    assert oarlock("diff", "old.yaml", "new.yaml").code == 1, "no target, so nothing is accepted"


def test_a_finding_is_accepted_after_its_commit_on_main(oarlock: Oarlock, branched: Path) -> None:
    git(branched, "checkout", "--quiet", "main", "--", "pets.yaml")
    git(branched, "checkout", "--quiet", "main")
    assert oarlock("generate").code == 0
    git(branched, "add", "--all")
    git(branched, "commit", "--quiet", "--message", "generated")
    narrowed(branched / "pets.yaml")
    text = (branched / "pets.yaml").read_text()
    (branched / "pets.yaml").write_text(text.replace('version: "1.0"', 'version: "2.0"'))
    (known,) = json.loads(oarlock("diff", "pets", "--format", "json").out)["changes"]
    assert oarlock("generate").code == 0
    git(branched, "add", "--all")
    git(branched, "commit", "--quiet", "--message", "two")
    assert "nothing changed" in oarlock("diff", "pets").out
    run = oarlock("accept", "pets", known["id"][:4], "--reason", "Known.")
    assert (run.code, run.err) == (0, "")
    assert f"accepted error[{known['rule']}]" in run.out
    assert oarlock("diff", "pets@HEAD~1", "pets").code == 0
    assert "accepted-finding-gone" not in oarlock("diff").out, "nothing was compared"
    refused = oarlock("accept", "pets", "abcd", "--reason", "Known.")
    assert refused.code == 2
    assert "the version before (1 findings)" not in refused.err
    assert "the version before (1 finding)" in refused.err


def test_a_finding_of_a_bump_is_accepted_before_it_is_continued(
    oarlock: Oarlock, branched: Path
) -> None:
    """The document of the bump has another name, and the commit came before the acceptance."""
    (branched / "new.yaml").write_text((branched / "pets.yaml").read_text())
    git(branched, "checkout", "--quiet", "main", "--", "pets.yaml")
    git(branched, "checkout", "--quiet", "main")
    assert oarlock("generate").code == 0
    git(branched, "add", "--all")
    git(branched, "commit", "--quiet", "--message", "generated")
    bump = oarlock("bump", "pets", "new.yaml")
    assert bump.code == 1
    git(branched, "add", "--all")
    git(branched, "commit", "--quiet", "--message", "bumped")
    assert oarlock("bump", "pets", "--continue").code == 1
    short = bump.out.split("accept pets ")[1].split()[0]
    run = oarlock("accept", "pets", short, "--reason", "Known.")
    assert (run.code, run.err) == (0, "")
    assert oarlock("bump", "pets", "--continue").code == 0


def test_an_entry_that_is_stale_is_told_with_its_line(oarlock: Oarlock, branched: Path) -> None:
    known = finding(oarlock, "pets")
    assert oarlock("accept", "pets", known["id"], "--reason", "Known.").code == 0
    (branched / "pets.yaml").write_text((branched / "old.yaml").read_text())
    run = oarlock("diff", "--fail-on", "warning")
    assert run.code == 1
    assert "warning[accepted-finding-gone]" in run.out
    line = (branched / NAME).read_text().splitlines().index("[[accepted]]") + 1
    assert f"{NAME}:{line}" in run.out
    assert oarlock("diff").code == 0
    annotation = oarlock("diff", "--format", "github").out
    assert f"::warning file={NAME},line={line}" in annotation


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--reason", " "), "one line of text"),
        (("--reason", "a\nb"), "one line of text"),
        ((), "--reason"),
        (("--reason", "x", "--until", "2001-01-01"), "is over"),
        (("--reason", "x", "--until", "soon"), "--until"),
        (("--reason", "x", "--scope", "GET /dogs"), "concerns more than --scope names"),
        (("--reason", "x", "--from", "nowhere.yaml"), "nowhere.yaml"),
    ],
)
def test_what_is_refused_writes_nothing(
    oarlock: Oarlock, branched: Path, arguments: tuple[str, ...], message: str
) -> None:
    run = oarlock("accept", "pets", finding(oarlock, "pets")["id"], *arguments)
    assert (run.code, run.out) == (2, "")
    assert message in run.err
    assert "Traceback" not in run.err
    assert not (branched / NAME).exists()


def test_one_finding_that_is_unknown_keeps_all_from_being_accepted(
    oarlock: Oarlock, branched: Path
) -> None:
    known = finding(oarlock, "pets")
    run = oarlock("accept", "pets", known["id"], "0000", "--reason", "x")
    assert run.code == 2
    assert not (branched / NAME).exists()
    assert oarlock("accept", "pets", known["id"][:3], "--reason", "x").code == 2
    assert oarlock("accept", "dogs", known["id"], "--reason", "x").code == 2


def test_a_file_with_comments_is_added_to_and_an_entry_is_not_doubled(
    oarlock: Oarlock, branched: Path
) -> None:
    held = "# ours: ask Ada\n"
    (branched / NAME).write_text(held)
    known = finding(oarlock, "pets")
    arguments = ("accept", "pets", known["id"], "--reason", "x", "--scope", "GET /pets")
    assert oarlock(*arguments, "--until", "2999-01-01").code == 0
    text = (branched / NAME).read_text()
    assert text.startswith(held)
    assert oarlock("diff").code == 0
    run = oarlock(*arguments)
    assert (run.code, run.out) == (2, "")
    assert f"{NAME}:3: {known['id']} has an entry" in run.err
    assert (branched / NAME).read_text() == text


def test_a_broken_file_is_told_and_nothing_is_compared(oarlock: Oarlock, branched: Path) -> None:
    (branched / NAME).write_text('[[accepted]]\ntarget = "pets"\n')
    run = oarlock("diff")
    assert (run.code, run.out) == (2, "")
    assert f'{NAME}:1: the key "from" is missing' in run.err


def test_the_help_has_examples(oarlock: Oarlock) -> None:
    run = oarlock("accept", "--help")
    assert run.code == 0
    assert "--reason" in run.out
    assert "oarlock accept petstore 81d2f0a94c31" in run.out
