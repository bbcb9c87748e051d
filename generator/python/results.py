"""Results: what a method returns, from the responses of an operation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from generator.api.model import MediaType, Operation, Response
from generator.python.arguments import OperationShapes, is_binary
from generator.python.media import MediaKind, kind_of, preferred
from generator.python.plan import ResultPlan
from generator.python.shapes import Shape
from generator.python.types import Types

RESULT_KINDS: tuple[MediaKind, ...] = (
    "json",
    "lines",
    "events",
    "text",
    "form",
    "binary",
    "multipart",
)
_BODYLESS = frozenset({"204", "205", "304"})


@dataclass(frozen=True, slots=True)
class Results:
    """The responses of an operation, and the return types that follow from them."""

    all: tuple[ResultPlan, ...]
    printed: tuple[ResultPlan, ...]
    returns: str
    async_returns: str
    accept: str


def representation(response: Response) -> MediaType | None:
    """Return the representation that the client reads, None where there is no body."""
    if response.status in _BODYLESS:
        return None
    return preferred(response.content, RESULT_KINDS)


def is_success(status: str) -> bool:
    """Tell whether a status means that the call did what it should."""
    return status.startswith("2")


def plan_results(operation: Operation, shapes: OperationShapes, types: Types) -> Results:
    """Return the type of each response, and the union of the successful ones."""
    has_success = any(is_success(response.status) for response in operation.responses)
    plans = []
    for response, (status, media, shape) in zip(operation.responses, shapes.results, strict=True):
        successful = is_success(status) or (status == "default" and not has_success)
        name, async_name = _expressions(operation, media, shape, types)
        plans.append(
            ResultPlan(
                status=status,
                media_types=tuple(sorted({item.name for item in response.content})),
                expression=name,
                async_expression=async_name,
                is_success=successful,
            )
        )
    successes = [plan for plan in plans if plan.is_success]
    accepted = dict.fromkeys(
        media.name
        for status, media, _ in shapes.results
        if media is not None and (is_success(status) or not has_success)
    )
    return Results(
        all=tuple(plans),
        printed=_joined(plans),
        returns=" | ".join(dict.fromkeys(plan.expression for plan in successes)) or "None",
        async_returns=" | ".join(dict.fromkeys(p.async_expression for p in successes)) or "None",
        accept=", ".join(accepted) or "application/json",
    )


def _expressions(
    operation: Operation, media: MediaType | None, shape: Shape, types: Types
) -> tuple[str, str]:
    """Return the source text of a response's type, for the synchronous and asynchronous client."""
    if media is None or operation.method == "HEAD":
        return "None", "None"
    kind = kind_of(media.name)
    if kind == "binary" or is_binary(shape):
        return "BinaryResponse", "AsyncBinaryResponse"
    if kind in ("text", "form", "multipart"):
        return "str", "str"
    name = types.in_result(shape).text
    if kind in ("events", "lines"):
        return f"Stream[{name}]", f"AsyncStream[{name}]"
    return name, name


def _joined(plans: list[ResultPlan]) -> tuple[ResultPlan, ...]:
    """Say what most errors have in common once, as "default"."""
    successes = [plan for plan in plans if plan.is_success]
    errors = [plan for plan in plans if not plan.is_success and plan.expression != "None"]
    if len(errors) < 2 or any(plan.status == "default" for plan in plans):
        return (*successes, *errors)
    common, _ = Counter(plan.expression for plan in errors).most_common(1)[0]
    others = [plan for plan in errors if plan.expression != common]
    first = next(plan for plan in errors if plan.expression == common)
    return (*successes, *others, replace(first, status="default"))
