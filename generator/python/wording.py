"""Turns the docstrings of a planned package into Python's words: `order_id` where the document says `orderId`.

A document speaks of its JSON. Only a word in code font that is nothing but the name of a property or parameter is
changed, and only where that word can mean nothing else: a value of an enumeration may have the same spelling.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from generator.python.plan import (
    AliasPlan,
    ArgumentPlan,
    ClassPlan,
    MethodPlan,
    ModulePlan,
    ResourcePlan,
)
from generator.python.text.literals import SpecText

_CODE = re.compile(r"(?<![`\w])`([^`\s]+)`(?!`)")
_ROUTE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_CHOOSES = re.compile(
    r"sort|order_?by|fields?$|expand|include|exclude|select|group|embed", re.IGNORECASE
)
"""Names of parameters whose values are names in JSON."""
_SPEAKS_OF_JSON = re.compile(
    r"\b(?:sort(?:s|ed|ing)?|order(?:ed|s)? by|JSON|query string|header)\b", re.IGNORECASE
)
_REPEATS = re.compile(
    r"\b(?:repeat (?:the|this) (?:call|request)|call (?:it|this|the \w+) again"
    r"|(?:next|subsequent|another|following) (?:call|request)s?|(?:fetch|get|retrieve|request) the next page)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?<=[.!?;])\s+")
_WALKS = "Iterating over the result walks all pages."

_CONSTANTS = {"true": {"True"}, "false": {"False"}, "null": {"None"}}

Models = Sequence[ModulePlan]
Resources = Sequence[ResourcePlan]
Text = TypeVar("Text", AliasPlan, ClassPlan)


def speak_python(resources: Resources, modules: Models) -> tuple[Resources, Models]:
    """Return resources and models whose docstrings name arguments, fields and methods as Python does."""
    names = _names(resources, modules)
    calls = _calls(resources)

    def said(text: str) -> SpecText:
        return _in_python(text, names)

    return (
        tuple(
            replace(each, methods=tuple(_method(method, said, calls) for method in each.methods))
            for each in resources
        ),
        tuple(_module(module, said) for module in modules),
    )


def _names(resources: Resources, modules: Models) -> Mapping[str, str]:
    """Return the Python names of properties and parameters that have one alone, and are no values."""
    found = defaultdict[str, set[str]](set)
    values = set[object]()
    for module in modules:
        for model in module.models:
            if isinstance(model, AliasPlan):
                values.update(model.values, (tag for tag, _ in model.tags))
            else:
                for field in model.fields:
                    found[field.property].add(field.name)
    for argument in _arguments(resources):
        found[argument.wire_name].add(argument.name)
    return {
        str(name): next(iter(spellings))
        for name, spellings in [*_CONSTANTS.items(), *found.items()]
        if len(spellings) == 1 and name not in spellings and name not in values
    }


def _arguments(resources: Resources) -> Iterator[ArgumentPlan]:
    for resource in resources:
        for method in resource.methods:
            yield from method.arguments
            yield from method.body.properties if method.body else ()


def _calls(resources: Resources) -> Mapping[str, str]:
    """Return how operations are called, by their ids and by what is sent."""
    calls: dict[str, str] = {}
    for resource in resources:
        for method in resource.methods:
            call = f"client.{resource.name}.{method.name}"
            calls[f"{method.http_method} {method.path}"] = call
            if method.operation_id:
                calls[method.operation_id] = call
    return calls


def _in_python(text: str, names: Mapping[str, str]) -> SpecText:
    if "`" not in text:
        return SpecText(text)
    pieces = re.split(r"((?<=[.!?;])\s+)", text)
    return SpecText(
        "".join(
            piece
            if _SPEAKS_OF_JSON.search(piece)
            else _CODE.sub(lambda match: f"`{names.get(match[1], match[1])}`", piece)
            for piece in pieces
        )
    )


def _module(module: ModulePlan, said: Callable[[str], SpecText]) -> ModulePlan:
    classes = tuple(
        replace(
            model,
            doc=said(model.doc),
            fields=tuple(replace(field, doc=said(field.doc)) for field in model.fields),
        )
        for model in module.classes
    )
    return replace(
        module,
        enums=_aliases(module.enums, said),
        classes=classes,
        aliases=_aliases(module.aliases, said),
    )


def _aliases(plans: Iterable[AliasPlan], said: Callable[[str], SpecText]) -> tuple[AliasPlan, ...]:
    return tuple(replace(plan, doc=said(plan.doc)) for plan in plans)


def _method(
    method: MethodPlan, said: Callable[[str], SpecText], calls: Mapping[str, str]
) -> MethodPlan:
    doc = str(method.doc) if method.pagination is None else _walking(method)
    body = method.body
    if body is not None:
        properties = tuple(_argument(each, said) for each in body.properties)
        body = replace(body, doc=said(body.doc), properties=properties)
    return replace(
        method,
        doc=said(_with_calls(doc, calls) if method.deprecated else doc),
        deprecated=said(_with_calls(method.deprecated, calls)),
        arguments=tuple(_argument(each, said) for each in method.arguments),
        body=body,
    )


def _argument(argument: ArgumentPlan, said: Callable[[str], SpecText]) -> ArgumentPlan:
    if _CHOOSES.search(argument.wire_name):
        return argument
    return replace(argument, doc=said(argument.doc))


def _walking(method: MethodPlan) -> str:
    """Return what a list says of itself, without how a caller without this client asks for the next page."""
    paragraphs = list[str]()
    for paragraph in str(method.doc).split("\n\n"):
        clauses = _CLAUSE.split(paragraph)
        kept = [clause for clause in clauses if not _REPEATS.search(clause)]
        if len(kept) == len(clauses):
            paragraphs.append(paragraph)
        else:
            text = re.sub(r";\Z", ".", " ".join(kept))
            paragraphs.append(f"{text} {_WALKS}".strip())
    return "\n\n".join(paragraphs)


def _with_calls(text: str, calls: Mapping[str, str]) -> str:
    """Return a text that names methods instead of operations."""
    return _ROUTE.sub(lambda match: f"`{calls.get(match[1], match[1])}`", text)
