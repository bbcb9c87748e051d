"""Says what to look for in code: of each change that code may notice, the names and how they have to be used."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from generator.changes.model import CERTAIN, Change, Comparison, Symbol
from generator.changes.sites.flows import Flow, Flows, keeps_field
from generator.python.plan import ClassPlan, MethodPlan, Package

Kind = Literal["method", "function", "class", "field"]
Mode = Literal["use", "pass", "omit", "order"]
"""When a use counts: always; where an argument is passed, or is left out; where arguments are passed by position."""
NEEDED = ("became-required", "new-required-", "required-property-added")
OTHER_DEFAULT = ("default-value-changed", "default-value-removed")
_OMITTED = (*NEEDED, *OTHER_DEFAULT)
"""Rules about calls that leave an argument out; a call that passes the argument means what it meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A name of the old client, and the uses of it that a change concerns.

    A method or a field belongs to the class `owner`. `argument` is the argument of a method or function, or the
    keyword with which a class is built; `wire_name` its key in a dictionary.
    """

    change: Change
    symbol: Symbol
    kind: Kind
    owner: str
    name: str
    mode: Mode
    argument: str = ""
    wire_name: str = ""
    value: Any = None
    positional: tuple[str, ...] = ()
    """The arguments of the method that may be passed by position."""
    body: str = ""
    """The argument that takes the whole body."""
    resource: str = ""
    """The resource of a method, as it is reached from the client: `repos.pages`."""
    moved_to: str = ""
    """What a resource is called that is called otherwise as a whole."""
    module: str = ""
    """The module in which a renamed class lies in the new client."""
    instead: frozenset[str] = frozenset()
    """Arguments each of which counts as the one that is left out: properties, where a body is needed."""
    fix: str = ""
    """The value, as Python writes it, with which code does what it did: of the argument, or in the place of `value`."""
    flow: Flow | None = None
    """Where values of `owner` are concerned, if the class itself stays as it is."""

    fields: frozenset[str] = frozenset()
    """The keys of all fields of `owner`, as dictionaries have them."""

    @property
    def is_name(self) -> bool:
        """Whether the name itself is concerned: of a field, or of a method, that is gone or called otherwise."""
        if self.kind == "field":
            return self.mode != "omit" and self.value is None
        return self.mode == "use"

    @property
    def is_certain(self) -> bool:
        """Whether a rename may be followed in code."""
        return self.change.rename is None or self.change.rename.score >= CERTAIN


def wanted_names(
    comparison: Comparison, package: Package, new: Package, fixes: Mapping[str, str]
) -> Iterator[Wanted]:
    """Yield what to look for in code of an old client; changes after which code stays right are left out.

    Args:
        comparison: what changed.
        package: the old client.
        new: the new client.
        fixes: values that keep code as it was, by the changes' fingerprints.
    """
    methods = {
        (resource.class_name, method.name): method
        for resource in package.resources
        for method in resource.methods
    }
    fields = {
        (model.name, field.name): str(field.property)
        for module in package.modules
        for model in module.models
        if isinstance(model, ClassPlan)
        for field in model.fields
    }
    resources = {resource.class_name: resource.name for resource in package.resources}
    keys: dict[str, set[str]] = {}
    for (owner, _), key in fields.items():
        keys.setdefault(owner, set()).add(key)
    flows, later = Flows(package), Flows(new)
    renamed = _renamed_classes(comparison)
    yield from _resources(comparison, package, new)
    for change in comparison.edits:
        if change.python.verdict in ("breaks", "behaviour"):
            for symbol in change.python.symbols:
                for one in _wanted(change, symbol, methods, fields):
                    module = new.model_modules.get(symbol.replacement, "")
                    if one.kind == "field" and _stays(one, flows, later, renamed):
                        one = replace(one, flow=flows.flow(one.owner, change))
                    yield replace(
                        one,
                        resource=resources.get(one.owner, ""),
                        fields=frozenset(keys.get(one.owner, ())),
                        module=module,
                        fix=fixes.get(change.id, ""),
                    )


def _renamed_classes(comparison: Comparison) -> Mapping[str, str]:
    """Return how classes are called in the new client."""
    return {
        symbol.symbol.split(".")[-1]: symbol.replacement
        for change in comparison.changes
        for symbol in change.python.symbols
        if change.rename is not None and symbol.replacement and not symbol.argument
    }


def _stays(one: Wanted, old: Flows, new: Flows, renamed: Mapping[str, str]) -> bool:
    """Tell whether the field of a class stays as it is, so that a change concerns some values of the class only."""
    after = new.models.get(renamed.get(one.owner, one.owner))
    place = one.change.new.location.pointer if one.change.new else ""
    if after is None or f"{place}/".startswith(f"{after.pointer}/"):
        return False
    return keeps_field(
        one.owner, one.name, one.wire_name, one.value, old.models, new.models, renamed
    )


def _resources(comparison: Comparison, package: Package, new: Package) -> Iterator[Wanted]:
    """Yield the resources all of whose calls are those of one other resource now."""
    known = {resource.name for resource in new.resources}
    moved: dict[str, set[str]] = {}
    first: dict[str, tuple[Change, Symbol]] = {}
    names = {resource.class_name: resource.name for resource in package.resources}
    for change in comparison.edits:
        for symbol in change.python.symbols:
            parts = symbol.symbol.split(".")
            after, _, _ = symbol.replacement.rpartition(".")
            if len(parts) > 3 and parts[1] == "resources" and after and not symbol.argument:
                before = names.get(parts[-2], "")
                moved.setdefault(before, set()).add(after)
                first.setdefault(before, (change, symbol))
    for before, afters in moved.items():
        if len(afters) == 1 and before and before not in known and not {before} & afters:
            (after,) = afters
            if "." not in before and "." not in after:
                change, symbol = first[before]
                yield Wanted(
                    change=change,
                    symbol=replace(symbol, replacement=after),
                    kind="method",
                    owner="Client",
                    name=before,
                    mode="use",
                    moved_to=after,
                )


def _wanted(
    change: Change,
    symbol: Symbol,
    methods: Mapping[tuple[str, str], MethodPlan],
    fields: Mapping[tuple[str, str], str],
) -> Iterator[Wanted]:
    parts = symbol.symbol.split(".")
    if len(parts) < 3:
        return
    is_omitted = change.direction != "response" and any(word in change.rule for word in _OMITTED)
    mode: Mode = "omit" if is_omitted and symbol.argument else "pass" if symbol.argument else "use"
    if parts[1] == "models":
        yield Wanted(
            change=change,
            symbol=symbol,
            kind="field" if symbol.argument else "class",
            owner=parts[-1],
            name=symbol.argument or parts[-1],
            mode=mode,
            argument=symbol.argument,
            wire_name=fields.get((parts[-1], symbol.argument), _wire_name(change, symbol)),
            value=symbol.value,
        )
        return
    if parts[1] == "webhooks":
        yield Wanted(
            change=change, symbol=symbol, kind="function", owner="", name=parts[-1], mode="use"
        )
        return
    method = methods.get((parts[-2], parts[-1]))
    argument, instead = symbol.argument, frozenset[str]()
    if change.rule == "python-positional-order-changed":
        mode = "order"
    elif change.rule == "request-body-became-required" and method and method.body:
        # A call has a body if it passes the whole of it, or any of its properties.
        mode, argument = "omit", method.body.name
        instead = frozenset(one.name for one in method.body.properties)
    yield Wanted(
        change=change,
        symbol=symbol,
        kind="method",
        owner=parts[-2],
        name=parts[-1],
        mode=mode,
        argument=argument,
        instead=instead,
        wire_name=_argument(method, symbol.argument) or _wire_name(change, symbol),
        value=symbol.value,
        positional=_positional(method),
        body=method.body.name if method and method.body else "",
    )


def _wire_name(change: Change, symbol: Symbol) -> str:
    """Return the key of a property that the old client does not know."""
    last = change.detail.rpartition("/")[2].split(" -> ")[0]
    return last or symbol.argument


def _positional(method: MethodPlan | None) -> tuple[str, ...]:
    if method is None:
        return ()
    return tuple(one.name for one in method.arguments if one.location == "path")


def _argument(method: MethodPlan | None, name: str) -> str:
    if method is None:
        return ""
    properties = method.body.properties if method.body else ()
    return next(
        (str(one.wire_name) for one in (*method.arguments, *properties) if one.name == name), ""
    )
