"""Start the judge's server in its own environment and steer it from a test.

Keeps tests from knowing processes, ports and the control protocol.
"""

from __future__ import annotations

import base64
import http.client
import json
import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Protocol, Self

ROOT = Path(__file__).resolve().parents[2]
REJECTED = 599
NOT_ANSWERED = 598


def judge_python() -> Path:
    """Return the interpreter of the judge's environment: `.venv-judge`, or `$OARLOCK_JUDGE_PYTHON`."""
    return Path(os.environ.get("OARLOCK_JUDGE_PYTHON") or ROOT / ".venv-judge" / "bin" / "python")


def require_judge() -> Path:
    """Return the judge's interpreter; skip the test, or fail it on CI, where there is none."""
    import pytest

    python = judge_python()
    if not python.exists():
        message = "the judge's environment is missing: `make setup` makes it"
        (pytest.fail if os.environ.get("CI") else pytest.skip)(message)
    return python


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """A request as the judge saw it, its verdict, and the answer.

    `parameters` is None where the judge does not tell what it understood.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    operation: str | None
    problems: tuple[str, ...]
    adjustments: tuple[str, ...]
    parameters: Mapping[str, Mapping[str, Any]] | None
    understood: Any
    answer: Mapping[str, Any]

    def header(self, name: str) -> str | None:
        """Return a request header, or None."""
        return next((value for key, value in self.headers if key.lower() == name.lower()), None)


class Judging(Protocol):
    """What the driver wants of a judge, whichever it is; a context manager.

    The judge answers at `url`, is told by `answer` what the coming requests are meant to be, and
    tells by `exchanges` what came of them since `clear`.
    """

    url: str

    def __enter__(self) -> Self: ...
    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None: ...
    def answer(self, *scripts: Mapping[str, Any]) -> None: ...
    def clear(self) -> None: ...
    def exchanges(self) -> list[Exchange]: ...


class JudgeProcess:
    """A running judge for one document; a context manager."""

    def __init__(self, document: Path, *, seed: int = 0, prefix: str = "") -> None:
        program = ROOT / "tests" / "conformance" / "judge_server.py"
        self._process = subprocess.Popen(
            [judge_python(), program, document, "--seed", str(seed), "--prefix", prefix],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        )
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"the judge did not start: exit code {self._process.wait()}")
        self.port = int(json.loads(line)["port"])
        self.url = f"http://127.0.0.1:{self.port}{prefix}"
        self._connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop the judge."""
        self._connection.close()
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(timeout=10)
        self._process.stdout.close()

    def answer(self, *scripts: Mapping[str, Any]) -> None:
        """Say how the coming requests are answered, one script each (`answers.Script`)."""
        self._control("POST", "answers", list(scripts))

    def clear(self) -> None:
        """Forget all exchanges and the scripts that are left."""
        self._control("DELETE", "exchanges")

    def exchanges(self) -> list[Exchange]:
        """Return what was exchanged since the last `clear`."""
        return [_exchange(data) for data in self._control("GET", "exchanges")["exchanges"]]

    def last(self) -> Exchange:
        """Return the latest exchange."""
        return self.exchanges()[-1]

    def _control(self, method: str, path: str, data: Any = None) -> Any:
        body = None if data is None else json.dumps(data)
        self._connection.request(method, f"/.judge/{path}", body)
        content = self._connection.getresponse().read()
        # The judge gives up connections that are idle for as long as another file's tests may take.
        self._connection.close()
        return json.loads(content) if content else None


def _exchange(data: Mapping[str, Any]) -> Exchange:
    plain = {key: _with_bytes(value) for key, value in data.items()}
    for key in ("headers", "problems", "adjustments"):
        plain[key] = tuple(tuple(one) if isinstance(one, list) else one for one in plain[key])
    return Exchange(**plain)


def _with_bytes(value: Any) -> Any:
    match value:
        case {"$bytes": str(text)} if len(value) == 1:
            return base64.b64decode(text)
        case dict():
            return {key: _with_bytes(member) for key, member in value.items()}
        case list():
            return [_with_bytes(item) for item in value]
        case _:
            return value
