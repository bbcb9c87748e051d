"""The types that schemas become: what they accept, what they make of it, and what they refuse."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.cache import Cache
from tests.functional.generated import generate, imported
from tests.functional.rendering import document_of

READ: dict[str, list[tuple[str, str, str]]] = {
    "components_of_inline_objects": [
        ("Log", '[{"line": 1}]', "list[LogItem]"),
        ("Settings", '{"a": {"on": true}}', "dict[SettingsValue]"),
        ("Tree", '{"a": [{"next": {"tree": {}}}]}', "dict[list[TreeValueItem]]"),
        ("Name", '{"first": "a"}', "NameObject"),
        ("Name", '"a"', "str"),
        ("Lines", '[{"line": 1}]', "list[Line]"),
        ("Lines", '{"text": "a"}', "LinesObject"),
        ("MaybeLog", '[{"line": 1}]', "list[MaybeLogItem]"),
        ("MaybeLog", "null", "NoneType"),
        ("Derived", '[{"line": 1}]', "list[LogItem]"),
    ],
    "enumerations_in_unions": [
        ("TextOrWhole", '"auto"', "str"),
        ("TextOrWhole", '"new"', "str"),
        ("TextOrWhole", "1", "int"),
        ("TextOrBoolean", "true", "bool"),
        ("TextOrNumber", "1.5", "float"),
        ("TextOrNumber", '"inf"', "str"),
        ("WholeOrText", "1", "int"),
        ("WholeOrText", '"1"', "str"),
        ("TextOrObject", '{"b": "c"}', "TextOrObjectObject"),
        ("TextOrList", '["a"]', "list[str]"),
        ("TextOrMoment", '"now"', "str"),
        ("TextOrMoment", '"2020-01-01T00:00:00Z"', "datetime"),
        ("Names", "true", "bool"),
        ("Names", "3", "int"),
        ("Thing", '{"own": 1, "whole": 2, "maybe": null, "list": [true, "auto"]}', "Thing"),
    ],
    "null_variants": [
        ("MaybeAddress", "null", "NoneType"),
        ("MaybeAddress", '{"city": "a"}', "Address"),
    ],
}
REFUSED = [
    ("components_of_inline_objects", "Log", '[{"line": "a"}]'),
    ("components_of_inline_objects", "Settings", '{"a": {"on": 1}}'),
    ("components_of_inline_objects", "Lines", '[{"text": "a"}]'),
    ("enumerations_in_unions", "TextOrWhole", "true"),
    ("enumerations_in_unions", "TextOrWhole", "null"),
    ("enumerations_in_unions", "TextOrBoolean", "1"),
    ("enumerations_in_unions", "TextOrNumber", "false"),
    ("enumerations_in_unions", "Thing", '{"own": null, "whole": 2, "maybe": null}'),
    ("null_variants", "MaybeAddress", "{}"),
]
ROWS = [(case, *row) for case, rows in READ.items() for row in rows]


@pytest.fixture(scope="module")
def clients(
    tmp_path_factory: pytest.TempPathFactory, cache_folder: Path
) -> Iterator[dict[str, ModuleType]]:
    """The clients of all cases here, by the names of the cases."""
    folder = tmp_path_factory.mktemp("clients")
    with ExitStack() as stack:
        yield {
            case: stack.enter_context(
                imported(generate(folder, document_of(case), f"t_{case}", Cache(cache_folder)))
            )
            for case in READ
        }


def _decode(client: ModuleType, model: str, text: str) -> Any:
    adapter: TypeAdapter[Any] = TypeAdapter(getattr(client.models, model))
    return adapter.validate_json(text, strict=True, by_alias=True, by_name=False)


def _encode(value: Any) -> Any:
    return json.loads(TypeAdapter(Any).dump_json(value, by_alias=True, exclude_unset=True))


def _kind(value: Any) -> str:
    """Return the name of a value's type, with those of what a list or map holds."""
    if not isinstance(value, list | tuple | dict):
        return type(value).__name__
    inner = value.values() if isinstance(value, dict) else value
    kinds = [_kind(each) for each in inner]
    if not isinstance(value, tuple):
        kinds = list(dict.fromkeys(kinds))
    return f"{type(value).__name__}[{', '.join(kinds)}]"


@pytest.mark.parametrize(("case", "model", "text", "kind"), ROWS)
def test_a_value_has_the_type_that_its_schema_says_and_leaves_as_it_came(
    clients: dict[str, ModuleType], case: str, model: str, text: str, kind: str
) -> None:
    value = _decode(clients[case], model, text)
    assert _kind(value) == kind
    assert repr(_encode(value)) == repr(json.loads(text))


@pytest.mark.parametrize(("case", "model", "text"), REFUSED)
def test_a_value_that_its_schema_excludes_is_refused(
    clients: dict[str, ModuleType], case: str, model: str, text: str
) -> None:
    with pytest.raises(ValidationError):
        _decode(clients[case], model, text)


NULLABLE = (
    "bare object type_null unquoted unquoted_list const_null enum_null never by_name by_all_of"
    " extension list map several nested nothing union"
)


def test_or_null_is_the_same_in_every_spelling(clients: dict[str, ModuleType]) -> None:
    client = clients["null_variants"]
    nulls: dict[str, Any] = dict.fromkeys(NULLABLE.split()) | {"list": [None], "map": {"a": None}}
    owner = _decode(client, "Owner", json.dumps(nulls))
    assert _encode(owner) == nulls
    address = {"city": "a"}
    whole = nulls | {
        name: address for name in nulls if name not in ("unquoted_list", "nothing", "union")
    }
    whole |= {"list": [address], "map": {"a": address}}
    owner = _decode(client, "Owner", json.dumps(whole))
    kinds = {type(getattr(owner, name)).__name__ for name in NULLABLE.split()[5:11]}
    assert kinds == {"Address"}
    assert (_kind(owner.bare), _kind(owner.object_)) == ("Address", "Address")
    assert (_kind(owner.list_), _kind(owner.map)) == ("list[Address]", "dict[Address]")
    assert _encode(owner) == whole
