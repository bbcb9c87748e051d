"""Answer an operation from its document: status, media type, headers and a sampled body.

Keeps the server from knowing responses and schemas.
"""

from __future__ import annotations

import fnmatch
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.conformance.documents import (
    OperationEntry,
    is_json,
    is_text,
    is_xml,
    media_type_name,
    resolve,
)
from tests.conformance.sampler import Fill, Sampler, Taste, Unsatisfiable
from tests.conformance.schemas import Schemas
from tests.conformance.strings import Alphabet

STREAMS = ("text/event-stream", "application/x-ndjson", "application/jsonl", "application/json-seq")
_XML = '<?xml version="1.0" encoding="UTF-8"?>\n<answer number="%d">\u00e9 &amp; \u6f22</answer>\n'
_HTTP_OWN = frozenset({"content-type", "content-length", "transfer-encoding", "connection"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A response, and what kind of content it carries."""

    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    kind: str = "empty"
    items: tuple[Any, ...] = ()
    problems: tuple[str, ...] = ()
    delay: float = 0
    is_dropped: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Script:
    """What a test wants the next answer to be; what is left out is taken from the document.

    `operation` is the pointer of the operation that is meant, where several paths match a request;
    `delay` is in seconds; `drop` closes the connection instead of answering.
    """

    operation: str | None = None
    status: str | None = None
    fill: Fill = "full"
    seed: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    json: Any = ...
    text: str | None = None
    delay: float = 0
    drop: bool = False

    @classmethod
    def parse(cls, data: Mapping[str, Any]) -> Script:
        """Return the script that a test sent as JSON; unknown keys are errors."""
        status = data.get("status")
        return cls(**{**data, "status": None if status is None else str(status)})


class Answerer:
    """Answers operations of one document; equal seeds give equal answers."""

    def __init__(
        self, document: Mapping[str, Any], seed: int = 0, alphabet: Alphabet = "any"
    ) -> None:
        self.document = document
        self.seed = seed
        self.alphabet = alphabet
        self.count = 0
        self.schemas = Schemas(document, "response")

    def answer(self, entry: OperationEntry, script: Script, accept: str) -> Answer:
        """Return the answer that the script asks for, sampled where it leaves something open."""
        self.count += 1
        seed = script.seed if script.seed is not None else self.seed + self.count
        random = Random(f"{seed} {entry.pointer}")  # noqa: S311 (samples)
        status, response = self._response(entry, script.status)
        headers = self._headers(response, random)
        if 300 <= status < 400:
            # A made-up place to go to would lead back here, or out of the test.
            headers = {name: text for name, text in headers.items() if name.lower() != "location"}
        headers |= script.headers
        if script.json is not ...:
            headers.setdefault("content-type", "application/json")
            body = json.dumps(script.json).encode()
            return Answer(status=status, headers=tuple(headers.items()), body=body, kind="json")
        if script.text is not None:
            headers.setdefault("content-type", "text/plain; charset=utf-8")
            body = script.text.encode()
            return Answer(status=status, headers=tuple(headers.items()), body=body, kind="text")
        return self._content(entry, status, response, headers, accept, script.fill, random)

    def _response(self, entry: OperationEntry, wanted: str | None) -> tuple[int, Mapping[str, Any]]:
        responses: Mapping[str, Any] = entry.operation["responses"]
        if wanted is not None:
            return int(wanted), response_for(responses, wanted) or {}
        for key in success_keys(responses):
            return int(key) if key.isdigit() else 200, responses[key]
        for key in sorted(responses):
            return int(key) if key.isdigit() else int(key[0]) * 100, responses[key]
        return 204, {}

    def _headers(self, response: Mapping[str, Any], random: Random) -> dict[str, str]:
        headers = {}
        sampler = Sampler(self.schemas, random)
        for name, node in (response.get("headers") or {}).items():
            header = resolve(self.document, node)
            if name.lower() in _HTTP_OWN or "schema" not in header:
                continue
            taste = Taste(fill="minimal", alphabet="token", empty=False, null=False, levels=1)
            try:
                headers[name] = _header_text(sampler.sample(header["schema"], taste))
            except Unsatisfiable:
                continue
        return headers

    def _content(
        self,
        entry: OperationEntry,
        status: int,
        response: Mapping[str, Any],
        headers: dict[str, str],
        accept: str,
        fill: Fill,
        random: Random,
    ) -> Answer:
        content: Mapping[str, Any] = response.get("content") or {}
        if not content or status in (204, 304) or entry.method == "HEAD":
            return Answer(status=status, headers=tuple(headers.items()))
        acceptable = [name for name in content if is_acceptable(name, accept)]
        # A server says what went wrong whether or not that was acceptable (RFC 9110, 15.5.7).
        is_excluded = not acceptable and status < 300
        problems = (f"accept: {accept} excludes {', '.join(content)}",) if is_excluded else ()
        # A media type without a schema says nothing that a client could be wrong about.
        name = min(
            acceptable or content,
            key=lambda one: (not content[one].get("schema"), not is_json(one), "*" in one),
        )
        kind, media_type, items = self._items(name, content[name] or {}, fill, random)
        headers["content-type"] = media_type
        return Answer(
            status=status,
            headers=tuple(headers.items()),
            body=_encode(kind, media_type, items),
            kind=kind,
            items=items if kind != "binary" else (),
            problems=problems,
        )

    def _items(
        self, name: str, media_type: Mapping[str, Any], fill: Fill, random: Random
    ) -> tuple[str, str, tuple[Any, ...]]:
        """Return the kind of content, the media type to send, and the instances."""
        schema = media_type.get("itemSchema", media_type.get("schema", {}))
        target = self.schemas.target(schema)
        is_binary = isinstance(target, dict) and target.get("format") == "binary"
        if media_type_name(name) in STREAMS:
            if "itemSchema" not in media_type and isinstance(target, dict):
                schema = target.get("items", schema) if target.get("type") == "array" else schema
            return "stream", name, tuple(self._sample(schema, fill, random) for _ in range(3))
        is_open = "*" in name and isinstance(target, dict) and bool(target)
        if (is_json(name) and not is_binary) or (is_open and not is_binary):
            sent = name if is_json(name) and "*" not in name else "application/json"
            return "json", sent, (self._sample(schema, fill, random),)
        if is_xml(name) and not is_binary:
            return "text", name, (_XML % random.randrange(1_000_000),)
        if is_text(name) and not is_binary and "*" not in name:
            instance = self._sample(schema or {"type": "string"}, fill, random)
            return "text", name, (instance,)
        sent = name if "*" not in name and not is_json(name) else "application/octet-stream"
        return "binary", sent, (random.randbytes(300),)

    def _sample(self, schema: Any, fill: Fill, random: Random) -> Any:
        is_plain = self.alphabet == "token"
        taste = Taste(fill=fill, unknown=fill != "minimal" and not is_plain, alphabet=self.alphabet)
        return Sampler(self.schemas, random).sample(schema, taste)


def _encode(kind: str, media_type: str, items: tuple[Any, ...]) -> bytes:
    if kind == "binary":
        return bytes(items[0])
    if kind == "json":
        return json.dumps(items[0], ensure_ascii=False).encode()
    if kind == "text":
        return (items[0] if isinstance(items[0], str) else json.dumps(items[0])).encode()
    texts = [json.dumps(item, ensure_ascii=False) for item in items]
    if media_type_name(media_type) == "text/event-stream":
        return "".join(f"event: message\ndata: {text}\n\n" for text in texts).encode()
    if media_type_name(media_type) == "application/json-seq":
        return "".join(f"\x1e{text}\n" for text in texts).encode()
    return "".join(f"{text}\n" for text in texts).encode()


def _header_text(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case list():
            return ",".join(map(_header_text, value))
        case dict():
            return ",".join(f"{name},{_header_text(member)}" for name, member in value.items())
        case _:
            return str(value)


def success_keys(responses: Mapping[str, Any]) -> list[str]:
    """Return the keys of the responses that say success, the first to be expected first."""
    exact = sorted(key for key in responses if key.isdigit() and key.startswith("2"))
    ranges = [key for key in responses if key.upper() == "2XX"]
    return exact + ranges + [key for key in responses if key == "default"]


def response_for(responses: Mapping[str, Any], status: str) -> Mapping[str, Any] | None:
    """Return the response that the document declares for a status (OpenAPI 3.1.1, 4.8.16)."""
    ranges = {key.upper(): key for key in responses}
    for key in (status, f"{status[0]}XX", "DEFAULT"):
        if key in ranges:
            response: Mapping[str, Any] = responses[ranges[key]]
            return response
    return None


def is_acceptable(media_type: str, accept: str) -> bool:
    """Say whether an `accept` header includes a media type of the document (RFC 9110, 12.5.1)."""
    wanted = [media_type_name(one) for one in accept.split(",") if one.strip()] or ["*/*"]
    name = media_type_name(media_type)
    return any(fnmatch.fnmatchcase(name, one) or fnmatch.fnmatchcase(one, name) for one in wanted)
