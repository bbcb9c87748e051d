"""What the templates of resources call for results: their types, by status and by media type."""

from __future__ import annotations

from generator.python.plan import AlternativePlan, MethodPlan, ResourcePlan, ResultPlan
from generator.python.printing.lines import Item, mapping, members_of
from generator.python.text.literals import WIDTH, literal


def responses(plan: MethodPlan, asynchronous: bool) -> list[tuple[str, Item]]:
    """Return status and type of an operation's responses."""
    return [
        (literal(result.status), _result(plan, result, asynchronous))
        for result in plan.printed_results
    ]


def _result(plan: MethodPlan, result: ResultPlan, asynchronous: bool) -> Item:
    """Return the type of a response, by media type where the caller chooses one."""
    if plan.alternatives and result.is_success and result.media_types:
        return mapping(
            "",
            [
                (literal(str(each.media_type)), _type_of(each, asynchronous))
                for each in plan.alternatives
            ],
        )
    return _type_of(result, asynchronous)


def _type_of(plan: ResultPlan | AlternativePlan, asynchronous: bool) -> str:
    return str(plan.async_expression if asynchronous else plan.expression)


def body_type(plan: MethodPlan, asynchronous: bool, asked: str = "", choice: str = "") -> str:
    """Return the annotation of what a request brings: of a whole page, where a method gives items.

    Args:
        plan: the method.
        asynchronous: whether it is the asynchronous one.
        asked: "True" or "False" where it is known whether a stream is asked for.
        choice: the type of the media type that is asked for, where that is known.
    """
    if plan.alternatives:
        chosen = [each for each in plan.alternatives if choice in ("", str(each.expression))]
        found = [_type_of(each, asynchronous) for each in chosen]
        usual = str(plan.async_returns if asynchronous else plan.returns)
        first = members_of(_type_of(plan.alternatives[0], asynchronous))
        return _union(*found, *(each for each in members_of(usual) if each not in first))
    text = str(plan.async_returns if asynchronous else plan.returns)
    stream = str(plan.async_stream_returns if asynchronous else plan.stream_returns)
    if stream and asked != "False":
        text = stream if asked else _union(text, stream)
    return text


def _union(*types: str) -> str:
    """Return the union of types, each member once."""
    return " | ".join(dict.fromkeys(member for text in types for member in members_of(text)))


def returns(plan: MethodPlan, asynchronous: bool, asked: str = "", choice: str = "") -> str:
    """Return the annotation of a method's result; the arguments are those of `body_type`."""
    text = body_type(plan, asynchronous, asked, choice)
    if plan.pagination is None:
        return text
    page, item = "AsyncPages" if asynchronous else "Page", plan.pagination.item
    line = f"{page}[{item}, {text}]"
    if len(f"    ) -> {line}:") <= WIDTH:
        return line
    inside = f"        {item}, {text}"
    if len(inside) > WIDTH:
        inside = f"        {item},\n        {text},"
    return f"{page}[\n{inside}\n    ]"


def signature(resource: ResourcePlan, plan: MethodPlan) -> str:
    """Return how a method is called, for the list of operations."""
    positional = [item for item in plan.arguments if item.location == "path"]
    named = [item for item in plan.arguments if item.location != "path"]
    if plan.body is not None:
        named += plan.body.properties
    parts = [item.name for item in positional]
    parts += [f"{item.name}={'...' if item.required else ''}".rstrip("=") for item in named]
    if plan.body is not None and not plan.body.properties:
        parts.insert(len(positional), plan.body.name)
    parts += [plan.accept_argument] if plan.alternatives else []
    text = f"{resource.name}.{plan.name}({', '.join(parts)})"
    result = " ".join(returns(plan, asynchronous=resource.clients == "async").split())
    return f"{text} -> {result.replace('models.', '')}".replace("[ ", "[").replace(" ]", "]")
