"""What the commands do can be called: `import oarlock`. Nothing is printed; what goes wrong is an exception with values."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import oarlock
from tests.functional.test_baseline import NOTED
from tests.support.command import PETS, ROOT

CONSUMER = '''
"""A program that uses the library, with a type for everything."""

from pathlib import Path
from typing import assert_type

import oarlock

target = oarlock.target(spec="pets.yaml", output=Path("clients"), options="pets")
assert_type(target, oarlock.Target)
validation = oarlock.validate(target, ignore=["enum-type"])
for finding in validation.errors:
    assert_type(finding, oarlock.Diagnostic)
    assert_type(finding.location.line, int | None)
try:
    generated = oarlock.generate(target, run=oarlock.Run(hosts=frozenset({"example.com"})))
except oarlock.SpecError as error:
    assert_type(error.diagnostics, tuple[oarlock.Diagnostic, ...])
except oarlock.UnrecordedEditsError as error:
    assert_type(error.paths, tuple[str, ...])
else:
    assert_type(generated.written, tuple[str, ...])
checked = oarlock.check(target, trust_lock=True)
assert_type(checked.is_in_step, bool)
for difference in checked.differences:
    assert_type(difference, oarlock.Difference)
    assert_type(difference.causes, tuple[oarlock.Cause, ...])
comparison = oarlock.diff("old.yaml", Path("new.yaml"))
for change in comparison.changes:
    assert_type(change, oarlock.Change)
oarlock.validate(3)  # error
oarlock.generate("pets.yaml")  # error
oarlock.check(target, trust_locks=True)  # error
oarlock.frobnicate()  # error
'''


@pytest.fixture
def pets(repository: Path, monkeypatch: pytest.MonkeyPatch, cache_folder: Path) -> Path:
    monkeypatch.chdir(repository)
    monkeypatch.setenv("OARLOCK_CACHE_DIR", str(cache_folder))
    return repository


def test_a_client_is_validated_generated_and_checked(
    pets: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (target,) = oarlock.targets()
    assert oarlock.validate(target) == oarlock.Validation(findings=(), is_usable=True)
    assert not oarlock.check(target).is_in_step
    generated = oarlock.generate(target)
    assert "resources/pets.py" in generated.written
    assert (pets / "clients/pets/resources/pets.py").is_file()
    assert oarlock.check(target).is_in_step
    assert oarlock.check(target, trust_lock=True).is_trusted
    again = oarlock.generate(target)
    assert (again.written, again.unchanged) == ((), generated.written)
    assert capfd.readouterr() == ("", "")


def test_steps_are_told_to_whom_it_may_concern(pets: Path) -> None:
    steps: list[str] = []
    oarlock.generate(*oarlock.targets("oarlock.toml"), run=oarlock.Run(progress=steps.append))
    assert steps[0] == "reading pets.yaml"
    assert steps[-1] == "writing"


@pytest.mark.usefixtures("pets")
def test_a_target_needs_no_configuration(tmp_path: Path) -> None:
    target = oarlock.target(spec="pets.yaml", output="own", options="shop")
    oarlock.generate(target)
    assert (tmp_path / "own/shop/client.py").is_file()
    with pytest.raises(oarlock.ConfigurationError, match="not a name that Python can import"):
        oarlock.target(spec="pets.yaml", output="own", options="my-shop")


def test_findings_are_values(pets: Path) -> None:
    (pets / "pets.yaml").write_text(NOTED)
    validation = oarlock.validate("pets.yaml")
    assert [finding.rule for finding in validation.findings] == ["bad-default", "enum-type"]
    assert [finding.rule for finding in validation.errors] == ["bad-default"]
    assert validation.errors[0].location.line == 10
    assert validation.is_usable
    ignored = oarlock.validate("pets.yaml", ignore=["enum-type pets.yaml"])
    assert [finding.rule for finding in ignored.findings] == ["bad-default"]
    assert oarlock.generate(*oarlock.targets()).findings == validation.findings


def test_a_document_that_cannot_be_used_is_a_finding_or_an_exception_with_values(
    pets: Path,
) -> None:
    (pets / "pets.yaml").write_text(PETS.replace("openapi: 3.0.3", "openapi: 9.0.0"))
    validation = oarlock.validate("pets.yaml")
    assert not validation.is_usable
    for act in (oarlock.generate, oarlock.check):
        with pytest.raises(oarlock.SpecError) as caught:
            act(*oarlock.targets())
        assert [each.rule for each in caught.value.diagnostics] == ["unknown-version"]
    assert validation.findings == caught.value.diagnostics
    assert not oarlock.validate("missing.yaml").is_usable


def test_hand_edits_are_not_overwritten(pets: Path) -> None:
    (target,) = oarlock.targets()
    oarlock.generate(target)
    edited = pets / "clients/pets/client.py"
    edited.write_text(edited.read_text() + "# mine\n")
    (difference,) = oarlock.check(target).differences
    assert [cause.kind for cause in difference.causes] == ["edited"]
    with pytest.raises(oarlock.UnrecordedEditsError) as caught:
        oarlock.generate(target)
    assert caught.value.paths == ("client.py",)
    ((path, saved),) = oarlock.generate(target, discard_edits=True).saved
    assert path == "client.py"
    assert (pets / saved).read_text().endswith("# mine\n")


def test_documents_are_compared(pets: Path) -> None:
    (pets / "new.yaml").write_text(PETS.replace("type: integer", "type: boolean"))
    comparison = oarlock.diff("pets.yaml", "new.yaml", targets=oarlock.targets())
    assert comparison.target == ""
    assert [change.level for change in comparison.changes] == ["error"]
    assert oarlock.diff("pets", "new.yaml", targets=oarlock.targets()).target == "pets"
    with pytest.raises(oarlock.OarlockError):
        oarlock.diff("missing.yaml", "new.yaml")


def test_the_import_loads_next_to_nothing_and_names_all_that_is_offered() -> None:
    program = (
        "import sys, oarlock\n"
        "heavy = {'click', 'rich', 'yaml', 'jinja2', 'black', 'datamodel_code_generator'} & sys.modules.keys()\n"
        "assert not heavy, heavy\n"
        "assert set(oarlock.__all__) <= set(dir(oarlock))\n"
        "for name in oarlock.__all__: getattr(oarlock, name)\n"
        "try: oarlock.nothing\n"
        "except AttributeError: pass\n"
        "else: raise SystemExit('there is no such name')\n"
    )
    subprocess.run([sys.executable, "-c", program], cwd=ROOT, check=True)


def test_the_examples_of_the_documentation_run(
    pets: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (pets / "openapi.yaml").write_text(PETS)
    text = (ROOT / "docs" / "library.md").read_text()
    examples = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    assert len(examples) == 2
    for example in examples:
        exec(compile(example, "docs/library.md", "exec"), {})  # noqa: S102 - our own text
    assert re.fullmatch(r"pets \d+ files written\n", capsys.readouterr().out)
    assert (pets / "build/petstore/client.py").is_file()


def test_the_recipe_for_bazel_fails_while_a_client_is_out_of_step(pets: Path) -> None:
    text = (ROOT / "docs" / "how-to" / "drift-in-ci.md").read_text()
    (recipe,) = re.findall(r"```python\n(# client_in_step.py\n.*?)```", text, re.DOTALL)
    program = pets / "client_in_step.py"
    program.write_text(recipe)

    def run() -> tuple[int, str]:
        done = subprocess.run(
            [sys.executable, str(program)],
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stderr

    assert run() == (1, "run `oarlock generate`: pets\n")
    oarlock.generate(*oarlock.targets())
    assert run() == (0, "")


@pytest.mark.slow
def test_a_program_that_uses_the_library_passes_mypy_strict(tmp_path: Path) -> None:
    program = tmp_path / "consumer.py"
    program.write_text(CONSUMER)
    run = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(program)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    told = {int(line.split(":")[1]) for line in run.stdout.splitlines() if ": error: " in line}
    wanted = {
        number for number, line in enumerate(CONSUMER.splitlines(), 1) if line.endswith("# error")
    }
    assert told == wanted, run.stdout
