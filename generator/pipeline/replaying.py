"""Replays proofs: has the old client decode what the new version may answer.

The old client is rendered into a temporary folder and runs in a process of its own, which is given
values and types as JSON. So no code that comes from a document runs inside of Oarlock.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from generator.errors import OarlockError

if TYPE_CHECKING:
    from generator.changes.model import Change, Comparison
    from generator.changes.sides import Side

_MESSAGE = re.compile(r"(?P<method>\S+) (?P<path>.+) response (?P<status>\S+) (?P<media>\S+)$")
_PAYLOAD = re.compile(r"(?P<method>\S+) (?:webhook|callback) (?P<name>.+) request \S+$")
_VARIABLE = re.compile(r"\{[^{}]*\}")
_LIMIT = 120
"""Seconds that the old client may take."""

_PROGRAM = """\
import decimal, importlib, json, sys, typing, datetime, uuid
sys.path.insert(0, sys.argv[1])
name, items = json.load(sys.stdin)
package = importlib.import_module(name)
decoding = importlib.import_module(name + "._runtime.answers.decoding")
names = {**vars(typing), "datetime": datetime.datetime, "date": datetime.date, "time": datetime.time,
         "timedelta": datetime.timedelta, "UUID": uuid.UUID, "Decimal": decimal.Decimal, name: package}
def read(item):
    body = json.dumps(item["value"]).encode()
    if item["function"]:
        getattr(importlib.import_module(name + ".webhooks"), item["function"])(body)
        return "read"
    for module in item["modules"]:
        importlib.import_module(module)
    differing = []
    decoding.decode(body, item["media_type"], eval(item["type"], dict(names)), report=differing.append)
    return "read, with what differs kept as it came" if differing else "read"
outcomes = []
for item in items:
    try:
        outcomes.append(read(item))
    except Exception as error:
        outcomes.append("raises " + type(error).__name__)
json.dump(outcomes, sys.stdout)
"""


def replay(comparison: Comparison, old: Side) -> Comparison:
    """Add to each answer that breaks what the old client makes of it.

    A client that cannot read what the API may answer now breaks when it runs, whatever the types say.
    """
    package = rendered_client(old)
    operations = _operations(package["sourcemap.json"])
    items: list[tuple[Change, dict[str, Any]]] = []
    for change in (edit for whole in comparison.changes for edit in whole.edits):
        item = _item(change, operations, old.options.package)
        if item is not None:
            items.append((change, item))
    if not items:
        return comparison
    outcomes = _run(package, old.options.package, [item for _, item in items])
    replayed = {
        change.id: _with_outcome(change, outcome)
        for (change, _), outcome in zip(items, outcomes, strict=True)
    }
    changes = tuple(_with_outcomes(change, replayed) for change in comparison.changes)
    return replace(comparison, changes=changes)


def _with_outcomes(change: Change, replayed: Mapping[str, Change]) -> Change:
    """Return a change with what was replayed: of several parts the gravest counts."""
    from generator.changes.model import PYTHON_VERDICTS

    if not change.parts:
        return replayed.get(change.id, change)
    parts = tuple(replayed.get(part.id, part) for part in change.parts)
    gravest = max(parts, key=lambda part: PYTHON_VERDICTS.index(part.python.verdict)).python
    return replace(change, parts=parts, python=replace(gravest, symbols=change.python.symbols))


def rendered_client(old: Side) -> dict[str, str]:
    """Return the files of a client by their paths in its package."""
    from generator.python import render_package

    options = replace(old.options, formatter="ruff")
    return {file.path: file.text for file in render_package(old.api, options).files}


def _operations(source_map: str) -> dict[str, Mapping[str, Any]]:
    """Return what the client makes of operations by method and blank path, and webhooks by their ids."""
    content = json.loads(source_map)
    found: dict[str, Mapping[str, Any]] = {}
    for operation in content["operations"]:
        found[f"{operation['method']} {_VARIABLE.sub('{}', operation['path'])}"] = operation
    for webhook in content["webhooks"]:
        found[f"payload {webhook['operation_id'] or webhook['name']}"] = webhook
    return found


def _item(
    change: Change, operations: Mapping[str, Mapping[str, Any]], package: str
) -> dict[str, Any] | None:
    """Return what the old client has to read to replay a proof; None where it reads nothing."""
    proof = change.wire.proof
    if proof is None or proof.kind != "witness" or change.direction != "response":
        return None
    if (payload := _PAYLOAD.fullmatch(proof.message)) is not None:
        webhook = operations.get(f"payload {payload['name']}")
        if webhook is None:
            return None
        function = webhook["call"].removeprefix("webhooks.")
        return {"value": proof.value, "function": function}
    match = _MESSAGE.fullmatch(proof.message)
    operation = operations.get(f"{match['method']} {match['path']}") if match else None
    if match is None or operation is None or match["status"] not in operation["responses"]:
        return None
    annotation = str(operation["responses"][match["status"]]["type"])
    modules = sorted(set(re.findall(rf"\b{re.escape(package)}\.models\.\w+(?=\.)", annotation)))
    return {
        "value": proof.value,
        "function": "",
        "media_type": match["media"],
        "type": annotation,
        "modules": modules,
    }


def _run(package: Mapping[str, str], name: str, items: Sequence[Mapping[str, Any]]) -> list[str]:
    with tempfile.TemporaryDirectory(prefix="oarlock-") as folder:
        for path, text in package.items():
            file = Path(folder, name, path)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        try:
            done = subprocess.run(
                [sys.executable, "-c", _PROGRAM, folder],
                input=json.dumps([name, items]),
                capture_output=True,
                text=True,
                timeout=_LIMIT,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise OarlockError(f"the old client took more than {_LIMIT} s to replay") from error
    if done.returncode:
        raise OarlockError(f"the old client cannot be run: {_last(done.stderr)}")
    return list(json.loads(done.stdout))


def _last(text: str) -> str:
    return next(_lines(text), "it gives no reason")


def _lines(text: str) -> Iterator[str]:
    yield from (line for line in reversed(text.splitlines()) if line.strip())


def _with_outcome(change: Change, outcome: str) -> Change:
    from generator.changes.model import Proof

    assert change.wire.proof is not None
    proof = Proof(
        kind="replay",
        value=change.wire.proof.value,
        message=change.wire.proof.message,
        judge="the old client",
        outcome=outcome,
    )
    python = replace(change.python, proof=proof)
    if outcome.startswith("raises") and "run" not in python.fails:
        python = replace(python, verdict="breaks", fails=(*python.fails, "run"))
    return replace(change, python=python)
