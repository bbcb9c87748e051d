"""Call every operation of a generated package over HTTP and have every request judged.

Keeps the entry point from knowing the calls: for each operation, sync and async, one call with
everything, one with what is required, one with the body spread over keyword arguments, and one that
is answered with a declared error.
"""

from __future__ import annotations

import asyncio
import json
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import pydantic

from tests.conformance.arguments import (
    Arguments,
    ArgumentSampler,
    Invocation,
    NotInSourceMap,
    NotJudged,
    invocation,
)
from tests.conformance.compare import differences, shorten, surprises
from tests.conformance.documents import IGNORED_HEADERS, OperationEntry, load, operations
from tests.conformance.judge_client import NOT_ANSWERED, Exchange, JudgeProcess, Judging
from tests.conformance.package import GeneratedPackage
from tests.conformance.report import Report, Stage
from tests.conformance.sampler import Fill

PREFIX = "/prefix/v0"
TWINS = ("sync", "async")
OWN_HEADERS = IGNORED_HEADERS | frozenset(
    """
    user-agent accept-encoding host connection idempotency-key x-idempotency-key
    """.split()
)
"""Headers that a client sends of its own accord."""

OUT_OF_TIME = "the time was over"

_ANY: pydantic.TypeAdapter[Any] = pydantic.TypeAdapter(Any)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """One way of calling an operation."""

    name: str
    fill: Fill
    is_positional: bool = False
    is_spread: bool = False
    status: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a call came to: a value or an exception."""

    value: Any = None
    error: Exception | None = None


def run(
    document_path: Path,
    package_folder: Path,
    *,
    seed: int = 0,
    limit: float | None = None,
    judge: Callable[[], Judging] | None = None,
) -> Report:
    """Drive a generated package against the judge and return what was found.

    `judge` starts another judge than openapi-core; no call begins after `limit` seconds.
    """
    document = load(document_path)
    with judge() if judge else JudgeProcess(document_path, prefix=PREFIX) as running:
        report = Report(document=str(document_path))
        return drive_with(running, document, package_folder, report, seed=seed, limit=limit)


def drive_with(
    judge: Judging,
    document: Mapping[str, Any],
    package_folder: Path,
    report: Report,
    *,
    seed: int = 0,
    limit: float | None = None,
) -> Report:
    """Drive a generated package against a judge that runs already."""
    end = None if limit is None else time.monotonic() + limit
    package = GeneratedPackage(package_folder)
    with asyncio.Runner() as loop:
        Driver(document, package, judge, loop, report, seed).run(end)
    return report


class Driver:
    """Holds what all calls share: the package, its clients, the judge and the report."""

    def __init__(
        self,
        document: Mapping[str, Any],
        package: GeneratedPackage,
        judge: Judging,
        loop: asyncio.Runner,
        report: Report,
        seed: int,
    ) -> None:
        self.document = document
        self.package = package
        self.judge = judge
        self.loop = loop
        self.report = report
        self.seed = seed
        self.sampler = ArgumentSampler(document)
        self.clients = {twin: package.client(twin, judge.url) for twin in TWINS}

    def run(self, end: float | None = None) -> None:
        """Call all operations of the document; then close the clients.

        None is begun after `end`, on the monotonic clock: what is left is not judged.
        """
        mapped = {one["pointer"]: one for one in self.package.source_map["operations"]}
        for entry in operations(self.document):
            self.report.operations += 1
            if end is not None and time.monotonic() > end:
                self.report.add(entry.pointer, "not-judged", "-", OUT_OF_TIME)
            elif entry.pointer in mapped:
                self.drive(entry, mapped[entry.pointer])
            else:
                said = self._diagnostic(entry)
                reason = f"{entry.method} {entry.template} is not in the source map{said}"
                self.report.add(entry.pointer, "not-judged" if said else "missing", "-", reason)
        self.clients["sync"].close()
        self.loop.run(self.clients["async"].close())

    def _diagnostic(self, entry: OperationEntry) -> str:
        """Return what the source map says about an operation that it leaves something out of."""
        for one in self.package.source_map.get("diagnostics", ()):
            if one["pointer"].startswith(entry.pointer.rpartition("/")[0]):
                return f"; the source map says: {one['message']}"
        return ""

    def drive(self, entry: OperationEntry, operation: Mapping[str, Any]) -> None:
        """Call one operation in every way that it can be called."""
        if "}{" in entry.template:
            reason = "two parameters side by side in a path: nothing says where one ends"
            self.report.add(entry.pointer, "not-judged", "-", reason)
            return
        for plan in plans(entry, operation):
            for twin in TWINS:
                label = f"{plan.name}/{twin}"
                try:
                    self._call(entry, operation, plan, twin, label)
                except NotJudged as error:
                    self.report.add(entry.pointer, "not-judged", label, str(error))
                except NotInSourceMap as error:
                    said = self._diagnostic(entry)
                    stage: Stage = "not-judged" if said else "missing"
                    self.report.add(entry.pointer, stage, label, f"{error}{said}")

    def _call(
        self,
        entry: OperationEntry,
        operation: Mapping[str, Any],
        plan: Plan,
        twin: str,
        label: str,
    ) -> None:
        seed = zlib.crc32(f"{self.seed} {entry.pointer} {plan.name}".encode())
        random = Random(seed)  # noqa: S311 (samples)
        body = operation["body"]
        media_type = body["media_types"][0] if body else None
        is_binary = bool(body) and (plan.is_spread or not body["properties"])
        arguments = self.sampler.sample(entry, media_type, plan.fill, random, is_binary=is_binary)
        if plan.is_spread:
            arguments.body = self.sampler.spreadable(
                entry, body["media_types"][0], body["properties"], arguments.body
            )
        try:
            method = self.package.method(self.clients[twin], operation)
            call = invocation(
                self.package,
                method,
                operation,
                arguments,
                is_positional=plan.is_positional,
                is_spread=plan.is_spread and bool(arguments.body),
            )
        except (NotInSourceMap, NotJudged):
            raise
        except Exception as error:  # noqa: BLE001 (whatever a generated package raises is a finding)
            self.report.add(entry.pointer, "argument", label, _message(error))
            return
        self.judge.clear()
        script = {"operation": entry.pointer, "status": plan.status, "fill": plan.fill}
        self.judge.answer({**script, "seed": seed % 10_000})
        outcome = self._invoke(method, call, twin)
        self._examine(entry, arguments, outcome, label)

    def _invoke(self, method: Any, call: Invocation, twin: str) -> Outcome:
        try:
            if twin == "async":
                return Outcome(value=self.loop.run(_awaited(method, call)))
            return Outcome(value=_content(method(*call.positional, **call.keywords)))
        except Exception as error:  # noqa: BLE001 (whatever a generated client raises is a finding)
            return Outcome(error=error)

    def _examine(
        self,
        entry: OperationEntry,
        arguments: Arguments,
        outcome: Outcome,
        label: str,
    ) -> None:
        exchanges = self.judge.exchanges()
        report = self.report
        if not exchanges:
            reason = _message(outcome.error) if outcome.error else "no request was sent"
            report.add(entry.pointer, "call", label, reason)
            return
        report.requests += 1
        exchange = exchanges[-1]
        report.adjustments.update(exchange.adjustments)
        if exchange.problems:
            reason = f"{exchange.method} {exchange.target}: {'; '.join(exchange.problems)}"
            report.add(entry.pointer, "rejected", label, reason)
            return
        if len(exchanges) > 1:
            report.add(entry.pointer, "rejected", label, f"{len(exchanges)} requests were sent")
            return
        if exchange.operation is None:
            raise NotJudged(exchange.answer["reason"][:300])
        report.accepted += 1
        for reason in arrived_otherwise(entry, arguments, exchange):
            report.add(entry.pointer, "arrived", label, reason)
        if exchange.answer["status"] == NOT_ANSWERED:
            raise NotJudged(exchange.answer["reason"][:300])
        report.responses += 1
        stage, reasons = examine_answer(exchange, outcome)
        for reason in reasons:
            report.add(entry.pointer, stage, label, reason)
        if not reasons:
            report.round_tripped += 1


def plans(entry: OperationEntry, operation: Mapping[str, Any]) -> Iterator[Plan]:
    """Yield the ways in which an operation is called."""
    yield Plan(name="full", fill="full", is_positional=True)
    yield Plan(name="minimal", fill="minimal")
    body = operation["body"]
    if body and body.get("properties"):
        yield Plan(name="keywords", fill="some", is_spread=True)
    errors = sorted(key for key in entry.operation["responses"] if key[0] in "45")
    if errors:
        status = errors[0] if errors[0].isdigit() else f"{errors[0][0]}18"
        yield Plan(name="error", fill="some", status=status)


async def _awaited(method: Any, call: Invocation) -> Any:
    value = method(*call.positional, **call.keywords)
    if hasattr(value, "__await__"):
        value = await value
    if hasattr(value, "__aiter__") and not hasattr(value, "body"):
        return [_record(item) async for item in value]
    if hasattr(value, "iter_bytes") or hasattr(value, "aread"):
        return await value.read()
    return _content(value)


def _content(value: Any) -> Any:
    """Return what a call returned, as JSON, text or bytes."""
    if isinstance(value, bytes | str | None):
        return value
    if hasattr(value, "body") and hasattr(value, "has_next"):
        return serialise(value.body)
    if hasattr(value, "__next__") and not isinstance(value, pydantic.BaseModel):
        return [_record(item) for item in value]
    if hasattr(value, "iter_bytes"):
        return value.read()
    if hasattr(value, "http_response"):  # a redirect, not followed
        response = value.http_response
        is_json = "json" in response.headers.get("content-type", "")
        return response.json() if is_json else response.content or None
    return serialise(value)


def _record(item: Any) -> Any:
    """Return an element of a stream as JSON; an event of any kind stands for its data."""
    if isinstance(item, tuple) and hasattr(item, "data"):
        return json.loads(item.data)
    return serialise(item)


def serialise(value: Any) -> Any:
    """Return a decoded value as JSON again."""
    return json.loads(_ANY.dump_json(value, by_alias=True, exclude_unset=True))


def _message(error: BaseException) -> str:
    return f"{type(error).__name__}: {' '.join(str(error).split())}"[:500]


def arrived_otherwise(
    entry: OperationEntry, arguments: Arguments, exchange: Exchange
) -> Iterator[str]:
    """Yield where the request, as the judge understood it, is not what was passed."""
    if exchange.operation != entry.pointer:
        yield f"the request asks for #{exchange.operation}"
        return
    if exchange.parameters is None:
        return
    for parameter in entry.parameters:
        location, name = parameter["in"], parameter["name"]
        passed = arguments.parameters.get(location, {})
        understood = exchange.parameters.get(location, {})
        where = f"{location} {name}"
        if name in passed and name not in understood:
            yield f"{where}: {shorten(passed[name])} did not arrive"
        elif name in passed:
            yield from surprises(
                passed[name], understood[name], where, typed="content" in parameter
            )
        elif name in understood and name.lower() not in OWN_HEADERS:
            default = (parameter.get("schema") or {}).get("default", ...)
            if understood[name] != default:
                yield f"{where}: {shorten(understood[name])} was not passed"
    is_empty_form = not arguments.is_typed and arguments.body == {} and not exchange.body
    if arguments.has_body and not is_empty_form:
        yield from surprises(arguments.body, exchange.understood, "body", typed=arguments.is_typed)
    elif exchange.body:
        yield f"body: {shorten(exchange.body)} was not passed"


def examine_answer(exchange: Exchange, outcome: Outcome) -> tuple[Any, list[str]]:
    """Return what is wrong with what the client made of its answer, and at which stage."""
    answer = exchange.answer
    # A redirection that the document declares is an answer; it may be returned or raised.
    if answer["status"] >= 400 or (answer["status"] >= 300 and outcome.error is not None):
        return "decoded", list(_examine_error(answer, outcome))
    if outcome.error is not None:
        return "decoded", [_message(outcome.error)]
    match answer["kind"]:
        case "json":
            return "round-trip", list(differences(answer["items"][0], outcome.value))
        case "stream":
            return "round-trip", list(differences(answer["items"], outcome.value))
        case "text":
            sent = answer["body"].decode()
            return "round-trip", [] if _as_text(outcome.value) == sent else [
                f"{shorten(sent)} became {shorten(outcome.value)}"
            ]
        case "binary":
            is_same = outcome.value == answer["body"]
            return "round-trip", [] if is_same else ["the bytes differ"]
        case _:
            is_empty = outcome.value in (None, b"")
            return "round-trip", [] if is_empty else [f"no content became {shorten(outcome.value)}"]


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _examine_error(answer: Mapping[str, Any], outcome: Outcome) -> Iterator[str]:
    status = answer["status"]
    error = outcome.error
    if error is None:
        yield f"status {status} did not raise"
    elif getattr(error, "status_code", None) != status:
        yield f"status {status} raised {_message(error)}"
    elif answer["kind"] == "json":
        yield from differences(answer["items"][0], serialise(getattr(error, "body", None)), "error")
