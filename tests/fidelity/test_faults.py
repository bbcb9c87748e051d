"""The judge sees what is wrong with a package: each fault is planted, and found where it is."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.fidelity.findings import Finding
from tests.fidelity.judge import judge
from tests.fidelity.samples import Samples
from tests.support.generated import generate, imported

DOCUMENT = Path(__file__).with_name("pets.yaml")
PET = "models/pet.py"
FAULTS = {
    "any": (PET, "    weight: Number | None", "    weight: Any", "any", "Pet/properties/weight"),
    "any_in_a_list": (PET, "list[Integer]", "list[Any]", "any", "Pet/properties/sizes/items"),
    "any_in_a_map": (PET, "dict[str, Owner]", "dict[str, Any]", "any", "Owner"),
    "any_as_an_alias": ("models/kind.py", 'Literal["cat", "dog"] | str', "object", "any", "Kind"),
    "dictionary": (PET, "owner: Owner | None", "owner: dict[str, Any] | None", "dict", "Owner"),
    "text_for_uuid": (PET, "id: Uuid", "id: str", "text", "Pet/properties/id"),
    "text_for_moment": (PET, "born: Timestamp", "born: str", "text", "Pet/properties/born"),
    "text_for_date": ("resources/pets.py", "since: date", "since: str", "text", "/0/schema"),
    "text_for_enumeration": (PET, "kind: Kind", "kind: str", "text", "Kind"),
    "wide_union": (PET, "legs: Integer", "legs: Integer | str", "wider", "Pet/properties/legs"),
    "null": (PET, "name: str", "name: str | None", "wider", "Pet/properties/name"),
    "unknown_value": ("models/kind.py", '"dog"]', '"dog", "cow"]', "wider", "Kind"),
    "narrow_number": (PET, "weight: Number", "weight: Integer", "refuses", "Pet/properties/weight"),
    "narrow_format": (PET, "name: str", "name: Timestamp", "refuses", "Pet/properties/name"),
    "narrow_value": ("models/kind.py", '["cat", "dog"] | str', '["cat"]', "refuses", "Kind"),
    "no_null": (
        PET,
        "spouse: Pet | None = None",
        "spouse: Pet",
        "refuses",
        "Pet/properties/spouse",
    ),
    "no_variant": (
        PET,
        "Owner | str | None",
        "Owner | None",
        "refuses",
        "Pet/properties/home/oneOf/1",
    ),
    "not_anything": (PET, "free: Any", "free: str", "refuses", "Pet/properties/free"),
    "required": (
        PET,
        "legs: Integer | None = None",
        "legs: Integer",
        "refuses",
        "Pet/properties/legs",
    ),
    "optional": (
        "models/owner.py",
        "name: str",
        "name: str | None = None",
        "optional",
        "Owner/properties/name",
    ),
    "no_property": (
        PET,
        "    weight: Number | None = None\n",
        "",
        "missing",
        "Pet/properties/weight",
    ),
    "other_class": (
        "sourcemap.json",
        '"type": "PACKAGE.models.pet.Pet"',
        '"type": "PACKAGE.models.owner.Owner"',
        "missing",
        "Pet/properties/id",
    ),
    "no_answer": (
        "sourcemap.json",
        '"type": "PACKAGE.models.list_pets_response.ListPetsResponse"',
        '"type": "None"',
        "missing",
        "get/responses/200",
    ),
    "header": (
        "sourcemap.json",
        '"X-Total": "Integer"',
        '"X-Total": "str"',
        "refuses",
        "X-Total/schema",
    ),
    "webhook": (
        "sourcemap.json",
        '"type": "PACKAGE.models.owner.Owner"',
        '"type": "PACKAGE.models.pet.Pet"',
        "refuses",
        "Owner",
    ),
    "no_parameter": (
        "sourcemap.json",
        '{"name": "since", "in": "query", "argument": "since", "required": false}, ',
        "",
        "missing",
        "/paths/~1pets/get",
    ),
}


SKIPPED = "owner: Annotated[Owner, SkipValidation()] | None"
BROKEN = {
    "refused_value": (PET, "list[Integer]", "list[str]", "decoding"),
    "required_field": (PET, "legs: Integer | None = None", "legs: Integer", "decoding"),
    "lost_type": (PET, "legs: Integer", "legs: float", "encoding"),
    "dictionary": (PET, "owner: Owner | None", SKIPPED, "untyped"),
    "anything": (PET, "legs: Integer", "legs: Any", "unnoticed"),
    "optional": (PET, "    name: str", "    name: str | None = None", "unnoticed"),
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("fidelity")
    return generate(root, DOCUMENT, "pets_package", Cache(root / "cache"))


@pytest.fixture
def faulty(folder: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Path]:
    """Yield a copy of the package under a name of its own."""
    name = f"pets_{request.node.callspec.id}"
    target = tmp_path / name
    shutil.copytree(folder, target, symlinks=True)
    text = (target / "sourcemap.json").read_text("utf-8").replace("pets_package", name)
    (target / "sourcemap.json").write_text(text, "utf-8")
    with imported(target):
        yield target


def test_a_sound_package_has_no_finding(folder: Path) -> None:
    with imported(folder):
        verdict = judge(load(DOCUMENT), GeneratedPackage(folder))
    assert verdict.findings == ()
    assert verdict.unjudged == ()
    assert verdict.compared > 30


def test_values_of_a_sound_package_go_both_ways(folder: Path) -> None:
    with imported(folder):
        sampled = Samples(load(DOCUMENT), GeneratedPackage(folder)).run()
    assert sampled.findings == ()
    assert sampled.without == 0
    assert sampled.values >= 6
    assert sampled.broken > 20


@pytest.mark.parametrize("fault", BROKEN)
def test_a_value_shows_a_planted_fault(fault: str, faulty: Path) -> None:
    file, old, new, kind = BROKEN[fault]
    path = faulty / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(_with_names(text.replace(old, new, 1), file), "utf-8")
    findings = Samples(load(DOCUMENT), GeneratedPackage(faulty)).run().findings
    assert kind in {found.kind for found in findings}, findings


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_is_found(fault: str, faulty: Path) -> None:
    file, old, new, kind, pointer = FAULTS[fault]
    path = faulty / file
    text = path.read_text("utf-8")
    old, new = (part.replace("PACKAGE", faulty.name) for part in (old, new))
    assert old in text
    path.write_text(_with_names(text.replace(old, new, 1), file), "utf-8")
    findings = judge(load(DOCUMENT), GeneratedPackage(faulty)).findings
    assert any(_is(found, kind, pointer) for found in findings), findings


def _with_names(text: str, file: str) -> str:
    """Import what a planted annotation needs."""
    head = "from __future__ import annotations\n"
    names = "from typing import Annotated, Any\nfrom pydantic import SkipValidation\n"
    return text.replace(head, head + names, 1) if file.startswith("models") else text


def _is(found: Finding, kind: str, pointer: str) -> bool:
    return found.kind == kind and found.pointer.endswith(pointer)
