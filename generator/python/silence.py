"""Takes the document's words out of a plan, for code without docstrings of the document."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from typing import Any, TypeVar

from generator.python.plan import MethodPlan, Package, ResourcePlan, ServerArgument, WebhookPlan
from generator.python.text.literals import SpecText

_Plan = TypeVar("_Plan")
_KEPT = frozenset({"diagnostics", "imports", "webhook_imports", "model_modules"})


def without_words(package: Package) -> Package:
    """Return a plan that says of everything at most what it is: of a method, its method and path."""
    return _silent(package)


def _silent(plan: _Plan) -> _Plan:
    if isinstance(plan, tuple) and type(plan) is tuple:
        return tuple(map(_silent, plan))  # type: ignore[return-value]
    if not is_dataclass(plan) or isinstance(plan, type | ServerArgument):
        return plan
    changed: dict[str, Any] = {
        field.name: _silent(getattr(plan, field.name))
        for field in fields(plan)
        if field.name not in _KEPT
    }
    if "doc" in changed:
        changed["doc"] = SpecText(_name(plan))
    return replace(plan, **changed)


def _name(plan: object) -> str:
    """Return what a plan is called, where code cannot do without a docstring."""
    match plan:
        case MethodPlan():
            return f"{plan.http_method} {plan.path}"
        case ResourcePlan():
            return f"Operations below `client.{plan.name}`."
        case WebhookPlan():
            return str(plan.name)
    return ""
