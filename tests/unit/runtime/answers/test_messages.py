"""What the messages of errors say of the bodies that frameworks answer with."""

from __future__ import annotations

import json
from typing import Any

import pytest
from runtime.auth.schemes import bearer
from runtime.client import SyncClient
from runtime.errors import APIStatusError
from runtime.models.model import Model
from runtime.request import Request

from tests.support.recording_server import Answer, Server

FASTAPI = {
    "detail": [
        {
            "type": "string_too_short",
            "loc": ["body", "name"],
            "msg": "String should have at least 1 character",
            "input": "the password",
            "ctx": {"min_length": 1},
        },
        {
            "type": "missing",
            "loc": ["body", "items", 0, "qty"],
            "msg": "Field required",
            "input": {},
        },
    ]
}
BODIES: list[tuple[str, int, Any, str]] = [
    (
        "FastAPI, Ninja",
        422,
        FASTAPI,
        "body.name: String should have at least 1 character; body.items.0.qty: Field required",
    ),
    ("FastAPI, by hand", 404, {"detail": "Item not found"}, "Item not found"),
    ("FastAPI, an object", 400, {"detail": {"message": "Taken", "code": "taken"}}, "Taken (taken)"),
    (
        "DRF",
        400,
        {"name": ["This field is required."], "age": ["Too low.", "Odd."]},
        "name: This field is required.; age: Too low.; age: Odd.",
    ),
    ("DRF, the whole", 400, {"non_field_errors": ["They differ."]}, "They differ."),
    (
        "DRF, nested",
        400,
        {"profile": {"bio": ["Long."], "non_field_errors": ["Old."]}, "rows": [{}, {"qty": ["No."]}]},
        "profile.bio: Long.; profile: Old.; rows.1.qty: No.",
    ),
    ("DRF, a field of that name", 400, {"message": ["Blank."], "title": ["Blank."]}, "message: Blank.; title: Blank."),
    ("DRF, a list", 400, ["Too many.", "Too late."], "Too many.; Too late."),
    ("DRF, several objects", 400, [{}, {"name": ["Blank."]}], "1.name: Blank."),
    (
        "drf-standardized-errors",
        400,
        {"type": "validation_error", "errors": [{"code": "required", "detail": "Blank.", "attr": "name"}]},
        "name: Blank.",
    ),
    (
        "flask-pydantic",
        400,
        {"validation_error": {"body_params": [{"loc": ["name"], "msg": "Field required", "type": "missing", "input": {}}]}},
        "body_params.name: Field required",
    ),
    ("Falcon", 400, {"title": "Invalid parameter", "description": "It is odd."}, "Invalid parameter: It is odd."),
    (
        "Huma",
        422,
        {"title": "Unprocessable Entity", "status": 422, "detail": "validation failed", "errors": [{"message": "expected string", "location": "body.name", "value": 1}]},
        "validation failed: body.name: expected string",
    ),
    (
        "Micronaut",
        400,
        {"_links": {"self": {"href": "/x"}}, "_embedded": {"errors": [{"message": "name: blank"}]}, "message": "Bad Request"},
        "name: blank",
    ),
    (
        "Azure",
        400,
        {"error": {"code": "BadArgument", "message": "Bad", "details": [{"code": "Weak", "target": "pin", "message": "Too weak."}]}},
        "Bad (BadArgument): pin: Too weak.",
    ),
    (
        "Simple JWT",
        401,
        {
            "detail": "Given token not valid",
            "code": "token_not_valid",
            "messages": [{"token_class": "AccessToken", "token_type": "access", "message": "Token is expired"}],
        },
        "Given token not valid (token_not_valid): Token is expired",
    ),
    (
        "apispec, smorest",
        422,
        {"code": 422, "status": "Unprocessable Entity", "errors": {"json": {"name": ["Missing data."]}}},
        "json.name: Missing data.",
    ),
    (
        "APIFlask",
        422,
        {"detail": {"json": {"rows": {"0": {"qty": ["Not an integer."]}}}}, "message": "Validation error"},
        "Validation error: json.rows.0.qty: Not an integer.",
    ),
    ("marshmallow", 422, {"json": {"name": ["Missing."], "_schema": ["Odd."]}}, "json.name: Missing.; json: Odd."),
    (
        "RFC 9457",
        422,
        {
            "type": "https://example.net/validation-error",
            "title": "Your request is not valid.",
            "status": 422,
            "detail": "Two members are wrong.",
            "errors": [
                {"detail": "must be a positive integer", "pointer": "#/age"},
                {"detail": "must be green", "pointer": "#/profile/color"},
            ],
        },
        "Your request is not valid: Two members are wrong: #/age: must be a positive integer; #/profile/color: must be green",
    ),
    ("RFC 9457, a title", 409, {"title": "Taken", "status": 409}, "Taken"),
    (
        "ASP.NET",
        400,
        {"title": "One or more errors", "status": 400, "errors": {"Name": ["Required."], "$": ["No JSON."]}},
        "One or more errors: Name: Required.; No JSON.",
    ),
    (
        "JSON:API",
        422,
        {
            "errors": [
                {
                    "status": "422",
                    "source": {"pointer": "/data/attributes/firstName"},
                    "title": "Invalid Attribute",
                    "detail": "Must have three characters.",
                },
                {"detail": "Unknown.", "source": {"parameter": "include"}},
            ]
        },
        "/data/attributes/firstName: Invalid Attribute: Must have three characters.; include: Unknown.",
    ),
    (
        "GraphQL",
        400,
        {"errors": [{"message": "No such hero", "path": ["hero", 0, "name"], "locations": [{"line": 1}]}], "data": None},
        "hero.0.name: No such hero",
    ),
    ("OpenAI, Stripe", 404, {"error": {"message": "No such model", "type": "x", "code": "model_not_found"}}, "No such model (model_not_found)"),
    (
        "Google",
        400,
        {
            "error": {
                "code": 400,
                "message": "Invalid",
                "details": [{"@type": "t", "fieldViolations": [{"field": "size", "description": "too large"}]}],
            }
        },
        "Invalid (400): size: too large",
    ),
    ("NestJS", 400, {"statusCode": 400, "message": ["name must be a string", "age must be a number"], "error": "Bad Request"}, "name must be a string; age must be a number"),
    ("NestJS, one", 404, {"statusCode": 404, "message": "Cannot GET /x", "error": "Not Found"}, "Cannot GET /x"),
    (
        "Spring",
        400,
        {
            "timestamp": "2026-01-01T00:00:00Z",
            "status": 400,
            "error": "Bad Request",
            "path": "/users",
            "message": "Validation failed",
            "errors": [{"codes": ["NotBlank"], "field": "name", "defaultMessage": "must not be blank", "rejectedValue": "the password"}],
        },
        "Validation failed: name: must not be blank",
    ),
    ("Spring, hidden", 500, {"timestamp": "t", "status": 500, "error": "Internal Server Error", "path": "/x"}, ""),
    ("Fastify", 400, {"statusCode": 400, "code": "FST_ERR_VALIDATION", "error": "Bad Request", "message": "body must be object"}, "body must be object (FST_ERR_VALIDATION)"),
    ("Hono, Zod 3", 400, {"success": False, "error": {"issues": [{"code": "invalid_type", "path": ["name"], "message": "Required"}], "name": "ZodError"}}, "name: Required"),
    ("Hono, Zod 4", 400, {"success": False, "error": {"name": "ZodError", "message": '[{"code": "x", "path": ["name"], "message": "Required"}]'}}, "name: Required"),
    ("Litestar", 400, {"status_code": 400, "detail": "Validation failed", "extra": [{"message": "Expected `int`", "key": "age", "source": "body"}]}, "Validation failed: body.age: Expected `int`"),
    ("Express", 400, {"errors": [{"type": "field", "value": "the password", "msg": "Invalid value", "path": "email", "location": "body"}]}, "body.email: Invalid value"),
    ("Mongoose", 400, {"message": "Failed", "errors": {"name": {"message": "Path `name` is required.", "path": "name", "value": "the password"}}}, "Failed: name: Path `name` is required."),
    ("Laravel", 422, {"message": "Invalid.", "errors": {"email": ["Taken."]}}, "Invalid: email: Taken."),
    ("Rails", 422, {"errors": ["Name is too short", "Age is odd"]}, "Name is too short; Age is odd"),
    ("Phoenix", 422, {"errors": {"name": "is required", "title": "is odd"}}, "name: is required; title: is odd"),
    ("GitHub", 422, {"message": "Validation Failed", "errors": [{"resource": "Issue", "field": "title", "code": "missing_field"}]}, "Validation Failed: title: missing_field"),
    ("OAuth", 400, {"error": "invalid_grant", "error_description": "Bad credentials"}, "Bad credentials"),
    ("OAuth, short", 400, {"error": "invalid_grant"}, "invalid_grant"),
    ("Amazon", 400, {"__type": "ValidationException", "Message": "Bad id"}, "Bad id"),
    ("text", 400, "no", "no"),
]  # fmt: skip


def message(server: Server, status: int, body: Any, **settings: Any) -> str:
    server.answer(Answer(status=status, body=json.dumps(body).encode()))
    with SyncClient(package="demo", base_url=server.url, max_retries=0, **settings) as client:
        with pytest.raises(APIStatusError) as caught:
            client.send(Request("GET", "/x"))
    start, _, said = caught.value.message.partition(f"{status} ")
    assert start == ""
    return said.partition(": ")[2]


@pytest.mark.parametrize(("framework", "status", "body", "said"), BODIES)
def test_an_error_says_what_the_server_said(
    server: Server, framework: str, status: int, body: Any, said: str
) -> None:
    assert message(server, status, body) == said
    assert "password" not in said


def test_the_words_of_a_model_are_found_too(server: Server) -> None:
    class Entry(Model):
        loc: list[str | int]
        msg: str

    class Problem(Model):
        detail: list[Entry]

    server.answer(Answer(status=422, body=json.dumps(FASTAPI).encode()))
    with SyncClient(package="demo", base_url=server.url) as client:
        with pytest.raises(
            APIStatusError, match=r"422 .*: body\.name: String should have"
        ) as caught:
            client.send(Request("GET", "/x", responses={"422": Problem}))
    assert isinstance(caught.value.body, Problem)


@pytest.mark.parametrize("body", [
    {"id": 1, "name": "secret", "tags": ["a"]},
    {"data": {"name": "secret"}},
    {"title": "A book", "pages": 3},
    {"description": "secret"},
    {"id": 1, "users": [{"name": "secret"}]},
    [1, 2],
    {},
])  # fmt: skip
def test_what_is_no_error_is_not_repeated(server: Server, body: Any) -> None:
    assert message(server, 400, body) == ""


def test_lists_of_texts_are_errors_only_where_a_request_was_refused(server: Server) -> None:
    assert message(server, 404, {"items": ["a"]}) == ""
    assert message(server, 500, {"items": ["a"]}) == ""


def test_messages_are_bounded(server: Server) -> None:
    many = {"detail": [{"loc": ["body", n], "msg": "no"} for n in range(5000)]}
    assert message(server, 422, many).endswith("body.7: no; ...")
    assert len(message(server, 422, {"detail": "x" * 5000})) == 303
    deep: Any = "bottom"
    for _ in range(100):
        deep = {"errors": [deep]}
    assert message(server, 422, deep) == ""


def test_a_secret_is_hidden_before_a_message_is_shortened(server: Server) -> None:
    schemes = {"a": bearer("abcdefghijkl")}
    said = message(server, 400, {"detail": "x" * 294 + "abcdefghijkl"}, schemes=schemes)
    assert said == "x" * 294 + "***"
    assert message(server, 400, {"name": ["abcdefghijkl"]}, schemes=schemes) == "name: ***"
