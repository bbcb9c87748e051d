"""Prism as the judge: what it says is understood, and a wrong request is found out."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.documents import load
from tests.conformance.driver import drive_with
from tests.conformance.prism import ERRORS, PRISM, PrismJudge, Reply, examine
from tests.conformance.prism_limits import LIMITS
from tests.conformance.report import Report

HERE = Path(__file__).parent / "handwritten"
PROGRAM = Path(os.environ.get("OARLOCK_PRISM") or PRISM)


def reply(status: int, body: object, violations: object = None, media_type: str = "") -> Reply:
    headers = [("Content-type", media_type or "application/json")]
    if violations is not None:
        text = violations if isinstance(violations, str) else json.dumps(violations)
        headers.append(("sl-violations", text))
    return Reply(status=status, headers=tuple(headers), body=json.dumps(body).encode())


def violation(*location: str, severity: str = "Error") -> dict[str, object]:
    return {"location": list(location), "severity": severity, "message": "is wrong"}


def problem(status: int, name: str) -> Reply:
    body = {"type": f"{ERRORS}{name}", "title": "No", "status": status, "detail": "not so"}
    return reply(status, body, media_type="application/problem+json")


def test_mock_without_violations_is_an_acceptance() -> None:
    assert examine(reply(200, {})) == ((), "")


def test_declared_error_that_answers_a_violation_is_a_rejection() -> None:
    assert examine(reply(400, {}, [violation("request", "query", "limit")])) == (
        ("request.query.limit: is wrong",),
        "",
    )


def test_warning_is_no_rejection() -> None:
    assert examine(reply(200, {}, [violation("request", severity="Warning")])) == ((), "")


def test_route_that_prism_does_not_find_is_a_rejection() -> None:
    assert examine(problem(404, "NO_PATH_MATCHED_ERROR")) == (
        ("NO_PATH_MATCHED_ERROR: not so",),
        "",
    )


def test_mock_that_violates_the_document_is_not_the_request_s_fault() -> None:
    problems, unanswered = examine(reply(500, {}, [violation("response", "body")]))
    assert problems == ()
    assert "response.body: is wrong" in unanswered


@pytest.mark.parametrize("side", ["request", "response"])
def test_violations_that_prism_cuts_off_keep_their_side(side: str) -> None:
    text = f'Too many violations! [{{"location":["{side}","body"],"seve'
    problems, unanswered = examine(reply(500, {}, text))
    assert bool(problems) == (side == "request")
    assert bool(unanswered) == (side == "response")


def test_error_inside_prism_is_not_judged() -> None:
    assert examine(problem(500, "UNKNOWN")) == ((), "Prism cannot answer: UNKNOWN: not so")


@pytest.fixture(scope="module")
def program() -> Path:
    if not PROGRAM.exists():
        pytest.skip("Prism is not installed: npm install --prefix .prism @stoplight/prism-cli")
    return PROGRAM


@pytest.mark.slow
@pytest.mark.parametrize("fault", ["", "no-key"])
def test_prism_rejects_a_wrong_client_alone(
    fault: str, program: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(HERE)
    import petstand

    petstand.FAULTS.add(fault)
    try:
        with PrismJudge(HERE / "petstand.json", program) as prism:
            document = load(HERE / "petstand.json")
            report = drive_with(prism, document, HERE / "petstand", Report(document="x"))
    finally:
        petstand.FAULTS.clear()
        for name in [name for name in sys.modules if name.partition(".")[0] == "petstand"]:
            del sys.modules[name]
    assert report.operations == 3
    assert report.accepted == (0 if fault else report.requests)
    assert {one.stage for one in report.failures} == ({"rejected"} if fault else set())


PET: dict[str, Any] = {
    "type": "object",
    "required": ["name"],
    "properties": {"name": {"type": "string"}},
}
REFERENCE = {"$ref": "#/components/schemas/Pet"}


def document(schema: dict[str, object]) -> dict[str, object]:
    content = {"application/json": {"schema": REFERENCE}}
    body = {"requestBody": {"required": True, "content": content}}
    answer = {"responses": {"200": {"description": "A pet", "content": content}}}
    return {
        "openapi": "3.0.3",
        "info": {"title": "Pets", "version": "1"},
        "paths": {"/pets": {"post": {**body, **answer}}},
        "components": {"schemas": {"Pet": schema}},
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("schema", "is_found", "limits", "said"),
    [
        (PET, True, (), ""),
        (
            {
                **PET,
                "properties": {
                    **PET["properties"],
                    "mother": REFERENCE,
                    "weight": {"type": "number", "minimum": 0, "exclusiveMinimum": True},
                },
            },
            False,
            ("unread-schema",),
            LIMITS["unread-schema"],
        ),
        (
            {**PET, "properties": {**PET["properties"], "mother": REFERENCE}},
            True,
            (),
            "Response body property mother.mother must have required property 'name'",
        ),
        ({**PET, "required": ["name", "age"]}, True, (), "must have required property 'age'"),
    ],
    ids=["within its limits", "unread", "refers to itself", "required but not described"],
)
def test_limits_of_prism_are_what_they_are_said_to_be(
    schema: dict[str, object],
    is_found: bool,
    limits: tuple[str, ...],
    said: str,
    program: Path,
    tmp_path: Path,
) -> None:
    path = tmp_path / "openapi.json"
    path.write_text(json.dumps(document(schema)))
    with PrismJudge(path, program) as prism:
        for sent in ({"name": "Ruder", "age": 3}, {"name": 5, "age": 3}):
            prism.answer({"operation": "/paths/~1pets/post"})
            content = json.dumps(sent).encode()
            headers = (("content-type", "application/json"), ("host", "127.0.0.1"))
            prism.forward("POST", "/pets", headers, content)
        right, wrong = prism.exchanges()
    assert right.problems == ()
    assert bool(wrong.problems) == is_found
    assert right.adjustments == limits
    assert said in right.answer["reason"]
    assert bool(said) == bool(right.answer["reason"])
