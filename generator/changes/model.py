"""What a comparison of two documents found, as frozen data.

Reports print these values. Other stages (call sites, rewriting, accepting) add to them with `replace`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal, get_args

from generator.errors import Location

Level = Literal["error", "warning", "note"]
Direction = Literal["request", "response", ""]
"""Who writes the values: the client, or the API. Empty for what is no value, such as a server."""
Effect = Literal["none", "narrows", "widens", "both"]
"""What a change does to the set of valid values."""
Wire = Literal["none", "safe", "behaviour", "unproven", "breaks"]
Python = Literal["safe", "tolerated", "regenerate", "behaviour", "breaks"]
Failure = Literal["types", "run"]
"""Where Python code breaks: under a type checker, or when it runs."""
Version = Literal["patch", "minor", "major"]

CERTAIN = 0.8
"""How alike both sides of a rename have to be so that the rename counts as certain."""

LEVELS: tuple[Level, ...] = get_args(Level)
WIRE_VERDICTS: tuple[Wire, ...] = get_args(Wire)
PYTHON_VERDICTS: tuple[Python, ...] = get_args(Python)


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one side of a change stands, and what it says there."""

    location: Location
    value: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """What shows that a verdict is right.

    A `witness` is a JSON value that is valid on one side only. A `request` is what both clients send
    for the same call. A `replay` is a witness that the old client decoded.
    """

    kind: Literal["witness", "request", "replay"]
    value: Any
    valid: Literal["from", "to", ""] = ""
    """The side on which the value is valid."""
    message: str = ""
    """The message that the value is: `GET /items/{} response 200 application/json`. Empty where the
    value stands inside of a message."""
    judge: str = ""
    outcome: str = ""
    """What the other side says of the value, or what came of the replay."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WireVerdict:
    """What a change does to messages between programs of both versions."""

    verdict: Wire
    effect: Effect = "none"
    proof: Proof | None = None
    reason: str = ""
    """Why the verdict is milder than its effect."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbol:
    """A name of the old client that a change concerns, as far down as it goes."""

    symbol: str
    """The full name of a class, method, function or attribute: `shop.resources.items.Items.create`."""
    argument: str = ""
    """The argument of a method, or the field of a model, that is concerned."""
    value: Any = None
    """The value of a `Literal` that is concerned."""
    replacement: str = ""
    """The name in the new client; empty where there is none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PythonVerdict:
    """What a change does to Python code that uses the client."""

    verdict: Python
    fails: tuple[Failure, ...] = ()
    """How code breaks, where it does."""
    symbols: tuple[Symbol, ...] = ()
    proof: Proof | None = None
    reason: str = ""
    old_type: str = ""
    """The Python type in the old client, where the new client has another; empty where it stays."""
    new_type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationUse:
    """An operation that a change concerns."""

    kind: Literal["operation", "webhook", "callback"]
    method: str
    path: str
    """The path of an operation; the name of a webhook or callback."""
    call: str = ""
    """How the old client calls it, or the new client where the old one has no such operation."""

    def __str__(self) -> str:
        """Name the operation: `POST /refunds`, `webhook itemSold`."""
        return f"{self.method if self.kind == 'operation' else self.kind} {self.path}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rename:
    """A name that another took over."""

    kind: Literal["schema", "operation", "tag", "property", "parameter"]
    old: str
    new: str
    score: float = 1.0
    """How alike both are, from 0 to 1; from 0.8 on the rename counts as certain."""
    takes_over: bool = False
    """Whether the old name still exists and means something else now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replacement:
    """A text on one line of a file, and what takes its place. Lines and columns count from 1."""

    line: int
    column: int
    length: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A rewrite of a place in a consumer's code: its line before and after, and what is replaced in it."""

    before: str
    after: str
    is_certain: bool
    replacements: tuple[Replacement, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """A place in a consumer's code that a change concerns."""

    file: str
    line: int
    column: int
    verdict: Python
    fails: tuple[Failure, ...] = ()
    found_by: tuple[str, ...] = ()
    edit: Edit | None = None
    text: str = ""
    """The line of code."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Untold:
    """A place in a consumer's code of which no type checker can tell whether a change concerns it."""

    file: str
    line: int
    column: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Acceptance:
    """Why a change was looked at and accepted."""

    reason: str
    until: str = ""
    scope: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One edited node of the document, with everything that it does."""

    id: str
    """The fingerprint: it survives other words, other lines, another order and other names."""
    rule: str
    level: Level
    direction: Direction
    what: str
    """The changed node in a reader's words: `RefundRequest.type: fees`."""
    message: str
    """One sentence."""
    detail: str
    """What changed, within its operation: `/state`, `id -> itemId`, `200 -> 201`."""
    wire: WireVerdict
    python: PythonVerdict
    old: Place | None
    new: Place | None
    operations: tuple[OperationUse, ...] = ()
    uses: int = 1
    """In how many places of operations the changed node is used."""
    sites: tuple[Site, ...] = ()
    rename: Rename | None = None
    accepted: Acceptance | None = None
    parts: tuple[Change, ...] = ()
    """The changes of which it is made, where three or more have one cause."""

    @property
    def edits(self) -> tuple[Change, ...]:
        """The edits of single nodes: its parts, or itself."""
        return self.parts or (self,)


@dataclass(frozen=True, slots=True, kw_only=True)
class SideSummary:
    """One of the two documents."""

    title: str
    version: str
    digest: str
    operations: int
    schemas: int
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Everything that `oarlock diff` found between two documents."""

    old: SideSummary
    new: SideSummary
    changes: tuple[Change, ...]
    package: str = ""
    """The name of the client's package, as symbols spell it."""
    target: str = ""
    consumers: tuple[str, ...] = ()
    """The projects whose code was searched, each with its type checker."""
    untold: tuple[Untold, ...] = ()

    @property
    def wire(self) -> Wire:
        """The gravest verdict for the wire."""
        ranks = (WIRE_VERDICTS.index(change.wire.verdict) for change in self.counted)
        return WIRE_VERDICTS[max(ranks, default=0)]

    @property
    def python(self) -> Python:
        """The gravest verdict for Python: for the code of the consumers, where it was searched."""
        ranks = (PYTHON_VERDICTS.index(change.python.verdict) for change in self._concerning)
        return PYTHON_VERDICTS[max(ranks, default=0)]

    @property
    def fails(self) -> tuple[Failure, ...]:
        """How Python code breaks, over all changes."""
        found = {failure for change in self._concerning for failure in change.python.fails}
        return tuple(failure for failure in get_args(Failure) if failure in found)

    @property
    def _concerning(self) -> tuple[Change, ...]:
        """The changes that count, but for those that no place of the consumers' code uses."""
        return tuple(
            change
            for change in self.counted
            if change.sites
            or not self.consumers
            or change.python.verdict not in ("breaks", "behaviour")
        )

    @property
    def counted(self) -> tuple[Change, ...]:
        """The changes that nobody accepted."""
        return tuple(change for change in self.changes if change.accepted is None)

    @property
    def edits(self) -> tuple[Change, ...]:
        """The edits of single nodes that count: changes that have parts are taken apart."""
        return tuple(edit for change in self.counted for edit in change.edits)

    @property
    def version(self) -> Version:
        """The part of a semantic version that the next release of the client raises."""
        return next_version(self.changes)

    def count(self, level: Level) -> int:
        """Return how many changes have a level."""
        return sum(change.level == level for change in self.counted)


def next_version(changes: tuple[Change, ...]) -> Version:
    """Derive the semantic version from the verdicts: code that breaks or silently differs is major."""
    if any(change.python.verdict == "breaks" for change in changes):
        return "major"
    if any(
        change.python.verdict == "behaviour"
        and (change.wire.verdict == "breaks" or change.level == "error")
        for change in changes
    ):
        return "major"
    return "minor" if any(_adds(change.rule) for change in changes) else "patch"


def _adds(rule: str) -> bool:
    return rule.endswith("-added") or rule.startswith(("new-", "endpoint-added"))
