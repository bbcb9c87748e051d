"""Code brings its names along, and what a module imports is collected from them."""

from __future__ import annotations

import pytest

from generator.python.code import NOTHING, Name, code, join, union
from generator.python.plan import ImportPlan
from generator.python.printing.imports import imports
from generator.python.text.literals import SpecText
from generator.python.types.annotations import Annotator
from generator.python.types.imports import MODELS, call, import_plan, named, origins, spelt
from generator.python.types.shapes import (
    ANYTHING,
    NULL,
    JsonText,
    ListOf,
    MapOf,
    Ref,
    Scalar,
    Shape,
    TupleOf,
    tag_of,
)
from generator.python.types.shapes import (
    union as union_of,
)
from generator.python.types.spelling import Types

TYPES = "._runtime.models.types"
INTEGER = Scalar("integer")
DATE = Scalar("string", "date")


def test_code_is_put_together_with_the_names_of_its_pieces() -> None:
    put = code("{", call("form", "status", "explode=True"), ": ", named("Any"), "}")
    assert put.text == "{form(status, explode=True): Any}"
    assert put.names == origins("form", "Any")
    assert join(", ", []) == NOTHING
    assert not NOTHING
    assert f"{join(', ', ['a', code('b')])}" == "a, b"


def test_a_union_names_each_type_once_and_takes_none_apart() -> None:
    first, second = spelt("dict[str, date | None]"), spelt("list[date | None]")
    assert union([first, second, first]).text == "dict[str, date | None] | list[date | None]"


def test_text_of_a_document_is_no_piece_of_code() -> None:
    with pytest.raises(TypeError, match="literal"):
        code("x = ", SpecText("eval"))


def test_a_name_that_nothing_defines_is_no_code() -> None:
    with pytest.raises(KeyError):
        named("Nonsense")


def test_a_module_writes_the_modules_of_its_package_from_where_it_lies() -> None:
    names = {*origins("Model", "Any", "int"), Name(".models.cat", "Cat"), MODELS}
    assert import_plan(".models.dog", names).now == (
        ("..", ("models",)),
        (".._runtime.models.model", ("Model",)),
        (".cat", ("Cat",)),
        ("typing", ("Any",)),
    )
    assert import_plan(".client", names).now == (
        (".", ("models",)),
        ("._runtime.models.model", ("Model",)),
        (".models.cat", ("Cat",)),
        ("typing", ("Any",)),
    )


def test_a_module_does_not_import_what_it_defines() -> None:
    assert import_plan(".models.cat", {Name(".models.cat", "Cat")}).now == ()


def test_what_is_imported_at_run_time_is_not_imported_for_type_checkers_again() -> None:
    plan = import_plan(".client", origins("Any"), origins("Any", "Mapping"))
    assert plan == ImportPlan(
        now=(("typing", ("TYPE_CHECKING", "Any")),), later=(("collections.abc", ("Mapping",)),)
    )


def test_imports_are_printed_by_where_they_come_from_and_broken_where_they_are_too_long() -> None:
    names = ("Abcdefghijklmnopqrstuvwxyz", "Bcdefghijklmnopqrstuvwxyz", "Cdefghijklmnopqrstuvwxyz")
    plan = ImportPlan(
        now=(("._runtime.pages", names), ("pydantic", ("Field",)), ("typing", ("Any",))),
        later=(("httpx2", ("",)),),
    )
    assert imports(plan).split("\n") == [
        "from typing import Any",
        "",
        "from pydantic import Field",
        "",
        "from ._runtime.pages import (",
        *(f"    {name}," for name in names),
        ")",
        "",
        "if TYPE_CHECKING:",
        "    import httpx2",
    ]


@pytest.mark.parametrize(
    ("shape", "in_model", "in_signature", "in_result"),
    [
        (
            ListOf(union_of(INTEGER, NULL)),
            ("list[Integer | None]", {(TYPES, "Integer")}),
            ("Sequence[int | None]", {("collections.abc", "Sequence")}),
            ("list[Integer | None]", {(TYPES, "Integer")}),
        ),
        (
            MapOf(Ref("/cat")),
            ("dict[str, Cat]", set()),
            ("Mapping[str, models.Cat]", {("collections.abc", "Mapping"), MODELS}),
            ("dict[str, models.Cat]", {MODELS}),
        ),
        (
            TupleOf((DATE, JsonText(ANYTHING))),
            (
                "Tuple[_Date, JsonText[Any]]",
                {
                    (TYPES, "Tuple"),
                    (TYPES, "Date", "_Date"),
                    (TYPES, "JsonText"),
                    ("typing", "Any"),
                },
            ),
            ("tuple[date, Any]", {("datetime", "date"), ("typing", "Any")}),
            (
                "Tuple[Date, JsonText[Any]]",
                {(TYPES, "Tuple"), (TYPES, "Date"), (TYPES, "JsonText"), ("typing", "Any")},
            ),
        ),
        (
            tag_of(["list", "date"], is_open=True),
            (
                'Annotated[Literal["list", "date"], open_tag()]',
                {
                    ("typing", "Annotated"),
                    ("typing", "Literal"),
                    ("._runtime.models.unions", "open_tag"),
                },
            ),
            ('Literal["list", "date"]', {("typing", "Literal")}),
            ('Literal["list", "date"]', {("typing", "Literal")}),
        ),
    ],
)
def test_an_annotation_knows_its_imports_and_takes_no_text_for_a_name(
    shape: Shape,
    in_model: tuple[str, set[tuple[str, str]]],
    in_signature: tuple[str, set[tuple[str, str]]],
    in_result: tuple[str, set[tuple[str, str]]],
) -> None:
    types = Types(
        annotator=Annotator([shape, DATE, ANYTHING], None),
        names={"/cat": "Cat"},
        modules={"/cat": "cat"},
        support={"Date": "_Date"},
    )
    spelt_types = (types.in_model(shape), types.in_signature(shape), types.in_result(shape))
    for spelling, (text, names) in zip(
        spelt_types, (in_model, in_signature, in_result), strict=True
    ):
        assert spelling.text == text
        names_elsewhere = {name for name in spelling.names if name.module != "builtins"}
        assert names_elsewhere == {Name(*name) for name in names}


def test_a_method_list_hides_the_type_and_no_text() -> None:
    shape = union_of(ListOf(INTEGER), tag_of(["list[int]"]))
    types = Types(annotator=Annotator([shape], None), names={}, modules={})
    assert types.beside_list(shape).text == 'List[Integer] | Literal["list[int]"]'
    assert Name("typing", "List") in types.beside_list(shape).names
