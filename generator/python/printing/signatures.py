"""What the templates of resources call for signatures: of a method, and of its overloads.

A body that has to have some properties is given by these properties or whole. A method then has a signature for each,
so that type checkers refuse a call that lacks a property.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Literal

from generator.python.plan import ArgumentPlan, BodyPlan, MethodPlan, ResourcePlan
from generator.python.printing.lines import Group, annotated, lay
from generator.python.printing.results import returns
from generator.python.text.literals import WIDTH, literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """What is known of a call; nothing in the signature that stands over the code."""

    asked: Literal["True", "False", ""] = ""
    """Whether a stream is asked for."""
    choice: str = ""
    """The type of the answer's media type."""
    given: Literal["properties", "body", ""] = ""
    """How the body is given."""
    without: frozenset[str] = frozenset()
    """The deprecated arguments, which are left out."""
    discouraged: tuple[str, ...] = ()
    """The deprecated arguments, for which the signature is there."""


def overloads(plan: MethodPlan) -> list[Signature]:
    """Return the signatures of a method that type checkers choose from; none where one says it all."""
    if not plan.is_overloaded:
        return []
    choices = [Signature()]
    if plan.switch:
        choices = [Signature(asked="False"), Signature(asked="True")]
    elif plan.alternatives:
        types = dict.fromkeys(str(each.expression) for each in plan.alternatives)
        choices = [Signature(choice=choice) for choice in types]
    if plan.body is not None and plan.body.has_required_properties:
        choices = [
            replace(choice, given=given) for given in ("properties", "body") for choice in choices
        ]
    return [signature for choice in choices for signature in _with_deprecated(plan, choice)]


def _with_deprecated(plan: MethodPlan, choice: Signature) -> list[Signature]:
    """Return a signature; one without its deprecated arguments, and one that is deprecated, where it has some."""
    if not plan.discouraged:
        return [choice]
    without = replace(choice, without=frozenset(plan.discouraged))
    left = tuple(name for name in plan.discouraged if _has(plan, choice, name))
    return [without, replace(choice, discouraged=left)] if left else [without]


def _has(plan: MethodPlan, choice: Signature, name: str) -> bool:
    """Tell whether an argument is in a signature: properties of a body are not where it is given whole."""
    is_parameter = any(argument.name == name for argument in plan.arguments)
    return is_parameter or choice.given != "body"


def head(plan: MethodPlan, asynchronous: bool, signature: Signature | None = None) -> str:
    """Return the first lines of a method, up to its colon."""
    known = signature or Signature()
    result = returns(plan, asynchronous, known.asked, known.choice)
    name = f"{'async ' if asynchronous and not plan.pagination else ''}def {plan.name}("
    parameters = ("self", *_positional(plan), "*", *_named(plan, known))
    text = lay(Group(name, parameters, f") -> {result}"), 4, ":" if signature is None else ": ...")
    return f"{text}:"


def deprecation(resource: ResourcePlan, plan: MethodPlan) -> str:
    """Return the decorator of a method that should not be used, its reason broken between words."""
    return _decorator(resource, str(plan.deprecated))


def discouragement(resource: ResourcePlan, signature: Signature) -> str:
    """Return the decorator of a signature that is there for deprecated arguments."""
    *others, last = (f"`{name}`" for name in signature.discouraged)
    if others:
        return _decorator(resource, f"The arguments {', '.join(others)} and {last} are deprecated.")
    return _decorator(resource, f"The argument {last} is deprecated.")


def _decorator(resource: ResourcePlan, reason: str) -> str:
    start = f"@{resource.deprecated}("
    line = f"{start}{literal(reason)})"
    if len(line) + 4 <= WIDTH:
        return line
    words, lines = reason.split(" "), [""]
    for number, word in enumerate(words):
        piece = word if number == len(words) - 1 else f"{word} "
        if lines[-1] and len(literal(lines[-1] + piece)) + 8 > WIDTH:
            lines.append("")
        lines[-1] += piece
    inside = "\n        ".join(literal(line) for line in lines)
    return f"{start}\n        {inside}\n    )"


def call_signatures(resource: ResourcePlan, plan: MethodPlan) -> list[str]:
    """Return how a method is called, for the list of operations: its signatures without `self` and `options`."""
    signatures = []
    for known in overloads(plan) or [Signature()]:
        if known.discouraged:
            continue
        named = list(_named(plan, known))[:-1]
        parameters = [*_positional(plan), *(["*"] if named else []), *named]
        result = _on_one_line(returns(plan, False, known.asked, known.choice))
        name = f"client.{resource.name}.{plan.name}("
        group = Group(name, tuple(map(_on_one_line, parameters)), f") -> {result}")
        signatures.append(lay(group, 0))
    return signatures


def _on_one_line(text: str) -> str:
    line = " ".join(text.split()).replace("| Omit = OMIT", "= OMIT").replace(" | Omit) =", ") =")
    for wide, narrow in (("( ", "("), (" )", ")"), ("[ ", "["), (", ]", "]"), (" ]", "]")):
        line = line.replace(wide, narrow)
    return line


def _positional(plan: MethodPlan) -> Iterator[str]:
    for argument in plan.arguments:
        if argument.location == "path":
            yield _required(argument.name, str(argument.annotation))
    if plan.body is not None and not plan.body.properties:
        yield _whole_body(plan.body)


def _named(plan: MethodPlan, known: Signature) -> Iterator[str]:
    for argument in plan.arguments:
        if argument.location != "path" and argument.name not in known.without:
            yield _parameter(argument, argument.required, _asked(argument, plan, known))
    if plan.body is not None:
        yield from _body(plan, plan.body, known)
    if plan.alternatives:
        yield _accept(plan, known.choice)
    yield f"{plan.options}: CallOptions = None"


def _body(plan: MethodPlan, body: BodyPlan, known: Signature) -> Iterator[str]:
    for argument in body.properties:
        asked = _asked(argument, plan, known)
        if argument.name in known.without:
            continue
        if known.given != "body" or asked:
            is_required = known.given == "properties" and argument.has_to_be_given
            yield _parameter(argument, is_required, asked)
    if body.properties and known.given != "properties":
        is_required = known.given == "body" and body.required
        yield _whole_body(body, is_required=is_required)
    if len(body.media_types) > 1:
        yield _media_type(body)


def _asked(argument: ArgumentPlan, plan: MethodPlan, known: Signature) -> str:
    """Return the only value that an argument takes in a signature, if not any."""
    return known.asked if argument.name == plan.switch else ""


def _parameter(argument: ArgumentPlan, is_required: bool, value: str) -> str:
    annotation = str(argument.annotation)
    if value:
        is_null = value == "False" and annotation.endswith("| None")
        annotation = f"Literal[{value}]{' | None' if is_null else ''}"
    if is_required or value == "True":
        return _required(argument.name, annotation)
    return annotated(argument.name, f"{annotation} | Omit", "OMIT", ",", 8)


def _required(name: str, annotation: str) -> str:
    """Return a parameter without a default."""
    if len(f"        {name}: {annotation},") <= WIDTH or " | " not in annotation:
        return f"{name}: {annotation}"
    return annotated(name, annotation, "", ",", 8).removesuffix(" = ")


def _whole_body(body: BodyPlan, *, is_required: bool | None = None) -> str:
    """Return the parameter for a whole body."""
    if body.required if is_required is None else is_required:
        return _required(body.name, str(body.annotation))
    return annotated(body.name, f"{body.annotation} | Omit", "OMIT", ",", 8)


def _media_type(body: BodyPlan) -> str:
    """Return the parameter that chooses among the representations of a body."""
    names = [literal(str(name)) for name in body.media_types]
    default = "OMIT" if body.choices else literal(str(body.media_type))
    end = f"] | Omit = {default}" if body.choices else f"] = {default}"
    name = body.media_type_argument
    line = f"{name}: Literal[{', '.join(names)}{end}"
    if len(f"        {line},") <= WIDTH:
        return line
    if body.choices:
        types = f"Literal[{', '.join(names)}]"
        if len(f"            {types}") <= WIDTH:
            return annotated(name, f"{types} | Omit", "OMIT", ",", 8)
        items = f"                {', '.join(names)}\n"
        if len(items) > WIDTH + 1:
            items = "".join(f"                {each},\n" for each in names)
        return f"{name}: (\n            Literal[\n{items}            ]\n            | Omit\n        ) = OMIT"
    inside = "".join(f"            {name},\n" for name in names)
    return f"{name}: Literal[\n{inside}        {end}"


def _accept(plan: MethodPlan, choice: str) -> str:
    """Return the parameter that chooses the media type of the answer, all of them or those of one type."""
    chosen = [each for each in plan.alternatives if choice in ("", str(each.expression))]
    names = [literal(str(each.media_type)) for each in chosen]
    default = literal(str(plan.alternatives[0].media_type))
    after = f" = {default}" if default in names else ""
    line = f"{plan.accept_argument}: Literal[{', '.join(names)}]{after}"
    if len(f"        {line},") <= WIDTH:
        return line
    inside = "".join(f"            {name},\n" for name in names)
    return f"{plan.accept_argument}: Literal[\n{inside}        ]{after}"
