"""A difference on its way to becoming a change: what it is and where, not yet what it means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator.changes.comparing.delta import Delta, Step
from generator.changes.model import (
    Direction,
    Effect,
    Level,
    OperationUse,
    Proof,
    PythonVerdict,
    Rename,
    Wire,
)
from generator.changes.normal.schemas import Schemas
from generator.changes.normal.view import Spot


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """A place in an operation where a schema is used."""

    key: str
    """What stays the same under other names and another order: `POST /refunds request json`."""
    kind: str
    """"body", "parameter" or "header"."""
    name: str
    """Of a parameter or header."""
    direction: Direction
    use: OperationUse
    old: Spot
    new: Spot
    old_operation: str = ""
    """Pointer of the operation in the old document."""
    new_operation: str = ""
    media_type: str = ""
    is_success: bool = True
    """Whether it is the answer that a call returns, and not an error that a call raises."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SchemaEdit:
    """Where in messages an edited schema stands, for those who prove and judge."""

    delta: Delta
    old: Spot
    new: Spot
    slot: Slot
    path: tuple[tuple[Step, Spot, Spot], ...]
    """Steps from the whole message to the schema, each with both schemas that it starts from."""
    slots: tuple[Slot, ...] = ()
    """All slots from which the schema is reached."""
    is_usual: bool = True
    """Whether the component that it stands in became the same schema wherever it is used, or in most places."""


def is_declared_beside(edit: SchemaEdit, new: Schemas) -> bool:
    """Tell whether a name that a member of a union requires is a property of the schema around it."""
    for step, _, around in reversed(edit.path):
        if step != ("member",):
            return False
        member = new.views.of(around).properties.get(edit.delta.name)
        if member is not None and member.declared:
            return True
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """A difference with its place. ``wire`` and ``level`` are said where no law of values decides."""

    rule: str
    anchor: str
    old_at: str
    new_at: str
    message: str
    direction: Direction = ""
    what: str = ""
    detail: str = ""
    old_value: Any = None
    new_value: Any = None
    uses: tuple[OperationUse, ...] = ()
    effect: Effect = "none"
    wire: Wire = "none"
    level: Level = "note"
    reason: str = ""
    rename: Rename | None = None
    edit: SchemaEdit | None = None
    request: tuple[str, str] | None = None
    """What both clients send for one call, where that shows the change."""
    old_operations: tuple[str, ...] = ()
    """Pointers of the operations in the old document."""
    new_operations: tuple[str, ...] = ()
    subject: str = ""
    """The parameter, media type or status that is concerned."""
    proof: Proof | None = None
    python: PythonVerdict | None = None
    count: int = 0
    """In how many places of messages it is met."""
