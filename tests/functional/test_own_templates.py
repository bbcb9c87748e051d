"""Templates of one's own: used file by file, checked, compared with the originals."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from generator.system import own_templates
from generator.system import templates as known
from tests.support.command import PETS, ROOT, Oarlock

README = "client/README.md.jinja"
MODEL = "client/models/model.py.jinja"
_CLASS = 'class {{ plan.name }}({{ module.spelling["Model"] }}):'
CLIENT = "client/client.py.jinja"


@pytest.fixture
def own(repository: Path) -> Path:
    """The folder of templates of a repository's target, which is empty."""
    path = repository / "oarlock.toml"
    path.write_text(path.read_text() + 'templates = "templates"\n')
    (repository / "templates").mkdir()
    return repository / "templates"


def change(own: Path, name: str, before: str, after: str) -> None:
    """Change a copy."""
    text = (own / name).read_text()
    assert before in text
    (own / name).write_text(text.replace(before, after))


def test_a_copy_is_used_instead_of_the_original(oarlock: Oarlock, own: Path) -> None:
    assert oarlock("generate").code == 0
    assert oarlock("templates", "copy", README, CLIENT).code == 0
    change(own, README, "A typed Python client", "Our own client")
    change(own, CLIENT, "class Client(SyncClient):", "class Client(SyncClient):\n    TEAM = 7\n")
    run = oarlock("check")
    assert run.code == 1
    assert "templates changed: client/README.md.jinja" in run.out.replace("\n  ", " ") or (
        "client/README.md.jinja" in run.out
    )
    assert oarlock("generate").code == 0
    package = own.parent / "clients" / "pets"
    assert "Our own client, synchronous" in (package / "README.md").read_text()
    assert "TEAM = 7" in (package / "client.py").read_text()
    assert oarlock("check").code == 0
    assert "nothing to do" in oarlock("generate").out
    change(own, README, "Our own client", "Ours")
    assert "nothing to do" not in oarlock("generate").out


def test_copies_of_all_templates_print_what_the_originals_print(
    oarlock: Oarlock, own: Path
) -> None:
    document = ROOT / "tests" / "cases" / "openapi_3_2" / "openapi.yaml"
    (own.parent / "pets.yaml").write_text(document.read_text())
    assert oarlock("generate").code == 0
    package = own.parent / "clients" / "pets"
    before = {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}
    assert oarlock("templates", "copy", *known.our_templates()).code == 0
    assert oarlock("generate", "--force").code == 0
    after = {path: path.read_bytes() for path in package.rglob("*") if path.is_file()}
    assert before == after


def test_a_template_can_include_the_original_and_others_of_ones_own(
    oarlock: Oarlock, own: Path
) -> None:
    (own / "client").mkdir()
    (own / README).write_text(
        '{% include "oarlock/client/README.md.jinja" %}\n{% include "client/team.jinja" %}\n'
    )
    (own / "client/team.jinja").write_text("## Team\n")
    run = oarlock("generate", "-v")
    assert run.code == 0
    assert "unused-template" not in run.err
    text = (own.parent / "clients/pets/README.md").read_text()
    assert text.rstrip().endswith("## Team")
    assert "A typed Python client" in text
    (own / "client/team.jinja").write_text("## Our team\n")
    run = oarlock("check")
    assert "client/team.jinja" in run.out


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        # Joined texts are no longer known as the document's; only the comparison notices.
        (_CLASS, _CLASS + '\n    {{ "" ~ plan.doc }}', "words of the document as code"),
        (_CLASS, _CLASS + "\n    {{ plan.doc }}", "without `literal` or `docstring`"),
        (_CLASS, _CLASS + "\n    {{ plan.nothing }}", "has no attribute 'nothing'"),
        (_CLASS, "class {{ plan.name }}(Model:", "print no Python in line"),
        (_CLASS, "class {{ plan.name }}(Model): {% if %}", "client/models/model.py.jinja:"),
        (_CLASS, "class {{ plan.name }}X(Model):", "yours define no Owner"),
    ],
    ids=["joined", "printed", "undefined", "no python", "syntax", "renamed"],
)  # fmt: skip
def test_what_a_template_does_wrongly_is_an_error_of_the_configuration(
    oarlock: Oarlock, own: Path, before: str, after: str, message: str
) -> None:
    text = PETS.replace("    Pet:\n", '    Pet:\n      description: "import os; os.abort()  # x"\n')
    assert text != PETS
    (own.parent / "pets.yaml").write_text(text)
    oarlock("templates", "copy", MODEL)
    change(own, MODEL, before, after)
    run = oarlock("generate")
    assert run.code == 2
    assert message in run.err
    assert not (own.parent / "clients" / "pets").exists()


def test_words_of_a_document_cannot_end_a_comment(oarlock: Oarlock, own: Path) -> None:
    oarlock("templates", "copy", MODEL)
    change(own, MODEL, "class {{ plan.name }}", '# {{ "" ~ plan.doc }}\nclass {{ plan.name }}')
    path = own.parent / "pets.yaml"
    path.write_text(PETS.replace("    Pet:\n", '    Pet:\n      description: "A pet."\n'))
    assert oarlock("generate").code == 0
    path.write_text(
        PETS.replace("    Pet:\n", '    Pet:\n      description: "A\\nimport os  # x"\n')
    )
    run = oarlock("generate")
    assert run.code == 2
    assert "words of the document as code in models/pet.py" in run.err


@pytest.fixture
def newer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Path]:
    """A function that makes Oarlock's templates those of a later version."""
    folder = tmp_path / "newer"

    def change_ours() -> Path:
        shutil.copytree(ROOT / "templates", folder, ignore=shutil.ignore_patterns("*.pyc"))
        path = folder / README
        path.write_text(path.read_text().replace("A typed Python client", "A fine Python client"))
        monkeypatch.setattr(known, "template_root", lambda: folder)
        return folder

    return change_ours


def test_a_copy_of_an_outdated_original_is_reported_with_what_changed(
    tmp_path: Path, newer: Callable[[], Path]
) -> None:
    own = tmp_path / "templates"
    own_templates.copy_template(README, own)
    own_templates.copy_template(MODEL, own)
    assert list(own_templates.template_findings(own, [README, MODEL])) == []
    newer()
    (found,) = own_templates.template_findings(own, [README, MODEL])
    assert (found.rule, found.level, found.location.file) == (
        "outdated-template",
        "warning",
        str(own / README),
    )
    templates = {each.name: each for each in own_templates.templates_in(own)}
    lines = templates[README].diff()
    assert [line for line in lines if line[0] in "+-"][2:] == [
        line for line in lines if "Python client" in line
    ]
    assert {templates[name].state for name in (README, MODEL)} == {"outdated", "yours"}
    own_templates.mark_as_seen(README, own)
    assert list(own_templates.template_findings(own, [README, MODEL])) == []


def test_templates_are_listed_and_compared(oarlock: Oarlock, own: Path) -> None:
    oarlock("templates", "copy", README)
    listed = oarlock("templates", "list").out.splitlines()
    assert f"{README}  yours" in listed
    assert MODEL in listed
    assert oarlock("templates", "diff").out == ""
    change(own, README, "A typed Python client", "Our own client")
    diff = oarlock("templates", "diff", README)
    assert diff.code == 0
    assert "-A typed Python client" in diff.out
    assert "+Our own client" in diff.out
    assert oarlock("templates", "copy", README).code == 2
    assert oarlock("templates", "copy", README, "--force").code == 0
    assert oarlock("templates", "diff").out == ""
    missing = oarlock("templates", "copy", "client/READMEE.md.jinja")
    assert (missing.code, 'did you mean "client/README.md.jinja"?' in missing.err) == (2, True)


def test_a_template_that_nothing_uses_is_told_of(oarlock: Oarlock, own: Path) -> None:
    (own / "client").mkdir()
    (own / "client/READMEE.md.jinja").write_text("Hello")
    run = oarlock("generate")
    assert run.code == 0
    assert 'did you mean "client/README.md.jinja"? [unused-template]' in run.err
    shutil.rmtree(own)
    run = oarlock("generate")
    assert run.code == 2
    assert "templates: there is no folder" in run.err


def test_a_client_of_other_templates_is_typed(oarlock: Oarlock, own: Path) -> None:
    oarlock("templates", "copy", CLIENT)
    method = (
        "class Client(SyncClient):\n\n"
        "    def team(self) -> str:\n        return __import__('os').path.join('a', 'b')\n\n"
    )
    change(own, CLIENT, "class Client(SyncClient):\n", method)
    assert oarlock("generate").code == 0
    code = "import pets; print(pets.Client().team())"
    run = subprocess.run(
        [sys.executable, "-c", code],
        cwd=own.parent / "clients",
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout == "a/b\n"
