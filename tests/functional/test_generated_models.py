"""Generated models give back what they were given, in the class that the document means."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.rendering import document_of

VALUES: dict[str, list[tuple[str, str, str]]] = {
    "inheritance": [
        ("AnyPet", '{"petType": "dog", "packSize": 3, "x": null}', "Dog"),
        ("AnyPet", '{"petType": "puppy", "packSize": 1.0}', "Dog"),
        ("AnyPet", '{"petType": "Cat", "huntingSkill": "new", "born": "2020-1-1"}', "Cat"),
        ("AnyPet", '{"petType": "Lion", "huntingSkill": "keen", "mane": true}', "Lion"),
        ("AnyPet", '{"petType": "the \\"plain\\" one", "name": null}', "Plain"),
        ("AnyPet", '{"petType": "Pet", "name": "n"}', "Pet"),
        ("AnyPet", '{"petType": "new", "packSize": "3", "friend": {"petType": "dog"}}', "Pet"),
        ("AnyCat", '{"petType": "Lion", "huntingSkill": "keen", "mane": true}', "Lion"),
        ("AnyCat", '{"petType": "Tiger", "huntingSkill": "keen", "mane": true}', "Cat"),
        ("Creature", '{"petType": "dog", "friend": {"petType": "dog", "packSize": 1}}', "Dog"),
        ("OwnerEither", '{"petType": "dog", "name": "n"}', "Dog"),
        ("OwnerEither", '{"model": "R2"}', "Robot"),
        ("AnyEvent", '{"kind": "created", "by": "me", "at": "2020-01-01T00:00:00.0Z"}', "Created"),
        ("AnyEvent", '{"kind": "moved", "by": 1}', "Event"),
    ],
    "schema_names": [
        ("Model", '{"id": "1"}', "Model"),
        ("Field", '{"fieldId": "1", "size": 2}', "Field"),
    ],
    "shared_tags": [
        ("ActRequest", '{"type": "resize", "size": 3}', "ActRequestWithSize"),
        ("ActRequest", '{"type": "attach", "server": 3}', "ActRequestWithServer"),
        ("Named", '{"type": "resize", "size": 3}', "Resize"),
        ("Named", '{"type": "detach"}', "Attach"),
    ],
    "shared_property_as_tag": [
        ("U", '{"kind": "b", "x": "1"}', "B"),
        ("U", '{"kind": "cc", "x": "1"}', "C"),
        ("U", '{"kind": "d", "x": "1"}', "UnknownU"),
        ("HW", '{"side": "right"}', "HWRight"),
    ],
    "tags_that_may_be_null": [
        ("Item", '{"type": "custom_call", "name": "n"}', "Call"),
        ("Item", '{"type": "mention", "id": "1"}', "Mention"),
        ("Item", '{"type": "note", "lines": []}', "Note"),
        ("Item", '{"type": "Call", "name": "n"}', "UnknownItem"),
    ],
    "alternatives_with_common_properties": [
        ("Shape", '{"id": "1", "kind": "square", "size": 2, "corners": [1.5]}', "ShapeSquare"),
        ("Shape", '{"id": "1", "kind": "circle", "size": 2.5}', "ShapeCircle"),
        ("Shape", '{"id": "1", "kind": "line"}', "UnknownShape"),
    ],
    "generics": [
        ("PetPage", '{"items": [{"name": "a"}], "box": {"content": {"name": "b"}}}', "PetPage"),
        ("NumberPage", '{"items": [1, 1.5], "sum": 2.5, "first": 1}', "NumberPage"),
        ("Page", '{"items": [1, "a", {"b": null}], "first": null}', "Page"),
        ("NamedTree", '{"name": "a", "children": [{"name": "b", "data": 1.0}]}', "NamedTree"),
    ],
    "all_of_same_property": [
        ("Child", '{"meta": {"id": "1", "owner": "o", "deep": {"a": "x", "b": 2}}}', "Child"),
        ("Grandchild", '{"meta": {"id": "1", "owner": "o", "more": true}}', "Grandchild"),
        ("Variants", '{"id": "1", "value": 2, "unit": "m"}', "VariantsWithUnit"),
        ("Variants", '{"id": "1", "value": "2"}', "VariantsOption1"),
    ],
    "enums": [
        ("BooleansAndNumbers", "1", "int"),
        ("BooleansAndNumbers", "true", "bool"),
        ("Mixed", "1", "int"),
        ("Mixed", "true", "bool"),
        ("Integers", "1.0", "float"),
    ],
    "numbers_as_tags": [
        ("Message", '{"version": 1, "body": "1"}', "MessageV1"),
        ("Message", '{"version": 2, "body": "1"}', "MessageV2"),
        ("Message", '{"version": 2.0, "body": "1"}', "MessageV2"),
        ("Message", '{"version": 3, "body": "1", "more": [1]}', "MessageV2"),
        ("Message", '{"version": 4, "body": "1"}', "UnknownMessage"),
        ("Message", '{"version": true, "body": "1"}', "UnknownMessage"),
        ("Result", '{"ok": true, "value": 1}', "ResultOk"),
        ("Result", '{"ok": false, "value": 1}', "ResultFailed"),
        ("AnyShape", '{"sides": 3, "name": "a"}', "Triangle"),
        ("AnyShape", '{"sides": 4, "name": "a"}', "Square"),
        ("AnyShape", '{"sides": 5, "name": "a"}', "Shape"),
    ],
    "enums_of_other_types": [
        ("Scope", "1", "int"),
        ("Scope", '"1"', "str"),
        ("StationOpen", "true", "bool"),
        ("StationState", '"1"', "str"),
        ("StationState", "1", "int"),
        ("Station", '{"kinds": ["fm", "am"], "code": "b"}', "Station"),
    ],
}
REFUSED = [
    ("inheritance", "AnyPet", '{"petType": "dog", "packSize": "many"}'),
    ("inheritance", "AnyPet", '{"petType": "Cat"}'),
    ("inheritance", "AnyPet", "[]"),
    ("generics", "PetPage", '{"items": [1]}'),
    ("generics", "NumberPage", '{"items": ["x"]}'),
    ("generics", "NamedTree", '{"children": [{"children": [{"name": 1}]}]}'),
    ("enums", "Integers", "true"),
    ("numbers_as_tags", "Message", '{"version": 1, "body": {}}'),
    ("numbers_as_tags", "Result", '{"ok": true, "value": "x"}'),
    ("all_of_same_property", "Child", '{"meta": {"id": "1"}}'),
    ("all_of_same_property", "Child", '{"meta": {"owner": "1"}}'),
]
ROUND_TRIPS = [(case, *row) for case, rows in VALUES.items() for row in rows]


@pytest.fixture(scope="module")
def clients(
    tmp_path_factory: pytest.TempPathFactory, cache_folder: Path
) -> Iterator[dict[str, ModuleType]]:
    """The clients of all cases here, by the names of the cases."""
    folder = tmp_path_factory.mktemp("clients")
    with ExitStack() as stack:
        yield {
            case: stack.enter_context(
                imported(generate(folder, document_of(case), f"m_{case}", Cache(cache_folder)))
            )
            for case in VALUES
        }


def _decode(client: ModuleType, model: str, text: str) -> Any:
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(client.models, model))
    return adapter.validate_json(text, strict=True, by_alias=True, by_name=False)


def _encode(value: Any) -> Any:
    return json.loads(
        TypeAdapter(Any).dump_json(value, by_alias=True, exclude_unset=True), parse_float=repr
    )


@pytest.mark.parametrize(("case", "model", "text", "kind"), ROUND_TRIPS)
def test_what_arrives_leaves_unchanged_from_the_class_that_is_meant(
    clients: dict[str, ModuleType], case: str, model: str, text: str, kind: str
) -> None:
    value = _decode(clients[case], model, text)
    assert type(value).__name__ == kind
    assert repr(_sorted(_encode(value))) == repr(_sorted(json.loads(text, parse_float=repr)))


def _sorted(value: Any) -> Any:
    """Order the keys, which mean nothing, so that 1, 1.0 and true still differ."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


@pytest.mark.parametrize(("case", "model", "text"), REFUSED)
def test_a_value_that_does_not_fit_the_class_that_is_meant_is_refused(
    clients: dict[str, ModuleType], case: str, model: str, text: str
) -> None:
    with pytest.raises(ValidationError):
        _decode(clients[case], model, text)


def test_a_child_is_accepted_where_its_base_is_and_leaves_whole(
    clients: dict[str, ModuleType],
) -> None:
    models = clients["inheritance"].models
    cat = models.Cat(pet_type="Cat", hunting_skill="keen", whiskers=12)
    owner = models.Owner(pets=[cat, {"petType": "dog", "packSize": 2}], favourite=cat)
    assert [type(pet).__name__ for pet in owner.pets] == ["Cat", "Dog"]
    assert owner.pets[0] is cat
    whole = {"petType": "Cat", "huntingSkill": "keen", "whiskers": 12}
    dog = {"petType": "dog", "packSize": 2}
    assert owner.to_dict() == {"pets": [whole, dog], "favourite": whole}


def test_what_is_no_child_is_not_accepted_where_the_base_is(
    clients: dict[str, ModuleType],
) -> None:
    models = clients["inheritance"].models
    with pytest.raises(ValidationError):
        models.Owner(pets=[models.Robot(model="R2")])


def test_children_are_imported_when_their_tag_arrives(tmp_path: Path, cache_folder: Path) -> None:
    folder = generate(tmp_path, document_of("inheritance"), "lazy_pets", Cache(cache_folder))
    with imported(folder) as client:
        _decode(client, "AnyPet", '{"petType": "new"}')
        loaded = {name for name in sys.modules if name.startswith("lazy_pets.models.")}
        assert loaded == {"lazy_pets.models.pet"}
        _decode(client, "AnyPet", '{"petType": "Lion", "huntingSkill": "keen"}')
        assert "lazy_pets.models.lion" in sys.modules
        assert "lazy_pets.models.dog" not in sys.modules


def test_what_the_target_of_a_reference_says_of_its_values_counts(
    tmp_path: Path, cache_folder: Path
) -> None:
    spec = document_of("read_only_by_reference")
    with imported(generate(tmp_path, spec, "read_only", Cache(cache_folder))) as client:
        thing = client.models.Thing(name="n", ids=[])
        assert (thing.level, thing.count, thing.id) == ("low", 3, None)
        assert thing.to_dict() == {"name": "n", "ids": []}
