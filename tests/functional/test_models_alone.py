"""Packages of models alone: what they look like, that values survive them, and what type checkers make of them."""

from __future__ import annotations

import dataclasses
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.config.reading import Target
from generator.options import MODELS, Models, PackageOptions
from generator.pipeline.rendering import Rendered, render_target
from generator.pipeline.run import Run
from generator.python import RenderedFile
from generator.python.checks.modules import OutputCheck
from generator.python.printing.format import black_format
from generator.python.standalone import parts
from generator.reports.findings import format_report
from generator.system.cache import Cache
from tests.support.command import Oarlock
from tests.support.generated import checked, imported
from tests.support.rendering import (
    CASES,
    ROOT,
    document_of,
    own_files,
    unformatted,
    write_package,
)

FOLDER = ROOT / "tests" / "standalone"
SPEC = FOLDER / "openapi.yaml"
DIGITAL_RIVER = ROOT / "specs" / "digitalriver" / "2020-12-17.json"
UPDATE = os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1"

VALUES: tuple[tuple[str, Any], ...] = (
    ("Animal", {"animalType": "dog", "weight": None, "class": "x", "photo": "aGk="}),
    ("Animal", {"animalType": "cat", "name": "Tom", "born": "2020-01-31", "list": ["a"]}),
    ("Dog", {"animalType": "dog", "friends": [{"animalType": "cat", "name": "a", "lives": 3}]}),
    ("Cat", {"animalType": "cat", "name": "a", "date": "2020-01-31T01:02:03.500000Z"}),
    (
        "Box",
        {
            "id": "7a1b0f9e-0f5c-4b0e-9d0c-0d0c7a1b0f9e",
            "place": [1.5, 2.5],
            "x-ray": "none",
            "price": "1.50",
            "color": None,
            "content": {"a": "b"},
            "state": "shut | locked",
            "when": "tomorrow",
        },
    ),
    ("Color", "red"),
    ("Outline", ["a", ["b", []]]),
    ("Level", 0.5),
    ("BaseModel", {"field": "a", "Struct": {"Struct": {}}, "nothing": None}),
    ("CreateAnimalRequest", {"animal": {"animalType": "dog"}, "note": "it bites"}),
    ("Plan", {"speed": "slow", "end": "now", "size": "medium", "status": "ok", "factor": "auto"}),
    ("Plan", {"end": 3, "size": "small", "status": {"error": "a"}, "factor": 0.5, "deleted": True}),
)
"""Values that the document allows, by the model."""
REFUSED: tuple[tuple[str, Any], ...] = (
    ("Animal", {"animalType": "bird"}),
    ("Animal", {"animalType": "cat"}),
    ("Color", "blue"),
    ("Box", {"id": "7a1b0f9e-0f5c-4b0e-9d0c-0d0c7a1b0f9e"}),
    ("Dog", {"animalType": "dog", "weight": "heavy"}),
    ("Speed", "quick"),
    ("Plan", {"end": "soon"}),
    ("Plan", {"status": "bad"}),
    ("Plan", {"factor": "none"}),
)


@pytest.fixture(scope="session")
def cache(cache_folder: Path) -> Cache:
    return Cache(cache_folder)


def render(spec: Path, kind: Models, cache: Cache | None, package: str = "shelter") -> Rendered:
    options = PackageOptions(package=package, kind="models", models=kind, formatter="ruff")
    unused = Path("unused")
    target = Target(name=package, spec=str(spec), output=unused, root=unused, options=options)
    return render_target(target, Run(cache=cache))


def written(folder: Path, spec: Path, kind: Models, cache: Cache) -> Path:
    package = f"{spec.parent.name}_{kind}"
    write_package(folder / package, own_files(render(spec, kind, cache, package)))
    return folder / package


@pytest.mark.parametrize("kind", MODELS)
def test_a_document_becomes_the_expected_models(
    kind: Models, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(FOLDER)
    rendered = render(Path(SPEC.name), kind, None)
    files = own_files(rendered)
    assert sorted(files) == [
        ".gitattributes",
        "README.md",
        "__init__.py",
        "py.typed",
        "sourcemap.json",
    ]
    golden = {
        f"{kind}.py": files["__init__.py"],
        f"{kind}.md": files["README.md"],
        f"{kind}.diagnostics": format_report(rendered.diagnostics, "text"),
    }
    for name, text in golden.items():
        path = FOLDER / "expected" / name
        if UPDATE:
            path.parent.mkdir(exist_ok=True)
            path.write_bytes(text.encode())
        assert path.read_bytes().decode() == text
    assert black_format(files["__init__.py"]) == files["__init__.py"]


@pytest.mark.parametrize("kind", MODELS)
def test_models_keep_the_names_of_helpers(kind: Models, tmp_path: Path, cache: Cache) -> None:
    if kind == "msgspec":
        pytest.importorskip("msgspec")
    with imported(written(tmp_path, document_of("schema_names"), kind, cache)) as models:
        name = "fieldId" if kind == "typeddict" else "field_id"
        fields = get_type_hints(models.Field)
        assert (fields[name], models.Field.__name__, models.Model.__name__) == (
            str,
            "Field",
            "Model",
        )


@pytest.mark.parametrize("kind", MODELS)
def test_the_source_map_points_to_the_lines_of_the_models(kind: Models, cache: Cache) -> None:
    files = own_files(render(SPEC, kind, cache))
    lines = files["__init__.py"].split("\n")
    schemas = json.loads(files["sourcemap.json"])["schemas"]
    assert {"#/components/schemas/Box"} <= {f"#{entry['pointer']}" for entry in schemas}
    for entry in schemas:
        name = entry["class"].removeprefix("shelter.")
        assert lines[entry["line"] - 1].startswith((f"class {name}", f"{name}: ", f"{name} = "))


@pytest.mark.parametrize("kind", MODELS)
def test_the_models_of_every_case_pass_the_check_of_the_output(kind: Models, cache: Cache) -> None:
    check = OutputCheck((), is_client=False)
    for case in CASES:
        for path, text in unformatted(document_of(case), case, cache, kind).items():
            check.check_python(RenderedFile(path=path, text=text))
            compile(text, f"{case}/{path}", "exec")


def test_pydantic_models_give_back_what_they_read(tmp_path: Path, cache: Cache) -> None:
    with imported(written(tmp_path, SPEC, "pydantic", cache)) as models:
        for name, value in VALUES:
            adapter: TypeAdapter[Any] = TypeAdapter(getattr(models, name))
            read = adapter.validate_json(json.dumps(value))
            assert json.loads(adapter.dump_json(read, exclude_unset=True)) == value, name
        for name, value in REFUSED:
            with pytest.raises(ValidationError):
                TypeAdapter(getattr(models, name)).validate_python(value)
        dog = models.Dog(animal_type="dog", class_="x")
        assert isinstance(TypeAdapter(models.Animal).validate_python(dog.model_dump()), models.Dog)
        labels = models.Labels.model_validate({"owner": "me", "size": 3})
        assert labels.model_extra == {"size": 3}
        with pytest.raises(ValidationError):
            models.Labels.model_validate({"owner": "me", "size": "three"})
        with pytest.raises(ValidationError):
            models.Plan.model_validate({"deleted": False})


def test_structs_give_back_what_they_read(tmp_path: Path, cache: Cache) -> None:
    msgspec = pytest.importorskip("msgspec")
    with imported(written(tmp_path, SPEC, "msgspec", cache)) as models:
        for name, value in VALUES:
            read = msgspec.json.decode(json.dumps(value), type=getattr(models, name))
            assert json.loads(msgspec.json.encode(read)) == value, name
        for name, value in REFUSED:
            with pytest.raises(msgspec.ValidationError):
                msgspec.json.decode(json.dumps(value), type=getattr(models, name))
        cat = msgspec.json.decode(json.dumps(VALUES[1][1]), type=models.Animal)
        assert (type(cat), cat.animal_type, cat.lives) == (models.Cat, "cat", msgspec.UNSET)


def test_dataclasses_say_what_the_api_calls_their_fields(tmp_path: Path, cache: Cache) -> None:
    with imported(written(tmp_path, SPEC, "dataclass", cache)) as models:
        cat = models.Cat(animal_type="cat", name="Tom")
        assert (cat.lives, cat.born) == (9, None)
        aliases = {f.name: f.metadata.get("alias") for f in dataclasses.fields(models.Box)}
        assert aliases["x_ray"] == "x-ray"
        for name in models.__all__:
            if dataclasses.is_dataclass(model := getattr(models, name)):
                assert get_type_hints(model)
        with pytest.raises(TypeError):
            models.Cat(name="Tom")


def test_typed_dictionaries_have_the_keys_of_the_api(tmp_path: Path, cache: Cache) -> None:
    with imported(written(tmp_path, SPEC, "typeddict", cache)) as models:
        assert models.Dog.__required_keys__ == {"animalType"}
        assert models.Box.__optional_keys__ >= {"x-ray", "color"}
        assert get_type_hints(models.Cat)


LOOPS = """
openapi: 3.1.0
info: {title: Loops, version: "1"}
paths: {}
components:
  schemas:
    Tree:
      oneOf: [{type: object, additionalProperties: {$ref: "#/components/schemas/Tree"}}, {type: string}]
    Outline: {type: array, items: {$ref: "#/components/schemas/Outline"}}
    Union:
      type: object
      properties:
        tree: {$ref: "#/components/schemas/Tree"}
        outline: {$ref: "#/components/schemas/Outline"}
        all: {type: array, items: {oneOf: [{$ref: "#/components/schemas/Tree"}, {type: "null"}]}}
"""


@pytest.mark.parametrize("kind", ["dataclass", "typeddict", "pydantic"])
def test_hints_tell_of_types_that_hold_themselves(
    kind: Models, tmp_path: Path, cache: Cache
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(LOOPS)
    with imported(written(tmp_path, spec, kind, cache)) as models:
        hints = get_type_hints(models.Union)
        assert {"tree", "outline", "all"} <= hints.keys()
        if kind == "dataclass":
            tree, text, none = get_args(hints["tree"])
            assert (get_origin(tree), text, none) == (dict, str, type(None))


def circle_of(size: int) -> str:
    """Return a document of so many objects, each of which may hold any other."""
    names = [f"Step{number}" for number in range(size)]
    variants = ", ".join(f"{{$ref: '#/components/schemas/{name}'}}" for name in names)
    head = (
        "openapi: 3.1.0\ninfo: {title: Steps, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n"
    )
    return head + "".join(
        f"    {name}: {{type: object, required: [kind], properties: {{kind: {{type: string, enum: [{name}]}},"
        f" inputs: {{type: array, items: {{oneOf: [{variants}]}}}}}}}}\n"
        for name in names
    )


@pytest.mark.slow
def test_mypy_reads_many_dictionaries_that_hold_each_other(
    tmp_path: Path, cache: Cache, cache_folder: Path
) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(circle_of(60))
    package = written(tmp_path, spec, "typeddict", cache)
    text = (package / "__init__.py").read_text()
    assert len(set(re.findall(r"inputs: (.*)", text))) == 1
    code = f"from {package.name} import Step1\nstep: Step1 = {{'kind': 'Step1', 'inputs': [{{'kind': 'Step2'}}]}}\n"
    assert checked(package, code, cache_folder) == []


def test_pydantic_knows_many_models_that_hold_each_other(tmp_path: Path, cache: Cache) -> None:
    spec = tmp_path / "openapi.yaml"
    spec.write_text(circle_of(65))
    rendered = render(spec, "pydantic", cache)
    assert not rendered.diagnostics
    assert "mypy may take very long" in format_report(
        render(spec, "typeddict", cache).diagnostics, "text"
    )
    value = {"kind": "Step1", "inputs": [{"kind": "Step2", "inputs": [{"kind": "Step64"}]}]}
    limit = sys.getrecursionlimit()
    with imported(written(tmp_path, spec, "pydantic", cache)) as models:
        step = models.Step1.model_validate(value)
        assert isinstance(step.inputs[0].inputs[0], models.Step64)
        assert step.model_dump(exclude_unset=True) == value
        with pytest.raises(ValidationError):
            models.Step1.model_validate({"kind": "Step1", "inputs": [{"kind": "Step999"}]})
        assert models.Step2.model_json_schema()["$defs"].keys() >= {"Step1", "Step64"}
    assert sys.getrecursionlimit() == limit


@pytest.mark.slow
@pytest.mark.parametrize("kind", MODELS)
def test_too_many_models_for_one_module_are_in_several(
    kind: Models, tmp_path: Path, cache: Cache, cache_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = own_files(render(SPEC, kind, cache))
    monkeypatch.setattr(parts, "_LARGEST", 20)
    files = own_files(render(SPEC, kind, cache))
    modules = sorted(path for path in files if path.startswith("_models_"))
    assert len(modules) > 2
    assert (
        files["__init__.py"].partition("__all__")[2] == whole["__init__.py"].partition("__all__")[2]
    )
    entries = json.loads(files["sourcemap.json"])["schemas"]
    assert len(entries) == len(json.loads(whole["sourcemap.json"])["schemas"])
    for entry in entries:
        name = entry["class"].removeprefix("shelter.")
        line = files[entry["file"]].split("\n")[entry["line"] - 1]
        assert line.startswith((f"class {name}", f"{name}: ", f"{name} = ", "@"))
    check = OutputCheck((), is_client=False)
    for path in modules:
        check.check_python(RenderedFile(path=path, text=files[path]))
    package = written(tmp_path, SPEC, kind, cache)
    with imported(package) as models:
        for name, value in VALUES if kind == "pydantic" else ():
            adapter: TypeAdapter[Any] = TypeAdapter(getattr(models, name))
            read = adapter.validate_json(json.dumps(value))
            assert json.loads(adapter.dump_json(read, exclude_unset=True)) == value, name
    assert checked(package, RIGHT[kind], cache_folder) == []
    last = files[modules[-1]].replace("from ._", f"from {package.name}._")
    assert checked(package, last, cache_folder) == []


RIGHT = {
    "pydantic": """
from typing import assert_type
from standalone_pydantic import Animal, Box, Cat, Color, Dog, Labels
cat = Cat(animal_type="cat", name="a")
assert_type(cat.lives, int | None)
def told(animal: Animal) -> str | None:
    if animal.animal_type == "cat":
        return animal.name
    return animal.class_
color: Color = "red"
Box.model_validate_json("{}")
""",
    "dataclass": """
from typing import assert_type
from standalone_dataclass import Animal, Box, Cat, Color, Outline
cat = Cat(animal_type="cat", name="a", born="2020-01-01")
assert_type(cat.born, str | None)
box = Box(id="1", place=(1.0, 2.0), state="open, wide")
outline: Outline = ["a", ["b"]]
""",
    "typeddict": """
from typing import assert_type
from standalone_typeddict import Animal, Box, Cat, Color, Dog, Outline
cat: Cat = {"animalType": "cat", "name": "a"}
dog: Animal = {"animalType": "dog", "friends": [cat, {"animalType": "cat", "name": "b"}]}
box: Box = {"id": "1", "place": (1.0, 2.0), "x-ray": "no"}
assert_type(box.get("color"), Color | None)
outline: Outline = ["a", ["b", []]]
""",
    "msgspec": """
from typing import assert_type
from msgspec import UnsetType
from standalone_msgspec import Animal, Cat, Dog
cat = Cat(name="a")
assert_type(cat.lives, int | UnsetType)
def told(animal: Animal) -> str | UnsetType:
    return animal.name if isinstance(animal, Cat) else animal.class_
""",
}
WRONG = {
    "pydantic": [
        'standalone_pydantic.Cat(animal_type="dog", name="a")',
        'standalone_pydantic.Cat(animal_type="cat")',
    ],
    "dataclass": [
        'standalone_dataclass.Cat(animal_type="cat", name="a", lives="nine")',
        'standalone_dataclass.Box(id="1", place=(1.0,))',
    ],
    "typeddict": [
        'a: standalone_typeddict.Cat = {"animalType": "cat", "nam": "a"}',
        'b: standalone_typeddict.Animal = {"animalType": "bird"}',
        'c: standalone_typeddict.Color = "blue"',
    ],
    "msgspec": ["standalone_msgspec.Cat()", 'standalone_msgspec.Cat(name="a").nope'],
}


@pytest.mark.slow
@pytest.mark.parametrize("kind", MODELS)
def test_type_checkers_know_the_models(
    kind: Models, tmp_path: Path, cache: Cache, cache_folder: Path
) -> None:
    if kind == "msgspec":
        pytest.importorskip("msgspec")
    package = written(tmp_path, SPEC, kind, cache)
    assert checked(package, RIGHT[kind], cache_folder) == []
    for line in WRONG[kind]:
        said = checked(package, f"import {package.name}\n{line}\n", cache_folder)
        assert len(said) == 2, line


@pytest.mark.slow
def test_type_checkers_find_nothing_in_the_models_of_documents(
    tmp_path: Path, cache: Cache, cache_folder: Path
) -> None:
    cases = ("variants_inherit", "recursion", "property_names", "enums_of_other_types", "formats")
    specs = [SPEC, DIGITAL_RIVER, *map(document_of, cases)]
    names = [written(tmp_path, spec, kind, cache).name for spec in specs for kind in MODELS]
    text = "".join(f"import {name}\n" for name in names)
    settings = ["--config-file=", "--strict", f"--cache-dir={cache_folder / 'mypy'}"]
    packages = [option for name in names for option in ("--package", name)]
    run = subprocess.run(
        [sys.executable, "-c", text], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stderr) == (0, "")
    for command in (
        ["mypy", *settings, *packages],
        ["pyright", "--pythonpath", sys.executable, "."],
    ):
        run = subprocess.run(
            [sys.executable, "-m", *command],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        assert run.returncode == 0, run.stdout


def test_the_command_line_writes_and_checks_models(oarlock: Oarlock, repository: Path) -> None:
    (repository / "openapi.yaml").write_bytes(SPEC.read_bytes())
    (repository / "oarlock.toml").write_text(
        '[targets.shelter]\nspec = "openapi.yaml"\noutput = "."\npackage = "shelter"\n'
        'kind = "models"\nmodels = "dataclass"\nformatter = "ruff"\n'
    )
    made = oarlock("generate")
    assert made.code == 0
    assert "shelter: 20 models in shelter" in made.out
    assert "httpx2" not in made.out
    assert oarlock("check").code == 0
    document = repository / "openapi.yaml"
    document.write_text(document.read_text().replace("description: A cat.", "description: A pet."))
    drift = oarlock("check")
    assert drift.code == 1
    assert "schema Cat changed" in drift.out
    configuration = repository / "oarlock.toml"
    document.write_bytes(SPEC.read_bytes())
    configuration.write_text(configuration.read_text().replace("dataclass", "pydantic"))
    drift = oarlock("check")
    assert "models" in drift.out
    module = repository / "shelter" / "__init__.py"
    assert oarlock("generate").code == 0
    module.write_text(
        module.read_text().replace("class Cat(Model):", "class Cat(Model):\n    # mine")
    )
    assert oarlock("keep", "--all").code == 0
    assert oarlock("check").code == 0
    assert oarlock("generate").code == 0
    assert "# mine" in module.read_text()


def test_a_change_is_told_of_models_and_not_searched_for_in_code(
    oarlock: Oarlock, repository: Path
) -> None:
    (repository / "openapi.yaml").write_bytes(SPEC.read_bytes())
    (repository / "new.yaml").write_text(SPEC.read_text().replace("lives:", "years:"))
    (repository / "use.py").write_text("from shelter import Cat\n")
    options = ("--package", "shelter", "--kind", "models", "--ci", "none")
    assert oarlock("init", "--spec", "openapi.yaml", "--yes", *options).code == 0
    told = oarlock("diff", "shelter", "new.yaml")
    assert "Cat.lives is gone" in told.out
    for command in (("diff", "shelter", "new.yaml"), ("bump", "shelter", "new.yaml")):
        refused = oarlock(*command, "--consumer", "use.py")
        assert refused.code == 2
        assert "shelter holds models alone" in refused.err
    assert oarlock("bump", "shelter", "new.yaml").code == 0
    assert "years: int | None" in (repository / "shelter" / "__init__.py").read_text()
    assert oarlock("check", "shelter").code == 0


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ('models = "attrs"', "models must be one of"),
        ('kind = "server"', "the kind must be one of"),
        ('models = "msgspec"', '"models" means nothing without kind = "models"'),
        ('kind = "models"\nnumbers = "decimal"', '"numbers" is about clients'),
    ],
)
def test_what_a_kind_has_no_use_for_is_an_error(
    line: str, problem: str, oarlock: Oarlock, repository: Path
) -> None:
    (repository / "oarlock.toml").write_text(
        f'[targets.a]\nspec = "a.yaml"\noutput = "."\npackage = "a"\n{line}\n'
    )
    run = oarlock("generate")
    assert run.code == 2
    assert problem in run.err
