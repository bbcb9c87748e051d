"""What an application decoded from each request, written to a file that the tests read."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any
from uuid import UUID


def saw(operation: str, **values: object) -> None:
    """Record the values that an operation was called with."""
    with Path(os.environ["SEEN"]).open("a") as file:
        file.write(json.dumps([operation, plain(values)]) + "\n")


def plain(value: Any) -> Any:
    """Return a value as JSON that differs where the types of two values do."""
    if hasattr(value, "model_dump"):
        value = value.model_dump()
    if is_dataclass(value) and not isinstance(value, type):
        value = asdict(value)
    match value:
        case Enum():
            return plain(value.value)
        case dict():
            return {str(key): plain(item) for key, item in value.items()}
        case list() | tuple():
            return [plain(item) for item in value]
        case bytes():
            return {"bytes": value.hex()}
        case datetime():
            return {"datetime": value.isoformat()}
        case date() | time() | timedelta() | Decimal() | UUID():
            return {type(value).__name__: str(value)}
        case _:
            return value
