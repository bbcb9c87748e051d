"""What the templates call for text that people read: docstrings, Markdown and the list of operations."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable

from generator.python.plan import (
    BodyPlan,
    MethodPlan,
    ModulePlan,
    Package,
)
from generator.python.text.literals import WIDTH, SpecText
from generator.python.types.runtime import errors_by_status

_IS_ITEM = re.compile(r"[-*+] ")
_PIECES = re.compile(r"\n[ ]*(?=[-*+][ ]+\S)|(?<=:[ ])(?=[-*+][ ]+\S)|\n\n+")
"""What lies between items of a list, and between paragraphs."""
_NAMED = 5
"""Models that the docstring of their module names."""
_WHOLE_BODY = "body"
"""The usual name of the argument for a whole body; the README tells of it, a docstring only of another name."""
_TELLING = ("404", "409", "422")
"""Statuses of errors that depend on the operation; any call can be refused, come too often or meet a fault."""


def names_in(module: ModulePlan) -> list[str]:
    """Return the names that a module defines, sorted."""
    return sorted(item.name for item in module.models)


def method_doc(plan: MethodPlan) -> SpecText:
    """Return the docstring of a method: what it does, its arguments, what it returns."""
    arguments = [(argument.name, argument.doc) for argument in plan.arguments]
    if plan.body is not None:
        arguments += [(argument.name, argument.doc) for argument in plan.body.properties]
        arguments.append((plan.body.name, SpecText(_body_doc(plan.body))))
    if plan.alternatives:
        arguments.append((plan.accept_argument, SpecText("The media type of the answer.")))
    described = [argument_entry(name, doc) for name, doc in arguments if doc.strip()]
    parts = [str(plan.doc)]
    parts += ["\n".join(["Args:", *described])] if described else []
    parts += [f"Raises: {', '.join(raised)}."] if (raised := _raised(plan)) else []
    return SpecText("\n\n".join(parts))


def _body_doc(body: BodyPlan) -> str:
    """Return what the argument for a whole body is: nothing where its usual name beside the properties says it."""
    if not body.properties:
        return body.doc
    if body.name == _WHOLE_BODY:
        return ""
    return "The whole body, instead of its properties one by one."


def _raised(plan: MethodPlan) -> list[str]:
    """Return the errors that the document tells of, but for those that every call may raise."""
    known = errors_by_status()
    has_path = any(argument.location == "path" for argument in plan.arguments)
    names = [
        known[result.status]
        for result in plan.results
        if result.status in _TELLING and (has_path or result.status != "404")
    ]
    return list(dict.fromkeys(names))


def argument_entry(name: str, doc: str) -> str:
    """Return the entry of an argument under `Args:`, each item of a list on a line of its own."""
    pieces = [" ".join(piece.split()) for piece in _PIECES.split(f"{name}: {doc.strip()}")]
    if sum(_IS_ITEM.match(piece) is not None for piece in pieces) < 2:
        return _filled(" ".join(pieces), "    ")
    lines = [_filled(pieces[0], "    ")]
    for piece in pieces[1:]:
        lines.append(
            _filled(piece, "        ", "          " if _IS_ITEM.match(piece) else "        ")
        )
    return "\n".join(lines)


def _filled(text: str, indent: str, following: str = "        ") -> str:
    return textwrap.fill(
        " ".join(text.split()),
        WIDTH - 8,
        initial_indent=indent,
        subsequent_indent=following,
        break_long_words=False,
        break_on_hyphens=False,
    )


def package_doc(package: Package) -> SpecText:
    """Return the docstring of the package."""
    return SpecText(f"{package.title}, version {package.version or 'unknown'}.")


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
