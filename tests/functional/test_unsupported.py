"""An operation that cannot be generated stops `generate`, unless it may be left out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support.command import Oarlock
from tests.support.loading import api_of

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\nservers: [{url: https://pets.example}]\n'
GOOD = "  /good: {get: {operationId: getGood, responses: {'204': {description: d}}}}\n"
RESPONSES = "responses: {'204': {description: d}}"

FAULTS = {
    "a parameter that goes nowhere": (
        f"/bad: {{get: {{parameters: [{{name: a, in: headers, schema: {{}}}}], {RESPONSES}}}}}",
        "/paths/~1bad/get/parameters/0/in",
        "GET /bad cannot be generated: the parameter 'a' cannot be `in: headers`",
    ),
    "a parameter without a place": (
        f"/bad: {{get: {{parameters: [{{name: a, schema: {{}}}}], {RESPONSES}}}}}",
        "/paths/~1bad/get/parameters/0",
        "GET /bad cannot be generated: the parameter 'a' cannot be without `in`",
    ),
    "a parameter without a name": (
        f"/bad: {{parameters: [{{in: query, required: true, schema: {{}}}}], get: {{{RESPONSES}}}}}",
        "/paths/~1bad/parameters/0",
        "GET /bad cannot be generated: a parameter that is required has no name",
    ),
    "a parameter that is no object": (
        f"/bad: {{get: {{parameters: [limit], {RESPONSES}}}}}",
        "/paths/~1bad/get/parameters/0",
        "GET /bad cannot be generated: a parameter is not an object",
    ),
    "braces that do not pair": (
        f"'/bad/{{id': {{get: {{{RESPONSES}}}}}",
        "/paths/~1bad~1{id",
        "GET /bad/{id cannot be generated: the braces in its path do not pair around names",
    ),
    "a required body of nothing": (
        f"/bad: {{post: {{requestBody: {{required: true, content: {{}}}}, {RESPONSES}}}}}",
        "/paths/~1bad/post/requestBody",
        "POST /bad cannot be generated: its required body has no media type",
    ),
    "a body that is no object": (
        f"/bad: {{post: {{requestBody: [a], {RESPONSES}}}}}",
        "/paths/~1bad/post/requestBody",
        "POST /bad cannot be generated: its body is not an object",
    ),
    "a method that is not among the fields": (
        f"/bad: {{copy: {{{RESPONSES}}}}}",
        "/paths/~1bad/copy",
        "copy /bad cannot be generated: `copy` is no field of a path item (OpenAPI 3.2 has `additionalOperations`)",
    ),
    "a method in capitals": (
        f"/bad: {{GET: {{{RESPONSES}}}}}",
        "/paths/~1bad/GET",
        "GET /bad cannot be generated: `GET` is no field of a path item (write `get`)",
    ),
    "an operation that is no object": (
        "/bad: {get: please}",
        "/paths/~1bad/get",
        "GET /bad cannot be generated: it is not an object",
    ),
    "a method that is no token": (
        f"/bad: {{additionalOperations: {{'CO PY': {{{RESPONSES}}}}}}}",
        "/paths/~1bad/additionalOperations/CO PY",
        "CO PY /bad cannot be generated: no client can send the method 'CO PY'",
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_cannot_be_sent_is_an_error_with_its_place(fault: str) -> None:
    import yaml

    text, pointer, message = FAULTS[fault]
    api = api_of({"paths": yaml.safe_load(f"{GOOD}  {text}\n")})
    (found,) = api.diagnostics
    assert (found.level, found.rule) == ("error", "unsupported-operation")
    assert (found.location.pointer, found.message) == (pointer, message)
    assert [operation.path for operation in api.operations] == ["/good"]


def test_nothing_is_written_with_an_operation_that_cannot_be_generated(
    oarlock: Oarlock, repository: Path
) -> None:
    text, _, message = FAULTS["a parameter that goes nowhere"]
    (repository / "bad.yaml").write_text(f"{HEAD}paths:\n{GOOD}  {text}\n")
    target = ("--spec", "bad.yaml", "--output", "out", "--package", "bad")
    run = oarlock("generate", *target)
    assert run.code == 2
    assert f"bad.yaml:6:39: error: {message}" in run.err
    assert "--skip-unsupported" in run.err
    assert not (repository / "out").exists()


def test_an_operation_that_may_be_left_out_is_listed(oarlock: Oarlock, repository: Path) -> None:
    text, pointer, _ = FAULTS["a parameter that goes nowhere"]
    (repository / "bad.yaml").write_text(f"{HEAD}paths:\n{GOOD}  {text}\n")
    target = ("--spec", "bad.yaml", "--output", "out", "--package", "bad")
    run = oarlock("generate", *target, "--skip-unsupported")
    assert run.code == 0
    message = "GET /bad is left out: the parameter 'a' cannot be `in: headers`"
    assert run.err.count("bad.yaml:6:") == 1, (
        "the schema's error about the same place is not said again"
    )
    assert f"warning: {message}" in run.err
    source_map = json.loads((repository / "out" / "bad" / "sourcemap.json").read_text())
    assert [operation["path"] for operation in source_map["operations"]] == ["/good"]
    (listed,) = source_map["diagnostics"]
    assert (listed["level"], listed["pointer"], listed["message"]) == ("warning", pointer, message)
    assert oarlock("check", *target).code == 0
    assert oarlock("generate", *target, "--skip-unsupported", "--fail-on", "warning").code == 1


def test_what_judge_and_parser_say_of_one_place_is_told_once(
    oarlock: Oarlock, repository: Path
) -> None:
    text = "  /x: {get: {responses: {'20': {description: d}, '204': {description: d}}}}\n"
    (repository / "bad.yaml").write_text(f"{HEAD}paths:\n{text}")
    run = oarlock("generate", "--spec", "bad.yaml", "--output", "out", "--package", "bad")
    assert run.code == 0
    assert run.err.count("at #/paths/~1x/get/responses/20\n") == 1
    assert "error: `20` is not a status code; it is left out [bad-status]\n" in run.err


def test_a_body_that_is_optional_and_of_nothing_is_not_sent_and_told() -> None:
    post = {"requestBody": {"content": {}}, "responses": {"204": {"description": "d"}}}
    api = api_of({"paths": {"/x": {"post": post}}})
    (found,) = api.diagnostics
    assert (found.level, found.rule) == ("warning", "body-without-content")
    assert len(api.operations) == 1


@pytest.mark.parametrize("parameter", [{}, {"name": "", "in": "query", "schema": {}}])
def test_an_optional_parameter_without_a_name_is_left_out_and_told(parameter: object) -> None:
    get = {"parameters": [parameter], "responses": {"204": {"description": "d"}}}
    api = api_of({"paths": {"/x": {"get": get}}})
    (found,) = api.diagnostics
    assert (found.level, found.rule) == ("warning", "nameless-parameter")
    assert [operation.parameters for operation in api.operations] == [()]


def test_a_parameter_that_is_repeated_is_told_and_the_last_one_counts() -> None:
    twice = [
        {"name": "a", "in": "query", "schema": {"type": kind}} for kind in ("string", "integer")
    ]
    get = {"parameters": twice, "responses": {"204": {"description": "d"}}}
    api = api_of({"paths": {"/x": {"parameters": twice[:1], "get": get}}})
    (found,) = api.diagnostics
    assert (found.rule, found.location.pointer) == (
        "repeated-parameter",
        "/paths/~1x/get/parameters/1",
    )
    ((parameter,),) = (operation.parameters for operation in api.operations)
    assert parameter.schema is not None
    assert parameter.schema.types == ("integer",)


def test_show_tells_what_it_cannot_list(oarlock: Oarlock, repository: Path) -> None:
    text, _, message = FAULTS["a parameter that goes nowhere"]
    (repository / "bad.yaml").write_text(f"{HEAD}paths:\n{GOOD}  {text}\n")
    run = oarlock("show", "bad.yaml")
    assert run.code == 0
    assert "/bad" not in run.out
    assert message in run.err
