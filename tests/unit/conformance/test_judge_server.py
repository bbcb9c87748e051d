"""The judge's server over HTTP: verdicts, answers from the document, and its control."""

from __future__ import annotations

import http.client
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conformance.judge_client import REJECTED, JudgeProcess

DOCUMENT = Path(__file__).parent / "handwritten" / "petstand.json"


@pytest.fixture(scope="module")
def server(judge_interpreter: Path) -> Iterator[JudgeProcess]:
    del judge_interpreter
    with JudgeProcess(DOCUMENT, prefix="/v1") as process:
        yield process


@pytest.fixture
def judge(server: JudgeProcess) -> JudgeProcess:
    server.clear()
    return server


def ask(
    judge: JudgeProcess, method: str, path: str, body: Any = None, **headers: str
) -> tuple[int, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", judge.port, timeout=10)
    named = {"X-Key": "k", **{name.replace("_", "-"): value for name, value in headers.items()}}
    connection.request(method, f"/v1{path}", body, named)
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response.status, json.loads(content)


def test_right_request_is_answered_from_the_document(judge: JudgeProcess) -> None:
    status, pet = ask(judge, "GET", "/pets/5")
    assert status == 200
    assert isinstance(pet["name"], str)
    assert judge.last().parameters == {"path": {"petId": "5"}}


def test_wrong_request_is_rejected_with_its_problems(judge: JudgeProcess) -> None:
    status, answer = ask(judge, "GET", "/pets?limit=0")
    assert status == REJECTED
    assert "limit" in answer["problems"][0]
    assert judge.last().problems == tuple(answer["problems"])


def test_status_can_be_asked_for(judge: JudgeProcess) -> None:
    assert ask(judge, "GET", "/pets/5", x_judge_status="404")[0] == 404


def test_scripts_say_the_coming_answers_in_order(judge: JudgeProcess) -> None:
    judge.answer({"status": 404}, {"json": {"name": "a"}, "headers": {"x-a": "b"}})
    assert ask(judge, "GET", "/pets/5")[0] == 404
    assert ask(judge, "GET", "/pets/5") == (200, {"name": "a"})


def test_accept_header_that_excludes_the_answer_is_a_problem(judge: JudgeProcess) -> None:
    status, answer = ask(judge, "GET", "/pets/5", accept="text/plain")
    assert status == REJECTED
    assert answer["problems"][0].startswith("accept:")
    assert ask(judge, "GET", "/pets/5", accept="text/plain, */*;q=0.1")[0] == 200


def test_chunked_body_is_read(judge: JudgeProcess) -> None:
    parts = iter([b'{"name": ', b'"a"}'])
    assert ask(judge, "POST", "/pets", parts, content_type="application/json")[0] == 201
    assert judge.last().understood == {"name": "a"}


def test_equal_seeds_give_equal_answers(judge: JudgeProcess) -> None:
    judge.answer({"seed": 7}, {"seed": 7})
    assert ask(judge, "GET", "/pets/5") == ask(judge, "GET", "/pets/5")
