"""Each example of "In production" runs as it stands there."""

from __future__ import annotations

import json
import logging
import os
import re
import subprocess
import sys

import pytest

from tests.support.recording_server import Answer, Recorded, Server
from tests.support.rendering import ROOT

PAGE = ROOT / "docs" / "production.md"
BLOCK = re.compile(r"^## (.+?)$|^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def read_examples() -> list[tuple[str, str]]:
    """Return the page's examples, each with the heading that it stands under."""
    examples = []
    title = ""
    for heading, code in BLOCK.findall(PAGE.read_text(encoding="utf-8")):
        title = heading or title
        if code:
            examples.append((title, code))
    return examples


EXAMPLES = read_examples()


@pytest.fixture
def server(server: Server) -> Server:
    server.answer(lambda request: Answer(body=refund(request)))
    return server


def refund(request: Recorded) -> bytes:
    return json.dumps({"id": request.path.rpartition("/")[2], "currency": "USD"}).encode()


CALLS = {
    "Timeouts and deadlines": ["/refunds/r1"],
    "Forks and process pools": ["/refunds/r1", "/refunds/r2"],
    "Event loops": ["/refunds/r0", "/refunds/r1", "/refunds/r2"],
}


@pytest.mark.parametrize(("title", "code"), EXAMPLES, ids=[title for title, _ in EXAMPLES])
def test_the_example_runs(server: Server, title: str, code: str) -> None:
    environment = os.environ | {
        "DIGITALRIVER_BASE_URL": server.url,
        "DIGITALRIVER_TOKEN": "any",
        "PYTHONPATH": str(ROOT / "generated"),
    }
    done = subprocess.run(
        [sys.executable, "-W", "error", "-W", "ignore::ResourceWarning", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert [request.path for request in server.requests] == CALLS.get(title, [])


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) >= 6
    assert {title for title, _ in EXAMPLES} >= set(CALLS)


def test_what_the_page_says_of_the_log_is_so(
    server: Server, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.syspath_prepend(ROOT / "generated")
    from digitalriver import Client, RequestOptions, RetryPolicy

    caplog.set_level(logging.DEBUG, logger="digitalriver")
    server.answer(Answer(status=503), lambda request: Answer(body=refund(request)))
    policy = RetryPolicy(first_delay=0)
    with Client(token="sk_secret_0815", base_url=server.url, retry_policy=policy) as client:
        client.refunds.retrieve("r1", options=RequestOptions(query={"q": "private"}))
    lines = [(record.levelname, record.message) for record in caplog.records]
    assert [level for level, _ in lines] == ["DEBUG", "INFO", "DEBUG"]
    assert lines[1][1] == "GET /refunds/r1: 503; retry 1 in 0.00 s"
    assert not re.search("secret|private", str(lines))
