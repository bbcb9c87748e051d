"""Webhooks and callbacks: for each a function that decodes what the API sends."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.api.model import Api, Webhook
from generator.errors import Diagnostic, Location
from generator.python.code import Code
from generator.python.collect.operations import OperationShapes
from generator.python.names.identifiers import allocate, snake, valid
from generator.python.plan import WebhookPlan
from generator.python.text.descriptions import describe_operation
from generator.python.text.literals import SpecText
from generator.python.types.spelling import Types


def undecoded_webhooks(api: Api, shapes: Mapping[str, OperationShapes]) -> Iterator[Diagnostic]:
    """Tell which webhooks have a body, and no function, because it is not JSON."""
    for webhook in api.webhooks:
        operation = webhook.operation
        if operation.request_body is not None and operation.pointer not in shapes:
            yield Diagnostic(
                level="warning",
                rule="webhook-not-json",
                problem=f"the payload of {webhook.name!r} is not JSON",
                consequence="it gets no function",
                location=Location(file="", pointer=operation.pointer),
            )


def plan_webhooks(
    api: Api, shapes: Mapping[str, OperationShapes], types: Types
) -> tuple[WebhookPlan, ...]:
    """Return the functions, sorted by name.

    Webhooks of one name and type, such as a callback that many operations have, are one function.
    Of different types, the first has the name, the others are called after their operations.
    """
    webhooks = {each.operation.pointer: each for each in api.webhooks}
    alike: dict[tuple[str, Code], list[str]] = defaultdict(list)
    for pointer, each in shapes.items():
        alike[webhooks[pointer].name, _returns(each, types)].append(pointer)
    names = allocate({group[0]: _candidates(webhooks[group[0]]) for group in alike.values()})
    plans = []
    used: set[str] = set()
    for (event, returns), (pointer, *also) in alike.items():
        event = event if event not in used else names[pointer]
        used.add(event)
        plans.append(_plan(webhooks[pointer], names[pointer], event, returns, also))
    return tuple(sorted(plans, key=lambda plan: plan.function))


def _returns(shapes: OperationShapes, types: Types) -> Code:
    ((_, _, shape),) = shapes.results
    return types.in_result(shape)


def _candidates(webhook: Webhook) -> tuple[str, ...]:
    name = valid(snake(webhook.name), "payload")
    operation = webhook.operation
    longer = (
        operation.operation_id,
        f"{webhook.owner} {webhook.name}",
        f"{webhook.name} {operation.method}",
    )
    found = [name, *(valid(snake(text), "payload") for text in longer if snake(text))]
    return tuple(dict.fromkeys(found))


def _plan(
    webhook: Webhook, name: str, event: str, returns: Code, also: Sequence[str]
) -> WebhookPlan:
    operation = webhook.operation
    doc = describe_operation(operation)
    if not (operation.summary or operation.description).strip():
        doc = SpecText(f"Decode the payload of `{webhook.name}`.")
    return WebhookPlan(
        pointer=operation.pointer,
        name=SpecText(event),
        operation_id=operation.operation_id,
        http_method=operation.method,
        expression=SpecText(operation.path),
        function=f"parse_{name}",
        returns=returns,
        also=tuple(also),
        doc=doc,
    )
