"""What the templates call: pieces of Python laid out as black would lay them out.

The formatter then finds nothing to change, and is done in one pass.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import TypeAlias

from generator.python.plan import (
    FieldPlan,
    MethodPlan,
    ModulePlan,
    Package,
)
from generator.python.text.literals import WIDTH, SpecText, literal

Pairs: TypeAlias = "Sequence[tuple[str, str | Pairs]]"
_NAMED = 5
"""Models that the docstring of their module names."""


def mapping(name: str, pairs: Pairs, indent: int) -> str:
    """Return `name={...},` as an argument, on one line where it fits."""
    return dictionary(f"{name}=", pairs, indent)


def dictionary(start: str, pairs: Pairs, indent: int) -> str:
    """Return a dictionary behind the start of its line, on one line where it fits."""
    line = f"{start}{_inline(pairs)},"
    if indent + len(line) <= WIDTH:
        return line
    margin = " " * indent
    lines = [
        _entry(key, value, indent + 4)
        if isinstance(value, str)
        else f"{margin}    {dictionary(f'{key}: ', value, indent + 4)}"
        for key, value in pairs
    ]
    return "\n".join([f"{start}{{", *lines, f"{margin}}},"])


def _inline(pairs: Pairs) -> str:
    texts = (value if isinstance(value, str) else _inline(value) for _, value in pairs)
    inside = ", ".join(f"{key}: {text}" for (key, _), text in zip(pairs, texts, strict=True))
    return f"{{{inside}}}"


def sequence(name: str, items: Sequence[str], indent: int) -> str:
    """Return `name=(...),` as an argument, on one line where it fits."""
    line = f"{name}=({', '.join(items)}{',' if len(items) == 1 else ''}),"
    if indent + len(line) <= WIDTH or not items:
        return line
    margin = " " * indent
    return "\n".join([f"{name}=(", *(f"{margin}    {item}," for item in items), f"{margin}),"])


def _entry(key: str, value: str, indent: int) -> str:
    """Return an entry of a mapping; a call that is too long for its line is broken."""
    margin = " " * indent
    line = f"{margin}{key}: {value},"
    function, parenthesis, inside = value.partition("(")
    if len(line) <= WIDTH or not parenthesis or "." in function:
        return line
    return f"{margin}{key}: {function}(\n{margin}    {inside[:-1]}\n{margin}),"


def call(prefix: str, arguments: Sequence[str], indent: int) -> str:
    """Return `prefix(arguments)`, one argument a line where it does not fit on one."""
    line = f"{prefix}({', '.join(arguments)})"
    if indent + len(line) < WIDTH:  # a comma may follow
        return line
    margin = " " * indent
    return "\n".join([f"{prefix}(", *(f"{margin}    {each}," for each in arguments), f"{margin})"])


def annotated(name: str, annotation: str, default: str, after: str, indent: int) -> str:
    """Return `name: annotation = default`, the annotation in parentheses where it is too long.

    Args:
        name: what is annotated.
        annotation: its type.
        default: its value, as far as it stands on the first line.
        after: what follows on that line without being returned.
        indent: the columns before the name.
    """
    line = f"{name}: {annotation} = {default}"
    if indent + len(line + after) <= WIDTH:
        return line
    margin = " " * indent
    inside = annotation
    if indent + 4 + len(annotation) > WIDTH:
        inside = annotation.replace(" | ", f"\n{margin}    | ")
    return f"{name}: (\n{margin}    {inside}\n{margin}) = {default}"


def field_line(field: FieldPlan) -> str:
    """Return a field with its aliases and default, as it stands in a class."""
    if field.name == field.property:
        if not field.default:
            return f"{field.name}: {field.annotation}"
        return annotated(field.name, str(field.annotation), str(field.default), "", 4)
    name = literal(str(field.property))
    arguments = [f"default={field.default}"] if field.default else []
    arguments += [f"validation_alias={name}", f"serialization_alias={name}"]
    start = f"{field.name}: {field.annotation} = Field"
    if len(f"    {start}(") > WIDTH:
        start = annotated(field.name, str(field.annotation), "Field", "(", 4)
        margin = "\n        "
        return f"{start}({margin}{margin.join(f'{each},' for each in arguments)}\n    )"
    return call(start, arguments, 4)


def names_in(module: ModulePlan) -> list[str]:
    """Return the names that a module defines, sorted."""
    return sorted(item.name for item in module.models)


def method_doc(plan: MethodPlan) -> SpecText:
    """Return the docstring of a method: what it does, its arguments, what it returns."""
    arguments = [(argument.name, argument.doc) for argument in plan.arguments]
    if plan.body is not None:
        arguments += [(argument.name, argument.doc) for argument in plan.body.properties]
        whole = "The whole body, instead of its properties one by one."
        text = whole if plan.body.properties else plan.body.doc
        arguments.append((plan.body.name, SpecText(text)))
    if plan.alternatives:
        arguments.append((plan.accept_argument, SpecText("The media type of the answer.")))
    described = [argument_entry(name, doc) for name, doc in arguments if doc.strip()]
    if not described:
        return plan.doc
    return SpecText(f"{plan.doc}\n\nArgs:\n" + "\n".join(described))


def argument_entry(name: str, doc: str) -> str:
    """Return the entry of an argument under `Args:`."""
    return textwrap.fill(
        f"{name}: {' '.join(doc.split())}",
        WIDTH - 8,
        initial_indent="    ",
        subsequent_indent="        ",
        break_long_words=False,
        break_on_hyphens=False,
    )


def package_doc(package: Package) -> SpecText:
    """Return the docstring of the package."""
    return SpecText(f"{package.title or package.name}, version {package.version or 'unknown'}.")


def module_doc(module: ModulePlan) -> SpecText:
    """Return the docstring of a module of models."""
    names = names_in(module)
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED + 1 else ""
    named = names[:_NAMED] if more else names
    return SpecText(f"{'Model' if len(names) == 1 else 'Models'}: {', '.join(named)}{more}.")


def markdown(text: str) -> str:
    """Return a document's text for a Markdown page: one paragraph, no markup that starts a block."""
    words = " ".join(text.split())
    safe = "".join(c if c.isprintable() else ascii(c)[1:-1] for c in words)
    return re.sub(r"([<>|])", r"\\\1", safe)


def first_sentence(text: str) -> SpecText:
    """Return the first paragraph of a text."""
    return SpecText(text.strip().split("\n\n", 1)[0])


def joined(items: Iterable[str]) -> str:
    """Return names as a list for people."""
    return ", ".join(f"`{item}`" for item in items)
