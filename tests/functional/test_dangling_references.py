"""A reference that leads nowhere costs what needs it, and no more."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.support.command import Oarlock

WHERE = ("--spec", "api.json", "--output", "out", "--package", "api")
KEPT = {"operationId": "keepIt", "responses": {"204": {"description": "Kept."}}}


def answer(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Describe an answer of JSON."""
    media = {"schema": schema, **more}
    return {"200": {"description": "Found.", "content": {"application/json": media}}}


def missing(section: str) -> dict[str, str]:
    """Refer to a component that does not exist."""
    return {"$ref": f"#/components/{section}/Missing"}


def write(folder: Path, item: dict[str, Any], **components: Any) -> None:
    """Write a document with one path to look at, and another one that has nothing wrong."""
    document = {
        "openapi": "3.0.3",
        "info": {"title": "T", "version": "1"},
        "paths": {"/a": item, "/kept": {"get": KEPT}},
        "components": components,
    }
    (folder / "api.json").write_text(json.dumps(document))


def calls(folder: Path) -> list[str]:
    """Return the operations of the package."""
    source = json.loads((folder / "out/api/sourcemap.json").read_text())
    return [operation["operation_id"] for operation in source["operations"]]


NEEDLESS = {
    "example": {"responses": answer({"type": "object"}, examples={"a": missing("examples")})},
    "link": {"responses": {"204": {"description": "Done.", "links": {"next": missing("links")}}}},
    "extension": {"x-more": missing("schemas"), "responses": KEPT["responses"]},
}


@pytest.mark.parametrize("place", NEEDLESS)
def test_what_no_client_needs_is_at_most_a_warning(
    oarlock: Oarlock, repository: Path, place: str
) -> None:
    write(repository, {"get": {"operationId": "getIt", **NEEDLESS[place]}})
    run = oarlock("validate", "api.json")
    assert run.code == 0, run.out
    assert ("; no client needs it [reference-not-found]\n" in run.out) == (place != "extension")
    run = oarlock("generate", *WHERE)
    assert run.code == 0, run.err
    assert calls(repository) == ["getIt", "keepIt"]
    assert oarlock("check", *WHERE).code == 0


def test_a_component_that_no_operation_uses_is_a_warning(
    oarlock: Oarlock, repository: Path
) -> None:
    unused = {"Unused": {"type": "object", "properties": {"gone": missing("schemas")}}}
    write(repository, {"get": {**KEPT, "operationId": "getIt"}}, schemas=unused)
    run = oarlock("generate", *WHERE)
    assert run.code == 0, run.err
    assert "warning: `#/components/schemas/Missing` does not exist" in run.err
    assert "gone: Any" in (repository / "out/api/models/unused.py").read_text()


def test_a_schema_that_does_not_exist_is_any_value_when_asked_for(
    oarlock: Oarlock, repository: Path
) -> None:
    pet = {
        "type": "object",
        "required": ["home", "name"],
        "properties": {"name": {"type": "string"}, "home": missing("schemas")},
    }
    get = {"operationId": "getIt", "responses": answer({"$ref": "#/components/schemas/Pet"})}
    write(repository, {"get": get}, schemas={"Pet": pet})
    run = oarlock("generate", *WHERE)
    assert run.code == 2
    assert re.search(r"api\.json:1:\d+: error: `#/components/schemas/Missing` does not", run.err)
    assert "`oarlock generate --skip-unsupported` takes any value there\n" in run.err
    assert not (repository / "out").exists()
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 0, run.err
    assert "does not exist; any value is taken [reference-not-found]\n" in run.err
    assert calls(repository) == ["getIt", "keepIt"]
    model = (repository / "out/api/models/pet.py").read_text()
    assert "    name: str\n" in model
    assert "    home: Any\n" in model
    assert oarlock("check", *WHERE).code == 0
    assert oarlock("check", *WHERE, "--trust-lock").code == 0


def test_what_the_api_sends_and_how_one_signs_in_cost_no_operation(
    oarlock: Oarlock, repository: Path
) -> None:
    callbacks = {"done": missing("callbacks"), "other": {"{$url}": {"$ref": "gone.json"}}}
    post = {**KEPT, "operationId": "getIt", "callbacks": callbacks, "security": [{"key": []}]}
    write(repository, {"post": post}, securitySchemes={"key": missing("securitySchemes")})
    run = oarlock("generate", *WHERE)
    assert (run.code, run.err.count("error: ")) == (2, 3)
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 0, run.err
    assert (run.err.count("error: "), run.err.count("warning: ")) == (0, 3)
    assert calls(repository) == ["getIt", "keepIt"]


NEEDED: dict[str, dict[str, Any]] = {
    "parameter": {"parameters": [missing("parameters")], "responses": KEPT["responses"]},
    "response": {"responses": {"200": missing("responses")}},
    "body": {"requestBody": missing("requestBodies"), "responses": KEPT["responses"]},
}


@pytest.mark.parametrize("place", NEEDED)
@pytest.mark.parametrize("is_behind", [False, True], ids=["at once", "behind a component"])
def test_an_operation_that_needs_it_is_left_out_when_asked_for(
    oarlock: Oarlock, repository: Path, place: str, is_behind: bool
) -> None:
    operation = {"operationId": "getIt", **NEEDED[place]}
    components = {}
    if is_behind:
        text = json.dumps(operation)
        section = re.search(r"components/(\w+)/Missing", text)
        assert section
        operation = json.loads(text.replace("/Missing", "/Alias"))
        components = {section[1]: {"Alias": missing(section[1])}}
    write(repository, {"post": operation}, **components)
    run = oarlock("generate", *WHERE)
    assert run.code == 2
    assert run.err.count("error: ") == 1
    assert "`oarlock generate --skip-unsupported` leaves out what needs it\n" in run.err
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 0, run.err
    assert calls(repository) == ["keepIt"]
    assert run.err.count("warning: ") == 1 + is_behind
    told = json.loads((repository / "out/api/sourcemap.json").read_text())["diagnostics"]
    assert any("POST /a is left out" in one["message"] for one in told)
    assert oarlock("check", *WHERE).code == 0


def test_a_path_that_is_a_reference_to_nothing_is_left_out_when_asked_for(
    oarlock: Oarlock, repository: Path
) -> None:
    write(repository, {"$ref": "paths/a.json"})
    run = oarlock("generate", *WHERE)
    assert (run.code, "no file `paths/a.json`" in run.err) == (2, True)
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 0, run.err
    assert calls(repository) == ["keepIt"]
    assert "/a is left out" in run.err


def test_a_header_that_does_not_exist_costs_no_operation(
    oarlock: Oarlock, repository: Path
) -> None:
    answers = answer({"type": "string"})
    answers["200"]["headers"] = {"X-Rate": missing("headers"), "X-Id": {"schema": {}}}
    write(repository, {"get": {"operationId": "getIt", "responses": answers}})
    assert oarlock("generate", *WHERE).code == 2
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 0, run.err
    assert calls(repository) == ["getIt", "keepIt"]


def test_a_file_that_may_not_be_read_is_no_reference_to_nothing(
    oarlock: Oarlock, repository: Path
) -> None:
    body = {"requestBody": {"content": {"application/json": {"schema": {"$ref": "../../x.json"}}}}}
    write(repository, {"post": {"operationId": "getIt", **body, "responses": KEPT["responses"]}})
    run = oarlock("generate", *WHERE, "--skip-unsupported")
    assert run.code == 2
    assert "leaves the folder" in run.err
