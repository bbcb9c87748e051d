"""Finds the Python names of what a document describes, in the plan of its client."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from generator.changes.model import Symbol
from generator.python.plan import (
    AliasPlan,
    ArgumentPlan,
    ClassPlan,
    FieldPlan,
    MethodPlan,
    Package,
    ResourcePlan,
    WebhookPlan,
)

_WORD = re.compile(r"[A-Za-z_]\w*")
_DEEPEST = 4


class Symbols:
    """The names of one client, by the pointers of what they stand for."""

    def __init__(self, package: Package) -> None:
        """Look names up in a plan."""
        self.package = package

    @cached_property
    def methods(self) -> dict[str, tuple[ResourcePlan, MethodPlan]]:
        """Methods by the pointers of their operations."""
        return {
            method.pointer: (resource, method)
            for resource in self.package.resources
            for method in resource.methods
        }

    @cached_property
    def webhooks(self) -> dict[str, WebhookPlan]:
        """Functions that decode what the API sends, by the pointers of the operations."""
        return {
            pointer: plan
            for plan in self.package.webhooks
            for pointer in (plan.pointer, *plan.also)
        }

    @cached_property
    def models(self) -> dict[str, AliasPlan | ClassPlan]:
        """Models by the pointers of their schemas."""
        return {
            model.pointer: model
            for module in self.package.modules
            for model in module.models
            if model.pointer
        }

    @cached_property
    def named(self) -> dict[str, AliasPlan | ClassPlan]:
        """Models by their names."""
        return {model.name: model for module in self.package.modules for model in module.models}

    def call(self, pointer: str) -> str:
        """Return how an operation is called: `refunds.create`."""
        if pointer in self.methods:
            resource, method = self.methods[pointer]
            return f"{resource.name}.{method.name}"
        if pointer in self.webhooks:
            return f"webhooks.{self.webhooks[pointer].function}"
        return ""

    def symbol(self, pointer: str) -> str:
        """Return the full name of an operation's method or function."""
        name = self.package.name
        if pointer in self.methods:
            resource, method = self.methods[pointer]
            return f"{name}.resources.{resource.module}.{resource.class_name}.{method.name}"
        if pointer in self.webhooks:
            return f"{name}.webhooks.{self.webhooks[pointer].function}"
        return ""

    def model_symbol(self, model: AliasPlan | ClassPlan) -> str:
        """Return the full name of a model."""
        module = self.package.model_modules.get(model.name, "")
        return f"{self.package.name}.models.{module}.{model.name}"

    def field(
        self, pointers: tuple[str, ...], wire_name: str
    ) -> tuple[ClassPlan, FieldPlan] | None:
        """Return the field of a property, and its class, where one of the schemas has a class."""
        for pointer in pointers:
            model = self.models.get(pointer)
            if isinstance(model, ClassPlan):
                for field in model.fields:
                    if str(field.property) == wire_name:
                        return model, field
        return None

    def argument(
        self, pointer: str, wire_name: str, location: str = ""
    ) -> tuple[MethodPlan, ArgumentPlan] | None:
        """Return the argument of a method that stands for a parameter or a property of the body."""
        if pointer not in self.methods:
            return None
        _, method = self.methods[pointer]
        arguments = (
            method.arguments if location else (method.body.properties if method.body else ())
        )
        for argument in arguments:
            if str(argument.wire_name) == wire_name and location in ("", argument.location):
                return method, argument
        return None

    def spelt_out(self, annotation: str, depth: int = 0) -> str:
        """Return an annotation with aliases replaced by what they stand for; classes keep their names."""
        text = annotation.replace("models.", "")
        if depth >= _DEEPEST:
            return text

        def replaced(match: re.Match[str]) -> str:
            model = self.named.get(match[0])
            if not isinstance(model, AliasPlan):
                return match[0]
            if model.values:
                # Enumerations take values that are not listed, so only their types count.
                return f"({' | '.join(sorted({_type_name(value) for value in model.values}))})"
            inner = model.annotation.text or "Any"
            return f"({self.spelt_out(inner, depth + 1)})"

        return _WORD.sub(replaced, text)

    def classes_in(self, annotation: str) -> Iterator[str]:
        """Yield the names of models in an annotation."""
        for word in _WORD.findall(annotation):
            if word in self.named:
                yield word

    def of_operation(self, pointer: str, argument: str = "", replacement: str = "") -> Symbol:
        """Return the symbol of an operation."""
        return Symbol(symbol=self.symbol(pointer), argument=argument, replacement=replacement)


def _type_name(value: object) -> str:
    """Name the type of a value of an enumeration: texts of documents are a subclass of `str`."""
    return "str" if isinstance(value, str) else type(value).__name__
