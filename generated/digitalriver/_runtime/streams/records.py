"""Bytes to typed records: the data of server-sent events, or JSON on lines."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from pydantic_core import from_json

from ..answers.content import Misfit
from ..answers.decoding import decode
from ..encoding.media import is_events
from ..encoding.values import to_json
from .events import Declared
from .sse import EventDecoder, LineDecoder, ServerSentEvent

if TYPE_CHECKING:
    from ..answers.exchange import Exchange

T = TypeVar("T")

_EVENT = frozenset(ServerSentEvent._fields)


class Records(Generic[T]):
    """Bytes to typed records: the data of events, or JSON on lines."""

    def __init__(self, exchange: Exchange, item: Any) -> None:
        self.exchange = exchange
        self.item = item
        self.is_done = False
        self.events = EventDecoder() if is_events(exchange.media_type) else None
        fields = getattr(item, "model_fields", None)
        # Of a union nothing is known: its variants may describe data or whole events.
        self.has_data = fields is None or "data" in fields
        self.is_whole = bool(fields and self.has_data and _EVENT.issuperset(fields))
        self.lines = LineDecoder()
        self.declared = Declared(item)

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Return the records that a chunk completes."""
        if self.events is None:
            for line in self.lines.feed(chunk):
                yield from self._line(line)
            return
        for event in self.events.feed(chunk):
            # Not in any standard, but how many servers end a stream.
            if event.data == "[DONE]" and self.item is not ServerSentEvent:
                self.is_done = True
                return
            if not self.declared.is_heartbeat(event):
                self._check(event.data, event.event)
                yield self._record(event)

    def finish(self) -> Iterator[T]:
        """Return the record that the end of the body completes."""
        if self.events is None:
            yield from self._line(self.lines.rest())

    def go_on_with(self, exchange: Exchange) -> None:
        """Take the records that follow from another answer."""
        self.exchange = exchange
        if self.events is not None:
            self.events = EventDecoder(self.events.last_id, self.events.wait)

    def _check(self, text: str | bytes, event: str = "") -> None:
        """Raise where the server tells of an error instead of a record."""
        body = self.declared.error_in(text, event)
        if body is not None:
            raise self.exchange.stream_error(body)

    def _line(self, line: bytes) -> Iterator[T]:
        if line := line.strip(b"\x1e \t\r\n"):
            self._check(line)
            yield self._decode(line)

    def _record(self, event: ServerSentEvent) -> Any:
        """Return the data of an event, or the event itself if the document describes that.

        OpenAPI 3.2 describes events with `event`, `data` and `id`; earlier documents
        describe the JSON in their data.
        """
        if self.item is ServerSentEvent:
            return event
        if self.item is str:
            return event.data
        if self.is_whole and '"data"' not in event.data:
            whole = self._whole(event)
            return self._first(whole, whole[1])
        data = event.data.encode()
        others = self._whole(event) if self.has_data else ()
        return self._first((data, *others), data)

    def _whole(self, event: ServerSentEvent) -> tuple[bytes, bytes]:
        text, parsed = _as_objects(event)
        return to_json(text), to_json(parsed)

    def _first(self, texts: tuple[bytes, ...], likely: bytes) -> T:
        """Return the first reading that fits; the likely one, where none does."""
        settings = self.exchange.settings
        for text in texts if len(texts) > 1 else ():
            with suppress(Misfit):
                record: T = decode(
                    text, "application/json", self.item, settings.exact_numbers
                )
                return record if settings.on_mismatch is None else self._decode(text)
        return self._decode(likely)

    def _decode(self, text: bytes) -> T:
        record: T = self.exchange.decoded(text, "application/json", self.item)
        return record


def _as_objects(event: ServerSentEvent) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return an event as JSON has it, its data as text and as what that says."""
    fields = event._asdict()
    whole = {name: value for name, value in fields.items() if value not in ("", None)}
    parsed = dict(whole)
    with suppress(ValueError):
        parsed["data"] = from_json(event.data)
    return whole, parsed
