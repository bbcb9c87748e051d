"""What servers send in streams beside the records: heartbeats and errors."""

from __future__ import annotations

from typing import Any

from pydantic_core import from_json

from ..models.variants import classes_in, literals_in
from .sse import ServerSentEvent

_HEARTBEATS = frozenset({"ping", "heartbeat", "keepalive", "keep-alive"})


class Declared:
    """What the document says that a stream holds, as far as it could be mistaken."""

    def __init__(self, item: Any) -> None:
        models = classes_in(item)
        self.has_error = any("error" in model.model_fields for model in models)
        events = [model.model_fields.get("event") for model in models]
        self.events = {
            name for field in events if field for name in literals_in(field.annotation)
        }

    def is_heartbeat(self, event: ServerSentEvent) -> bool:
        """Tell whether an event only keeps the connection open."""
        if event.event in self.events:
            return False
        return not event.data.strip() or event.event in _HEARTBEATS

    def error_in(self, text: str | bytes, event: str = "") -> Any:
        """Return the error that a record tells of, or None if it is a record.

        An error has the event `error`, or is an object whose `error` says something.
        """
        if event == "error" and event not in self.events:
            return _parsed(text) or text or event
        mark: Any = '"error"' if isinstance(text, str) else b'"error"'
        if self.has_error or mark not in text:
            return None
        body = _parsed(text)
        error = body.get("error") if isinstance(body, dict) else None
        return body if error and isinstance(error, (str, dict)) else None


def _parsed(text: str | bytes) -> Any:
    try:
        return from_json(text)
    except ValueError:
        return None
