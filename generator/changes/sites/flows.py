"""Says whether values of a class go to, or come from, the operations that a change concerns.

Where one operation takes another class than before and others keep theirs, code that uses the class is concerned only
where the value is one of that operation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from generator.changes.model import Change
from generator.python.plan import AliasPlan, ClassPlan, FieldPlan, MethodPlan, Package

_WORD = re.compile(r"[A-Za-z_]\w*")
LIKE = "Like"
"""Ends the names of what takes a model or a dictionary in its place: `params.PetLike`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """Where values of a class are concerned by a change that leaves the class as it is."""

    is_sent: bool
    """Whether the client sends the values; otherwise the API does."""
    calls: frozenset[tuple[str, str]]
    """The methods that are concerned, with the classes of their resources."""
    others: frozenset[tuple[str, str]]
    """All other methods."""
    sure: frozenset[tuple[str, str]] = frozenset()
    """Classes and fields that hold such a value, and belong to concerned operations only."""
    mixed: frozenset[tuple[str, str]] = frozenset()
    """Classes and fields that hold such a value, and belong to other operations as well."""


class Flows:
    """How the models of a client depend on each other, and which methods take or return them."""

    def __init__(self, package: Package) -> None:
        """Look into a plan."""
        self.package = package

    def flow(self, model: str, change: Change) -> Flow | None:
        """Return where a model is concerned; None where it is everywhere that the model is used."""
        is_sent = change.direction == "request"
        concerned = frozenset(
            self.methods[use.call] for use in change.operations if use.call in self.methods
        )
        reached = self._reach(model, is_sent)
        if not change.direction or not concerned or reached <= concerned:
            return None
        sure, mixed = set(), set()
        for holder, field in self.holders.get(model, ()):
            reach = self._reach(holder, is_sent)
            if reach and reach <= concerned:
                sure.add((holder, field))
            elif reach & concerned:
                mixed.add((holder, field))
        return Flow(
            is_sent=is_sent,
            calls=concerned,
            others=frozenset(self.methods.values()) - concerned,
            sure=frozenset(sure),
            mixed=frozenset(mixed),
        )

    @cached_property
    def methods(self) -> Mapping[str, tuple[str, str]]:
        """Class and name of each method, by how it is called: `refunds.create`."""
        return {
            f"{resource.name}.{method.name}": (resource.class_name, method.name)
            for resource in self.package.resources
            for method in resource.methods
        }

    @cached_property
    def models(self) -> Mapping[str, ClassPlan | AliasPlan]:
        """Models by their names."""
        return {model.name: model for module in self.package.modules for model in module.models}

    @cached_property
    def holders(self) -> Mapping[str, frozenset[tuple[str, str]]]:
        """Classes and fields that hold a model, by its name; an alias is a holder with an empty field."""
        found: dict[str, set[tuple[str, str]]] = {}
        for name, model in self.models.items():
            fields = (
                [(field.name, field.annotation.text) for field in model.fields]
                if isinstance(model, ClassPlan)
                else [("", model.annotation.text)]
            )
            for field, annotation in fields:
                for word in self._words(annotation):
                    found.setdefault(word, set()).add((name, field))
        return {name: frozenset(each) for name, each in found.items()}

    def takers(self, owner: str, method: str, argument: str, keys: Sequence[str]) -> frozenset[str]:
        """Return the classes of resources whose method takes a model by an argument, at a place inside of it.

        Args:
            owner: the model.
            method: the name of the method.
            argument: its argument, such as `body`.
            keys: the keys of dictionaries that lead to the model, the outermost first.
        """
        found = set()
        for resource in self.package.resources:
            for each in resource.methods:
                if each.name != method:
                    continue
                models = self._spelt_out(_annotation(each, argument))
                for key in keys:
                    models = self._inside(models, key)
                if owner in models:
                    found.add(resource.class_name)
        return frozenset(found)

    def holders_at(
        self, owner: str, steps: tuple[str, ...], keys: frozenset[str]
    ) -> frozenset[str]:
        """Return the models that may have some keys, and that hold another model at a place inside of them.

        Args:
            owner: the model that is held.
            steps: the keys that lead to it, the outermost first.
            keys: keys that the models have.
        """
        found = set()
        for name, properties in self._having.get(steps[0], {}).items():
            if keys <= properties:
                models: Iterable[str] = {name}
                for step in steps:
                    models = self._inside(models, step)
                if owner in models:
                    found.add(name)
        return frozenset(found)

    @cached_property
    def _having(self) -> Mapping[str, Mapping[str, frozenset[str]]]:
        """The models that have a key, by the key, with all keys of each."""
        found: dict[str, dict[str, frozenset[str]]] = {}
        for name, model in self.models.items():
            if isinstance(model, ClassPlan):
                keys = frozenset(str(field.property) for field in model.fields)
                for key in keys:
                    found.setdefault(key, {})[name] = keys
        return found

    def _spelt_out(self, annotation: str) -> set[str]:
        """Return the models of an annotation, and those that its aliases stand for."""
        found, todo = set[str](), list(self._words(annotation))
        while todo:
            name = todo.pop()
            if name not in found:
                found.add(name)
                model = self.models[name]
                if isinstance(model, AliasPlan):
                    todo += self._words(model.annotation.text)
        return found

    def _inside(self, models: Iterable[str], key: str) -> set[str]:
        found = set[str]()
        for model in (self.models[name] for name in models):
            for field in model.fields if isinstance(model, ClassPlan) else ():
                if str(field.property) == key:
                    found |= self._spelt_out(field.annotation.text)
        return found

    def _words(self, annotation: str) -> Iterable[str]:
        for word in set(_WORD.findall(annotation)):
            for name in (word, word.removesuffix(LIKE)):
                if name in self.models:
                    yield name

    @cached_property
    def _users(self) -> tuple[Mapping[str, set[str]], Mapping[str, set[str]]]:
        """The methods that take models directly, and those that return them, by the models' names."""
        takers: dict[str, set[str]] = {}
        givers: dict[str, set[str]] = {}
        for resource in self.package.resources:
            for method in resource.methods:
                call = f"{resource.name}.{method.name}"
                for word in self._words(" ".join(_taken(method))):
                    takers.setdefault(word, set()).add(call)
                for word in self._words(" ".join(_given(method))):
                    givers.setdefault(word, set()).add(call)
        return takers, givers

    def _reach(self, model: str, is_sent: bool) -> frozenset[tuple[str, str]]:
        """Return the methods that take a model, or return it, by itself or inside of others."""
        takers, givers = self._users
        users = takers if is_sent else givers
        seen, todo = {model}, [model]
        calls = set[str]()
        while todo:
            name = todo.pop()
            calls |= users.get(name, set())
            more = {holder for holder, _ in self.holders.get(name, ())} - seen
            seen |= more
            todo += more
        return frozenset(self.methods[call] for call in calls)


def _taken(method: MethodPlan) -> Iterable[str]:
    yield from (argument.annotation.text for argument in method.arguments)
    if method.body is not None:
        yield method.body.annotation.text
        yield from (argument.annotation.text for argument in method.body.properties)


def _annotation(method: MethodPlan, argument: str) -> str:
    if method.body is None:
        return ""
    if method.body.name == argument:
        return method.body.annotation.text
    arguments = method.body.properties
    return next((each.annotation.text for each in arguments if each.name == argument), "")


def _given(method: MethodPlan) -> Iterable[str]:
    yield from (method.returns.text, method.stream_returns.text)


def keeps_field(
    name: str,
    argument: str,
    wire_name: str,
    value: object,
    old: Mapping[str, ClassPlan | AliasPlan],
    new: Mapping[str, ClassPlan | AliasPlan],
    renamed: Mapping[str, str],
) -> bool:
    """Tell whether a class of the new client has a field as it was."""
    before, after = old.get(name), new.get(renamed.get(name, name))
    if not isinstance(before, ClassPlan) or not isinstance(after, ClassPlan):
        return False
    first, second = _field(before, wire_name, argument), _field(after, wire_name, argument)
    if second is None:
        return first is None
    if first is None:
        return not second.required
    if first.required != second.required or first.name != second.name:
        return False
    spelt = _WORD.sub(lambda match: renamed.get(match[0], match[0]), first.annotation.text)
    if spelt != second.annotation.text:
        return False
    aliases = [new[word] for word in _WORD.findall(second.annotation.text) if word in new]
    lists = [alias.values for alias in aliases if isinstance(alias, AliasPlan) and alias.values]
    return value is None or not lists or any(value in values for values in lists)


def _field(model: ClassPlan, wire_name: str, argument: str) -> FieldPlan | None:
    for field in model.fields:
        if str(field.property) == wire_name or field.name == argument:
            return field
    return None
