"""Results: what a method returns, from the responses of an operation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from generator.api.media import MediaKind, kind_of
from generator.api.model import MediaType, Operation, Response
from generator.python.code import NOTHING, Code, code, union
from generator.python.collect.operations import OperationShapes
from generator.python.operations.request_bodies import is_binary
from generator.python.plan import ResultPlan
from generator.python.types.imports import named
from generator.python.types.shapes import ANYTHING, Shape

_BINARY: tuple[MediaKind, ...] = ("binary", "multipart")
_BODYLESS = frozenset({"204", "205", "304"})
_ANY = named("Any")
_NONE = named("None")
_TEXT = named("str")

Spell = Callable[[Shape], Code]
"""What spells the type of a result."""


@dataclass(frozen=True, slots=True)
class Results:
    """The responses of an operation, and the return types that follow from them."""

    all: tuple[ResultPlan, ...]
    printed: tuple[ResultPlan, ...]
    returns: Code
    async_returns: Code
    accept: str
    stream_returns: Code = NOTHING
    async_stream_returns: Code = NOTHING
    """What is returned where the caller asks for a stream; empty where there is none to ask for."""


def plan_results(
    operation: Operation, shapes: OperationShapes, spell: Spell, *, has_switch: bool = False
) -> Results:
    """Return the type of each response, and the union of the successful ones.

    Args:
        operation: what is called.
        shapes: its shapes.
        spell: how they are spelt.
        has_switch: whether an argument asks for a stream, where there is one beside a single value.
    """
    returned = shapes.returned
    plans = []
    for response, (status, media, shape) in zip(operation.responses, shapes.results, strict=True):
        if status in returned and status.startswith("3"):
            name = async_name = named("Redirect")
        elif media is None and status in returned and not _is_empty(operation, status):
            name = async_name = _ANY
        else:
            name, async_name = _expressions(operation, media, shape, spell)
        plans.append(
            ResultPlan(
                status=status,
                media_types=tuple(sorted({item.name for item in response.content})),
                expression=name,
                async_expression=async_name,
                is_success=status in returned,
            )
        )
    if not returned:
        plans.insert(0, _undeclared(operation))
    successes = [plan for plan in plans if plan.is_success]
    pairs = zip(operation.responses, shapes.results, strict=True)
    accepted = dict.fromkeys(
        name
        for response, (status, media, _) in pairs
        if media is not None and status in returned
        for name in _acceptable(response, media)
    )
    streams = _streams(operation, shapes, spell) if has_switch else {}
    streamed = [streams.get(plan.status, plan) for plan in successes]
    accepted |= {name: None for plan in streams.values() for name in plan.media_types}
    return Results(
        all=tuple(plans),
        printed=(*streams.values(), *_joined([_as_printed(plan) for plan in plans])),
        returns=union(plan.expression for plan in successes) or _NONE,
        async_returns=union(plan.async_expression for plan in successes) or _NONE,
        accept=_accept(accepted),
        stream_returns=union(plan.expression for plan in streamed) if streams else NOTHING,
        async_stream_returns=union(plan.async_expression for plan in streamed)
        if streams
        else NOTHING,
    )


def _accept(media_types: Iterable[str]) -> str:
    """Return what is asked for: what is declared, and at last anything.

    A server that gives JSON may have no other name for an error, and refuses the call with 406. JSON alone
    is asked for as it is: Rails takes a header that ends in anything for a browser's.
    """
    names = list(media_types) or ["application/json"]
    is_narrow = not any(kind_of(name) == "json" for name in names)
    return ", ".join([*names, "*/*;q=0.1"] if is_narrow else names)


def _is_empty(operation: Operation, status: str) -> bool:
    """Tell whether an answer of this status has no body, whatever the document says."""
    return status in _BODYLESS or operation.method == "HEAD"


def _undeclared(operation: Operation) -> ResultPlan:
    """Return the success of an operation whose document declares none: what comes."""
    type_ = _NONE if operation.method == "HEAD" else _ANY
    return ResultPlan(
        status="2XX", media_types=(), expression=type_, async_expression=type_, is_success=True
    )


def _as_printed(plan: ResultPlan) -> ResultPlan:
    """Leave the type of what the document does not declare to the content type that comes."""
    if plan.media_types or plan.expression != _ANY:
        return plan
    return replace(plan, expression=_NONE, async_expression=_NONE)


def _streams(operation: Operation, shapes: OperationShapes, spell: Spell) -> dict[str, ResultPlan]:
    """Return the streams by status; the status of each names its media type too."""
    plans = {}
    for status, media, shape in shapes.streams:
        name, async_name = _expressions(operation, media, shape, spell)
        plans[status] = ResultPlan(
            status=f"{status} {media.name.partition(';')[0].strip().lower()}",
            media_types=(media.name,),
            expression=name,
            async_expression=async_name,
            is_success=True,
        )
    return plans


def _expressions(
    operation: Operation, media: MediaType | None, shape: Shape, spell: Spell
) -> tuple[Code, Code]:
    """Return a response's type, for the synchronous and asynchronous client."""
    if media is None or operation.method == "HEAD":
        return _NONE, _NONE
    kind = kind_of(media.name)
    if kind in _BINARY or is_binary(shape):
        return named("BinaryResponse"), named("AsyncBinaryResponse")
    if kind in ("text", "form"):
        return _TEXT, _TEXT
    type_ = spell(shape)
    if kind == "events" and shape == ANYTHING:
        type_ = named("ServerSentEvent")
    if kind in ("events", "lines"):
        return (
            code(named("Stream"), "[", type_, "]"),
            code(named("AsyncStream"), "[", type_, "]"),
        )
    return type_, type_


def _acceptable(response: Response, chosen: MediaType) -> tuple[str, ...]:
    """Return the media types of a response that become the same as the chosen one: bytes."""
    if kind_of(chosen.name) not in _BINARY:
        return (chosen.name,)
    return tuple(media.name for media in response.content if kind_of(media.name) in _BINARY)


def _joined(plans: list[ResultPlan]) -> tuple[ResultPlan, ...]:
    """Say what most errors have in common once, as "default"."""
    successes = [plan for plan in plans if plan.is_success]
    errors = [plan for plan in plans if not plan.is_success and plan.expression != _NONE]
    if len(errors) < 2 or any(plan.status == "default" for plan in plans):
        return (*successes, *errors)
    common, _ = Counter(plan.expression for plan in errors).most_common(1)[0]
    others = [plan for plan in errors if plan.expression != common]
    first = next(plan for plan in errors if plan.expression == common)
    return (*successes, *others, replace(first, status="default"))
