"""The types that schemas become: what they accept, what they make of it, and what they refuse."""

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
    "alternatives_with_common_properties": [
        ("Payment", '{"id": "1", "number": "4"}', "PaymentCard"),
        ("Payment", '{"id": "1", "note": "n", "iban": "D", "bic": "B"}', "PaymentBank"),
        ("Inside", '{"id": "1", "iban": "D"}', "InsideBank"),
        ("Inline", '{"id": "1", "steel": 1}', "InlineWithSteel"),
        ("Found", '{"page": 1, "query": "a"}', "FoundWithPage"),
        ("Similar", '{"limit": 1, "like": "a"}', "SimilarWithLimit"),
        ("FoundHere", '{"limit": 1, "query": "a", "index": "b"}', "FoundHereWithLimit"),
        ("Together", '{"b": "c"}', "Together"),
    ],
    "free_variants": [
        ("FreeOrNote", '{"text": "a"}', "Note"),
        ("FreeOrNote", '{"a": 1}', "dict[int]"),
        ("NoteOrFree", '{"text": "a"}', "Note"),
        ("NoteOrFree", '{"text": 1}', "dict[int]"),
        ("NamedOrNote", '{"text": "a"}', "Note"),
        ("NamedOrNote", "{}", "dict[]"),
        ("OpenOrNote", '{"text": "a"}', "Note"),
        ("OpenOrNote", "null", "NoneType"),
        ("FreeOrMap", '{"a": "2020-01-01"}', "dict[date]"),
        ("FreeOrMap", '{"a": "b"}', "dict[str]"),
        ("MapOrNote", '{"text": "a"}', "Note"),
        ("MapOrNote", '{"text": 1}', "dict[int]"),
        ("Lists", '[{"text": "a"}]', "list[Note]"),
        ("Lists", '[{"text": 1}]', "list[dict[int]]"),
        ("Mixed", '[{"text": "a"}, "a", {"a": 1}]', "list[Note, str, dict[int]]"),
    ],
    "null_variants": [
        ("MaybeAddress", "null", "NoneType"),
        ("MaybeAddress", '{"city": "a"}', "Address"),
    ],
    "blank_enumerations": [
        ("Film", '{"genre": "", "only": ""}', "Film"),
        ("Film", '{"genre": null, "only": 1}', "Film"),
        ("Film", '{"genre": "drama", "only": "", "own": ""}', "Film"),
    ],
    "tuples": [
        ("Point", "[1, 2.5]", "tuple[int, float]"),
        ("Fixed", '["a", {"id": "b"}, null]', "tuple[str, FixedItem2, NoneType]"),
        ("Entry", '["a", [1, 2], 3, 4]', "list[str, tuple[int, int], int]"),
        ("Open", '["a", 1, {"b": 1}, true]', "list[str, int, dict[int], bool]"),
        ("Open", '["a"]', "list[str]"),
        ("OldForm", '["a", 1]', "tuple[str, int]"),
        ("Shorter", '["a", 1]', "list[str, int]"),
        ("Shorter", '["a"]', "list[str]"),
        ("Shorter", "[]", "list[]"),
        ("AtMost", '["a"]', "list[str]"),
        ("OldOpen", '["a", 1, 2]', "list[str, int]"),
        ("Objects", '[{"id": 1}, {"id": "1"}, 2]', "list[ObjectsItem1, dict[str], int]"),
        ("Place", '{"point": [1, 2], "path": [[1, 2], [3, 4]], "single": [{"id": 1}]}', "Place"),
        ("Grid", "[[[1, 2], [3, 4]]]", "list[tuple[tuple[int, int], tuple[int, int]]]"),
        ("AnyShape", '{"kind": "dot", "at": [1, 2]}', "Dot"),
    ],
    "objects_among_types": [
        ("ObjectOrText", '{"a": 1}', "ObjectOrTextObject"),
        ("ObjectOrText", '"a"', "str"),
        ("ObjectOrList", '{"a": 1}', "ObjectOrListObject"),
        ("ObjectOrList", '["a"]', "list[str]"),
        ("ObjectOrNull", '{"a": 1}', "ObjectOrNull"),
        ("Composed", '{"b": "c"}', "ComposedObject"),
        ("Composed", '"a"', "str"),
        ("Any_", "null", "NoneType"),
        ("Any_", "1.5", "float"),
        ("Holder", '{"inline": true, "named": "a", "list": ["a", {"d": 1}]}', "Holder"),
    ],
    "pattern_properties": [
        ("Open", '{"n1": 1, "other": {"a": [1]}}', "dict[int, dict[list[int]]]"),
        ("Closed", '{"n1": 1}', "dict[int]"),
        ("Typed", '{"n1": 1, "b": "c"}', "dict[int, str]"),
        ("WithFields", '{"id": "a", "x-a": {"a": 1}, "other": 1}', "WithFields"),
    ],
    "names_in_capitals": [
        ("Pet", '{"c": 1}', "Pet"),
        ("PETObject", '{"a": 1}', "PETObject"),
        ("PetInner", '{"b": 1}', "PetInner"),
        ("URL", '{"e": 1}', "URL"),
    ],
    "content_of_texts": [
        (
            "Coded",
            '{"base64": "/+8=", "url": "_-8=", "url_format": "_-8=", "own": "_-8="}',
            "Coded",
        ),
        (
            "Priced",
            '{"price": "1.10", "either": "2.50", "format": "3.0", "limited": "1.1"}',
            "Priced",
        ),
        ("Priced", '{"price": "1.10", "either": 2.5, "format": "3", "limited": "0"}', "Priced"),
        ("Held", '{"point": "{\\"x\\":1}", "list": "[{\\"x\\":2}]", "maybe": null}', "Held"),
        ("Held", '{"point": "no JSON", "list": "[]", "maybe": "{\\"x\\":3}"}', "Held"),
    ],
    "unions_together": [
        ("Both", '{"a": 1, "c": 2}', "BothAC"),
        ("Both", '{"b": 1, "d": 2}', "BothBD"),
        ("Formats", '"2020-01-01"', "date"),
        ("Beside", '{"a": 1}', "A"),
        ("Beside", '{"b": 1}', "B"),
    ],
    "variants_inherit": [
        ("When", '"2020-01-01T00:00:00Z"', "datetime"),
        ("Code", '"a1"', "str"),
        ("Formatted", '"0b8f3c1e-6f0a-4a55-9c39-000000000000"', "UUID"),
        ("Many", '[{"a": 1}]', "list[ManyItem]"),
        ("Few", '["a"]', "list[str]"),
        ("Map", '{"a": 1}', "dict[int]"),
        ("Free", '{"a": "x"}', "dict[str]"),
        ("Own", '{"a": 1}', "Own"),
        ("ByName", '{"c": 1}', "ByNameObject"),
        ("Typed", '"now"', "str"),
        ("Paid", '{"id": "a", "card": "b"}', "PaidWithCard"),
        ("Paid", '{"id": "a", "iban": "b"}', "PaidWithIban"),
        ("Within", '{"at": "2020-01-01T00:00:00Z", "list": [1], "map": {"a": true}}', "Within"),
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
    ("blank_enumerations", "Film", '{"genre": 1, "only": ""}'),
    ("blank_enumerations", "Film", '{"genre": "", "only": "a"}'),
    ("objects_among_types", "ObjectOrText", "1"),
    ("objects_among_types", "ObjectOrText", '{"a": "b"}'),
    ("objects_among_types", "ObjectOrList", "[1]"),
    ("objects_among_types", "Holder", '{"inline": "a", "named": "a"}'),
    ("pattern_properties", "Closed", '{"n1": "a"}'),
    ("pattern_properties", "Typed", '{"n1": null}'),
    ("names_in_capitals", "Pet", "{}"),
    ("tuples", "OldForm", '["a"]'),
    ("tuples", "Point", "[1]"),
    ("tuples", "Shorter", "[true]"),
    ("tuples", "Point", "[1, 2, 3]"),
    ("tuples", "Point", '[1, "a"]'),
    ("tuples", "Fixed", '["a", {"id": 1}, null]'),
    ("content_of_texts", "Held", '{"point": "{\\"x\\":true}", "list": "[]", "maybe": null}'),
    ("content_of_texts", "Priced", '{"price": 1, "either": "1", "format": "1", "limited": "1"}'),
    ("variants_inherit", "When", "1"),
    ("variants_inherit", "Code", "1"),
    ("variants_inherit", "Nested", "1"),
    ("variants_inherit", "Many", '[{"b": 1}]'),
    ("variants_inherit", "Few", '["a", 1]'),
    ("variants_inherit", "Free", '"a"'),
    ("variants_inherit", "Paid", '{"id": "a"}'),
    ("variants_inherit", "Paid", '{"card": "a", "iban": "b"}'),
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


def _sorted(value: Any) -> Any:
    """Order the keys, which mean nothing, so that 1, 1.0 and true still differ."""
    if isinstance(value, dict):
        return {key: _sorted(value[key]) for key in sorted(value)}
    return [_sorted(item) for item in value] if isinstance(value, list) else value


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
    assert repr(_sorted(_encode(value))) == repr(_sorted(json.loads(text)))


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
    assert (_kind(owner.bare), _kind(owner.object)) == ("Address", "Address")
    assert (_kind(owner.list), _kind(owner.map)) == ("list[Address]", "dict[Address]")
    assert _encode(owner) == whole


def test_what_texts_hold_is_decoded(clients: dict[str, ModuleType]) -> None:
    client = clients["content_of_texts"]
    coded = _decode(client, "Coded", '{"base64": "/+8=", "url": "_-8=", "url_format": "_-8"}')
    assert {coded.base64, coded.url, coded.url_format} == {b"\xff\xef"}
    priced = _decode(client, "Priced", '{"price": "1.10", "either": "2.50"}')
    assert [repr(priced.price + 0), repr(priced.either + 0)] == [
        "Decimal('1.10')",
        "Decimal('2.50')",
    ]
    held = _decode(client, "Held", '{"point": "{\\"x\\": 1}", "list": "[{\\"x\\": 2}]"}')
    assert (held.point.x, held.list[0].x) == (1, 2)
    models = client.models
    made = models.Held(point=models.Point(x=3), list=[{"x": 4}])
    assert _encode(made) == {"point": '{"x":3}', "list": '[{"x":4}]'}
    assert _encode(models.Coded(base64=b"\xff\xef", url=b"\xff\xef")) == {
        "base64": "/+8=",
        "url": "_-8=",
    }


def test_tuples_are_read_by_position_from_plain_data_too(clients: dict[str, ModuleType]) -> None:
    models = clients["tuples"].models
    place = models.Place(point=[1, 2], path=[(3, 4)])
    assert (place.point, place.path) == ((1, 2), [(3, 4)])
    adapter: TypeAdapter[Any] = TypeAdapter(models.Place)
    place = adapter.validate_python({"point": [1, 2]}, strict=True, by_alias=True, by_name=False)
    assert place.point == (1, 2)


def _circle(size: int) -> dict[str, Any]:
    """A component refers to the next one, and the last one to the first."""
    return {
        f"S{index}": {
            "type": "object",
            "properties": {"next": {"$ref": f"#/components/schemas/S{(index + 1) % size}"}},
        }
        for index in range(size)
    }


def _web(size: int) -> dict[str, Any]:
    """Every component has a list of all of them; a field of its own tells which one it is."""
    names = [{"$ref": f"#/components/schemas/S{index}"} for index in range(size)]
    return {
        f"S{index}": {
            "type": "object",
            "required": [f"p{index}"],
            "properties": {
                f"p{index}": {"type": "integer"},
                "branches": {"type": "array", "items": {"oneOf": names}},
            },
        }
        for index in range(size)
    }


@pytest.mark.parametrize(
    ("schemas", "text", "wrong", "place"),
    [
        (
            _circle(90),
            '{"next":' * 95 + "{}" + "}" * 95,
            '{"next":' * 20 + "1" + "}" * 20,
            r"\.".join(["next"] * 20),
        ),
        (
            _web(60),
            '{"p0":1,"branches":[{"p59":2,"branches":[{"p7":3}]}]}',
            '{"p0":1,"branches":[1]}',
            r"branches\.0",
        ),
    ],
)
def test_long_circles_are_decoded_and_written(
    tmp_path: Path,
    cache_folder: Path,
    schemas: dict[str, Any],
    text: str,
    wrong: str,
    place: str,
) -> None:
    document = {"openapi": "3.0.3", "info": {"title": "C", "version": "1"}, "paths": {}}
    spec = tmp_path / "circle.json"
    spec.write_text(json.dumps(document | {"components": {"schemas": schemas}}))
    limit = sys.getrecursionlimit()
    package = f"circle_{len(schemas)}"
    with imported(generate(tmp_path, spec, package, Cache(cache_folder))) as client:
        sys.setrecursionlimit(800)
        try:
            value = _decode(client, "S0", text)
            assert json.loads(value.to_json()) == json.loads(text)
        finally:
            sys.setrecursionlimit(limit)
        while getattr(value, "next", None):
            value = value.next
            assert type(value).__name__.startswith("S")
        if hasattr(value, "branches"):
            assert _kind([value.branches[0], *value.branches[0].branches]) == "list[S59, S7]"
        with pytest.raises(ValidationError, match=place):
            _decode(client, "S0", wrong)
