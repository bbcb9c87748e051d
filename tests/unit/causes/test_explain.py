"""Which inputs moved, as far as the lock recorded them; earlier locks say less, and never nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from generator.causes.explain import Evidence, causes_of, steps_back
from generator.causes.moved import moved_inputs
from generator.causes.source_maps import read_source_map
from generator.config.recorded import settings_of, with_settings
from generator.options import PackageOptions, PageSetting
from generator.reports.drift.causes import describe_cause, describe_settings
from generator.spec.parts import PartGraph
from generator.tree.compare import MovedSetting
from generator.tree.lock import Entry

OLD = Entry(
    package="out/shop",
    document="sha256:d",
    configuration="sha256:c",
    templates="sha256:t",
    tools=(("black", "26.9.0"), ("oarlock", "0.1.0")),
    files=(("models/pet.py", "sha256:1"), ("_runtime/a.py", "sha256:a")),
    settings=(("formatter", "black"), ("headers.X-Key", "secret"), ("numbers", "float")),
    template_files=(("model.py.jinja", "12"), ("resource.py.jinja", "34")),
    parts=(("/components/schemas/Pet", "12"), ("/paths/~1pets/get", "34 listPets")),
)
EARLIER = replace(OLD, settings=(), template_files=(), parts=())


def said(old: Entry, **changes: Any) -> list[str]:
    """Say what moved the whole target."""
    return [describe_cause(cause) for cause in moved_inputs(old, replace(OLD, **changes)).causes()]


def test_nothing_moved() -> None:
    assert said(OLD) == []
    assert said(EARLIER) == []


def test_parts_of_the_document_are_named_with_what_became_of_them() -> None:
    parts = (("/components/schemas/Toy", "56"), ("/paths/~1pets/get", "35 listPets"))
    assert said(OLD, document="x", parts=parts) == [
        "document: operation listPets changed; schema Pet removed; schema Toy added"
    ]


def test_another_name_alone_is_no_change_of_an_operation() -> None:
    parts = (OLD.parts[0], ("/paths/~1pets/get", "34 list"))
    assert said(OLD, document="x", parts=parts) == ["document: the order of its parts changed"]


def test_another_order_is_a_change_of_the_document() -> None:
    assert said(OLD, document="x") == ["document: the order of its parts changed"]


def test_settings_are_named_and_headers_keep_their_secrets() -> None:
    settings = (("formatter", "black"), ("headers.X-Key", "hidden"), ("numbers", "decimal"))
    assert said(OLD, configuration="x", settings=settings) == [
        'configuration: headers changed; numbers "float" -> "decimal"'
    ]


def test_templates_and_files_of_the_runtime_are_named() -> None:
    assert said(
        OLD,
        templates="x",
        template_files=(("model.py.jinja", "13"), ("resource.py.jinja", "34")),
        files=(("_runtime/b.py", "sha256:b"),),
    ) == ["templates: _runtime/a.py, _runtime/b.py, model.py.jinja"]


def test_tools_are_named_with_their_versions() -> None:
    assert said(OLD, tools=(("black", "26.10.1"), ("oarlock", "0.2.0"))) == [
        "tool: black 26.9.0 -> 26.10.1",
        "tool: oarlock 0.1.0 -> 0.2.0",
    ]


def test_another_formatter_is_a_choice_and_no_tool() -> None:
    settings = (("formatter", "ruff"), *OLD.settings[1:])
    tools = (("oarlock", "0.1.0"), ("ruff", "0.17.6"))
    assert said(OLD, configuration="x", settings=settings, tools=tools) == [
        'configuration: formatter "black" -> "ruff"'
    ]


def test_an_earlier_lock_tells_only_that_something_moved() -> None:
    assert said(EARLIER, document="x", configuration="x", templates="x") == [
        "document: changed",
        "configuration: changed",
        "templates: changed",
    ]


def explain(
    path: str, old: Entry, render: Mapping[str, str] | None = None, **changes: Any
) -> list[str]:
    """Say what moved one file."""
    new = replace(OLD, files=((path, "sha256:new"),), **changes)
    moved = moved_inputs(old, new)
    evidence = Evidence(
        moved=moved,
        recorded=dict(old.files),
        rendered=dict(new.files),
        graph=PartGraph({}, frozenset(pointer for pointer, _ in (*old.parts, *new.parts))),
        before=None,
        after=None,
        steps=steps_back(moved, lambda _: render),
    )
    return [describe_cause(cause) for cause in causes_of(path, evidence)]


def test_a_cause_alone_is_certain_even_where_its_parts_are_unknown() -> None:
    assert explain("models/pet.py", EARLIER, document="x") == ["document: changed"]
    assert explain("models/pet.py", EARLIER, templates="x") == ["templates: changed"]
    assert explain("models/pet.py", EARLIER, configuration="x") == ["configuration: changed"]


def test_of_causes_whose_parts_are_unknown_none_is_certain() -> None:
    assert explain("models/pet.py", EARLIER, document="x", templates="x") == [
        "perhaps document: changed",
        "perhaps templates: changed",
    ]


def test_what_nothing_recorded_explains_is_oarlocks_own_doing() -> None:
    (text,) = explain("models/pet.py", OLD)
    assert text.startswith("tool: oarlock ")
    assert text.endswith(", whose own code changed")


def test_a_recorded_configuration_that_no_longer_fits_is_only_possible() -> None:
    settings = tuple({**dict(OLD.settings), "numbers": "decimal"}.items())
    changes = {"configuration": "x", "settings": settings}
    tools = (("black", "26.10.1"), ("oarlock", "0.1.0"))
    assert explain("models/pet.py", OLD, None, tools=tools, **changes) == [
        'perhaps configuration: numbers "float" -> "decimal"',
        "perhaps tool: black 26.9.0 -> 26.10.1",
    ]


def test_a_file_that_the_recorded_configuration_gives_back_has_no_other_cause() -> None:
    changes = {"configuration": "x", "settings": (("formatter", "black"), ("numbers", "float"))}
    rendered = {"models/pet.py": "sha256:1"}
    assert explain("models/pet.py", OLD, rendered, document="x", **changes) == [
        "configuration: headers changed"
    ]


@pytest.mark.parametrize("content", [None, b"", b"[]", b"{}", b'{"operations": 1}', b"\xff"])
def test_a_source_map_that_is_none_tells_nothing(content: bytes | None) -> None:
    assert read_source_map(content) is None


def test_settings_are_the_way_back_to_a_configuration() -> None:
    options = PackageOptions(
        package="shop",
        formatter="ruff",
        headers=(("X-Key", "a"),),
        numbers="decimal",
        datetimes="seconds",
        pagination=(
            PageSetting(operation="listPets"),
            PageSetting(operation="listToys", strategy="link-header", arguments=(("items", "a"),)),
        ),
    )
    plain = PackageOptions(package="shop")
    recorded = settings_of(options)
    old, new = replace(OLD, settings=recorded), replace(OLD, settings=settings_of(plain))
    settings = moved_inputs(old, new).settings
    assert settings == (
        MovedSetting(key="datetimes", before="seconds", after="documented"),
        MovedSetting(key="formatter", before="ruff", after="black"),
        MovedSetting(key="headers"),
        MovedSetting(key="numbers", before="decimal", after="float"),
        MovedSetting(key="pagination", name="listPets"),
        MovedSetting(key="pagination", name="listToys"),
    )
    assert describe_settings(settings) == (
        'datetimes "seconds" -> "documented"; formatter "ruff" -> "black"; headers changed; '
        'numbers "decimal" -> "float"; pagination of listPets changed; pagination of listToys changed'
    )
    keys = ("datetimes", "formatter", "headers", "numbers", "pagination")
    assert with_settings(plain, recorded, keys) == options
    assert with_settings(plain, recorded, ("numbers",)) == replace(plain, numbers="decimal")
    for unknown in (
        ("later", "1"),
        ("naive_datetimes", "guess"),
        ("datetimes", "weeks"),
        ("pagination.listPets", "{"),
        ("pagination.listPets", '{"strategy": "guess"}'),
    ):
        assert with_settings(plain, (*recorded, unknown), keys) is None, unknown
