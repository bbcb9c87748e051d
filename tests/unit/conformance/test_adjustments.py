"""Every adjustment of openapi-core is shown to be needed, and to decide both ways."""

from __future__ import annotations

import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest

from tests.conformance.adjustments import ADJUSTMENTS, STRICTER

STOCK = Path(__file__).with_name("stock.py")
JSON = {"content-type": "application/json"}
FORM = {"content-type": "application/x-www-form-urlencoded"}
MULTIPART = {"content-type": "multipart/form-data; boundary=b"}
TEXT = {"type": "string"}
NUMBER = {"type": "integer"}


def request(
    target: str = "/x", body: str = "", method: str = "GET", **headers: str
) -> dict[str, Any]:
    """Return a request; the body is spelt in Latin-1."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return {"method": method, "target": target, "body": body, "headers": named}


def part(name: str, content: str, *lines: str) -> str:
    head = "\r\n".join([f'content-disposition: form-data; name="{name}"', *lines])
    return f"--b\r\n{head}\r\n\r\n{content}\r\n"


@dataclass(frozen=True, kw_only=True)
class Case:
    """A minimal operation with requests that are right and requests that are wrong."""

    name: str
    operation: dict[str, Any]
    right: list[dict[str, Any]]
    wrong: list[dict[str, Any]]
    path: str = "/x"
    method: str = "get"
    version: str = "3.0.3"
    more: dict[str, Any] = field(default_factory=dict)
    stock_errs_on: Literal["right", "wrong"] = "right"

    @property
    def document(self) -> dict[str, Any]:
        operation = {"responses": {"200": {"description": "OK"}}, **self.operation}
        return {
            "openapi": self.version,
            "info": {"title": self.name, "version": "1"},
            "paths": {self.path: {self.method: operation}},
            **self.more,
        }


def query(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": "q", "in": "query", "schema": schema, **more}]}


def body(media_type: str, schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"requestBody": {"required": True, "content": {media_type: {"schema": schema, **more}}}}


def in_path(schema: dict[str, Any], **more: Any) -> dict[str, Any]:
    parameter = {"name": "id", "in": "path", "required": True, "schema": schema, **more}
    return {"parameters": [parameter]}


NUMBERS = {"type": "object", "additionalProperties": NUMBER}
POINT = {"type": "object", "required": ["x"], "properties": {"x": NUMBER, "y": NUMBER}}

CASES = [
    Case(
        name="operation-table",
        operation={},
        more={"servers": [{"url": "https://api.example.com/v1"}]},
        right=[request()],
        wrong=[request("/y"), request("/x/x")],
    ),
    Case(
        name="path-raw",
        path="/x/{id}",
        operation=in_path({"type": "array", "items": TEXT, "maxItems": 2}),
        right=[request("/x/a%2Cb,c")],
        wrong=[request("/x/a,b,c")],
    ),
    Case(
        name="path-prefix-styles",
        path="/x/{id}",
        operation=in_path(NUMBER, style="matrix"),
        right=[request("/x/;id=5")],
        wrong=[request("/x/5"), request("/x/;id=a"), request("/x/;other=5")],
    ),
    Case(
        name="path-prefix-styles",
        path="/x/{id}",
        operation=in_path({"type": "array", "items": NUMBER}, style="label", explode=True),
        right=[request("/x/.5.6")],
        wrong=[request("/x/5"), request("/x/.a")],
    ),
    Case(
        name="query-delimited",
        operation=query({"type": "array", "items": TEXT, "maxItems": 2}, explode=False),
        right=[request("/x?q=a%2Cb,c")],
        wrong=[request("/x?q=a,b,c")],
    ),
    Case(
        name="query-delimited",
        operation=query({"type": "array", "items": NUMBER}, style="spaceDelimited", explode=False),
        right=[request("/x?q=1%202")],
        wrong=[request("/x?q=1,2")],
    ),
    Case(
        name="form-object-exploded",
        operation=query(POINT),
        right=[request("/x?x=1&y=2")],
        wrong=[request("/x?x=a&y=2"), request("/x?x=1&x=2")],
        stock_errs_on="wrong",
    ),
    Case(
        name="deep-object",
        operation=query(NUMBERS, style="deepObject", explode=True),
        right=[request("/x?q%5Bab%5D=1&q[c.d]=2")],
        wrong=[request("/x?q[a]=no")],
    ),
    Case(
        name="deep-object",
        operation=query(NUMBERS, style="deepObject", explode=False),
        right=[request("/x?q[a]=1")],
        wrong=[request("/x?q[a]=no"), request("/x?q[a=1")],
    ),
    Case(
        name="cast-beyond-type",
        version="3.1.0",
        operation=query({"type": ["integer", "null"]}),
        right=[request("/x?q=5")],
        wrong=[request("/x?q=no")],
    ),
    Case(
        name="cast-beyond-type",
        version="3.1.0",
        operation={
            "parameters": [{"name": "X-Q", "in": "header", "schema": {"type": ["integer", "null"]}}]
        },
        right=[request(x_q="5"), request()],
        wrong=[request(x_q="no")],
    ),
    Case(
        name="json-media-types",
        method="post",
        operation=body("application/JSON", POINT),
        right=[request(body='{"x": 1}', method="POST", **JSON)],
        wrong=[request(body='{"x": "a"}', method="POST", **JSON)],
    ),
    Case(
        name="json-media-types",
        method="post",
        operation=body("application/merge-patch+json", POINT),
        right=[
            request(body='{"x": 1}', method="POST", content_type="application/merge-patch+json")
        ],
        wrong=[
            request(body="{}", method="POST", content_type="application/merge-patch+json"),
            request(body="{", method="POST", content_type="application/merge-patch+json"),
        ],
    ),
    Case(
        name="media-range",
        method="post",
        operation=body("*/*", POINT),
        right=[request(body='{"x": 1}', method="POST", **JSON)],
        wrong=[request(body='{"x": "a"}', method="POST", **JSON)],
    ),
    Case(
        name="form-body",
        method="post",
        operation=body(
            "multipart/form-data",
            {
                "type": "object",
                "required": ["count"],
                "properties": {
                    "count": NUMBER,
                    "file": {"type": "string", "format": "binary", "maxLength": 4},
                    "point": POINT,
                },
            },
        ),
        right=[
            request(
                body=part("count", "5")
                + part("file", "\r\n\x00\xff", "content-type: application/octet-stream")
                + part("point", '{"x": 1}', "content-type: application/json")
                + "--b--\r\n",
                method="POST",
                **MULTIPART,
            )
        ],
        wrong=[
            request(body=part("count", "no") + "--b--\r\n", method="POST", **MULTIPART),
            request(body=part("count", "5"), method="POST", **MULTIPART),
            request(
                body=part("count", "5")
                + part("point", '{"x": "a"}', "content-type: application/json")
                + "--b--\r\n",
                method="POST",
                **MULTIPART,
            ),
        ],
    ),
    Case(
        name="form-body",
        method="post",
        operation=body(
            "application/x-www-form-urlencoded",
            {"type": "object", "properties": {"q": NUMBERS}},
            encoding={"q": {"style": "deepObject", "explode": True}},
        ),
        right=[request(body="q[a-b]=1", method="POST", **FORM)],
        wrong=[request(body="q[a-b]=no", method="POST", **FORM)],
        stock_errs_on="wrong",
    ),
    Case(
        name="text-body",
        method="post",
        operation=body("text/plain", NUMBER),
        right=[request(body="5", method="POST", content_type="text/plain")],
        wrong=[request(body="no", method="POST", content_type="text/plain")],
    ),
    Case(
        name="binary-body",
        version="3.1.0",
        method="post",
        operation=body("application/octet-stream", TEXT),
        right=[request(body="\x00\xff", method="POST", content_type="application/octet-stream")],
        wrong=[request(body="{}", method="POST", **JSON)],
    ),
    Case(
        name="xml-body",
        method="post",
        operation=body("application/xml", POINT),
        right=[request(body="<p><x>1</x></p>", method="POST", content_type="application/xml")],
        wrong=[request(body="<p>", method="POST", content_type="application/xml")],
    ),
    Case(
        name="security-schemes",
        operation={"security": [{"token": []}]},
        more={"components": {"securitySchemes": {"token": {"type": "http", "scheme": "Bearer"}}}},
        right=[request(authorization="Bearer a")],
        wrong=[request(), request(authorization="Basic a")],
    ),
    Case(
        name="security-schemes",
        operation={"security": [{"token": []}]},
        more={
            "components": {
                "securitySchemes": {
                    "token": {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/"}
                }
            }
        },
        right=[request(authorization="Bearer a")],
        wrong=[request()],
        stock_errs_on="wrong",
    ),
    Case(
        name="ignored-headers",
        operation={
            "parameters": [
                {"name": "Authorization", "in": "header", "required": True, "schema": TEXT},
                {"name": "X-Q", "in": "header", "required": True, "schema": TEXT},
            ]
        },
        right=[request(x_q="a")],
        wrong=[request(authorization="a")],
    ),
    Case(
        name="parameter-default",
        operation=query({"type": "array", "items": TEXT, "default": "a,b"}),
        right=[request("/x"), request("/x?q=a")],
        wrong=[request("/x?r=a")],
    ),
    Case(
        name="pattern-unread",
        operation=query({"type": "string", "pattern": r"^\p{L}+$", "maxLength": 3}),
        right=[request("/x?q=a")],
        wrong=[request("/x?q=abcd")],
    ),
]

STRICT_CASES = [
    Case(
        name="undeclared-query",
        operation=query(TEXT),
        right=[request("/x?q=a")],
        wrong=[request("/x?r=a"), request("/x?q=a&q[b]=1")],
        stock_errs_on="wrong",
    ),
    Case(
        name="repeated-query",
        operation=query(TEXT),
        right=[request("/x?q=a")],
        wrong=[request("/x?q=a&q=b")],
        stock_errs_on="wrong",
    ),
    Case(
        name="undeclared-body",
        method="post",
        operation={},
        right=[request(method="POST")],
        wrong=[request(body="{}", method="POST", **JSON)],
        stock_errs_on="wrong",
    ),
    Case(
        name="part-type",
        method="post",
        operation=body(
            "multipart/form-data",
            {"type": "object", "properties": {"image": {"type": "string", "format": "binary"}}},
            encoding={"image": {"contentType": "image/png, image/*"}},
        ),
        right=[
            request(
                body=part("image", "x", "content-type: image/gif") + "--b--\r\n",
                method="POST",
                **MULTIPART,
            )
        ],
        wrong=[
            request(
                body=part("image", "x", "content-type: text/plain") + "--b--\r\n",
                method="POST",
                **MULTIPART,
            )
        ],
        stock_errs_on="wrong",
    ),
]


@pytest.fixture(scope="module")
def verdicts(judge_interpreter: Path) -> dict[int, list[dict[str, list[str]]]]:
    """Give both judges' verdicts on all requests, right ones first."""
    every = [*CASES, *STRICT_CASES]
    cases = [{"document": case.document, "requests": case.right + case.wrong} for case in every]
    done = subprocess.run(
        [judge_interpreter, STOCK],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
    )
    return dict(zip(map(id, every), json.loads(done.stdout), strict=True))


def identify(case: Case) -> str:
    return case.name


@pytest.mark.parametrize("case", [*CASES, *STRICT_CASES], ids=identify)
def test_judge_accepts_what_is_right_and_rejects_what_is_wrong(
    case: Case, verdicts: dict[int, list[dict[str, list[str]]]]
) -> None:
    results = verdicts[id(case)]
    for verdict in results[: len(case.right)]:
        assert verdict["judge"] == []
    for verdict in results[len(case.right) :]:
        assert verdict["judge"]


@pytest.mark.parametrize("case", [*CASES, *STRICT_CASES], ids=identify)
def test_stock_openapi_core_decides_otherwise(
    case: Case, verdicts: dict[int, list[dict[str, list[str]]]]
) -> None:
    results = verdicts[id(case)]
    right, wrong = results[: len(case.right)], results[len(case.right) :]
    if case.stock_errs_on == "right":
        assert any(verdict["stock"] for verdict in right)
    else:
        assert any(not verdict["stock"] for verdict in wrong)


def test_every_adjustment_has_a_case() -> None:
    assert {case.name for case in CASES} == ADJUSTMENTS.keys()
    # `accept` is about an answer: `test_judge_server.py` has its test.
    assert {case.name for case in STRICT_CASES} == STRICTER.keys() - {"accept"}
