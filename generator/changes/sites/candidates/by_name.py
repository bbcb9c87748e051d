"""Finds attributes, methods and keys that code names by a text: `getattr`, `vars`, `model_dump`, `patch.object`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import libcst as cst

from generator.changes.sites.candidates.dictionaries import add_value, body_dictionary
from generator.changes.sites.candidates.module import Searched
from generator.changes.sites.candidates.values import Check
from generator.changes.sites.syntax import UNKNOWN, dotted, keys_of, values_in
from generator.changes.sites.wanted import Wanted

_BY_NAME = frozenset({"getattr", "setattr", "hasattr", "delattr"})
_PATCHES = frozenset({"object", "setattr", "delattr", "spy", "stub"})
"""`patch.object`, `monkeypatch.setattr` and `mocker.spy` take an object and a name."""
_LATER = {
    "attrgetter": "attrgetter reads an attribute of what is known only when the code runs",
    "methodcaller": "methodcaller calls a method of what is known only when the code runs",
}
_AS_MAPPING = frozenset({"vars", "dict", "asdict", "get_type_hints"})
_MAPPINGS = frozenset(
    {"__dict__", "__annotations__", "model_fields", "model_fields_set", "model_extra", "__fields__"}
)
_DUMPS = frozenset({"model_dump", "dict", "model_dump_json", "json"})
_FROM_MAPPING = frozenset({"model_validate", "parse_obj", "validate_python"})
_GET = frozenset({"get", "pop", "setdefault"})


class ByName:
    """Finds names in texts; a type decides whether they are those of the client."""

    def __init__(self, searched: Searched) -> None:
        """Search a module."""
        self.searched = searched

    def visit_Call(self, node: cst.Call) -> None:  # noqa: N802 - LibCST's name
        """Note attributes, methods and fields that a call names by texts."""
        name = dotted(node.func).split(".")[-1]
        if isinstance(node.func, cst.Attribute):
            name = node.func.attr.value
            self._method(node, node.func)
        if name in _LATER:
            self._later(node, name)
        elif isinstance(node.func, cst.Name) and name in _BY_NAME:
            self._attribute(node)
        elif isinstance(node.func, cst.Attribute) and name in _PATCHES:
            self._patched(node)
        elif name == "replace" and node.args and node.args[0].keyword is None:
            checks = self._fields(node.args[0].value)
            self._arguments(node.args[1:], *checks)

    def _later(self, node: cst.Call, name: str) -> None:
        for arg in node.args:
            text = self.searched.constant(arg.value)
            for one in self.searched.members.get(text, ()) if isinstance(text, str) else ():
                if not one.is_name:
                    continue
                self.searched.add(one, arg.value, unknown=_LATER[name], scope="near")

    def _attribute(self, node: cst.Call) -> None:
        """Note an attribute that is named by a text, or by a value that is known only when the code runs."""
        if len(node.args) < 2:
            return
        owner = self.searched.check(node.args[0].value, "instance")
        name = self.searched.constant(node.args[1].value)
        if isinstance(name, str):
            for one in self.searched.members.get(name, ()):
                if one.is_name:
                    self.searched.add(one, node.args[1], owner)
            return
        function = dotted(node.func)
        self._unknown_name(node, f"{function} with a name that is made when the code runs", owner)

    def _unknown_name(self, node: cst.CSTNode, reason: str, *checks: Check) -> None:
        owners = {one.owner: one for members in self.searched.members.values() for one in members}
        for one in owners.values():
            self.searched.add(one, node, *checks, unknown=reason)

    def _patched(self, node: cst.Call) -> None:
        """Note what a test puts in the place of a method or a field."""
        if len(node.args) < 2:
            return
        name = self.searched.constant(node.args[1].value)
        path = self.searched.path(node.args[0].value)
        owner = path.split(".")[-1].removeprefix("Async")
        members = self.searched.members.get(name, ()) if isinstance(name, str) else ()
        for one in (each for each in members if each.is_name):
            if path and path.split(".")[1:2] in (["resources"], ["models"]):
                if one.owner == owner:
                    self.searched.add(one, node.args[1])
            elif not path:
                check = self.searched.check(node.args[0].value, "instance")
                self.searched.add(one, node.args[1], check)

    # What pydantic's models do by name

    def _method(self, node: cst.Call, func: cst.Attribute) -> None:
        method = func.attr.value
        if method == "model_construct":
            self._arguments(node.args, *self._fields(func.value))
        elif method in _FROM_MAPPING and node.args:
            self._validated(node.args[0].value, func.value)
        elif method == "model_copy":
            for arg in node.args:
                if arg.keyword is not None and arg.keyword.value == "update":
                    self._updated(arg.value, func.value)
        elif method in _DUMPS:
            for arg in node.args:
                if arg.keyword is not None and arg.keyword.value in ("include", "exclude"):
                    self._chosen(arg.value, func.value)
        elif method in _GET and node.args:
            value = node.args[1].value if method == "setdefault" and len(node.args) > 1 else None
            self._key(func.value, node.args[0].value, value)

    def _fields(self, node: cst.BaseExpression) -> list[tuple[Wanted, tuple[Check, ...]]]:
        """Return the fields of which an expression may be the class or an instance, with what has to hold."""
        built = [one for one in self.searched.built(node) if one.kind == "field"]
        if built or self.searched.path(node):
            return [(one, ()) for one in built]
        check = self.searched.check(node, "instance")
        return [(one, (check,)) for one in self.searched.wanted if one.kind == "field"]

    def _arguments(
        self, args: Iterable[cst.Arg], *fields: tuple[Wanted, tuple[Check, ...]]
    ) -> None:
        for arg in args:
            for one, checks in fields:
                if arg.keyword is not None and one.mode != "omit":
                    if arg.keyword.value == one.name:
                        add_value(self.searched, one, arg, arg.value, checks)

    def _validated(self, value: cst.BaseExpression, model: cst.BaseExpression) -> None:
        if isinstance(model, cst.Call) and dotted(model.func).endswith("TypeAdapter"):
            model = model.args[0].value if model.args else model
        for one in self.searched.built(model):
            if one.kind != "field":
                continue
            if isinstance(value, cst.Dict):
                body_dictionary(self.searched, one, value, ())
            else:
                reason = "a model is made of a mapping that is known only when the code runs"
                self.searched.add(one, value, unknown=reason)

    def _updated(self, value: cst.BaseExpression, model: cst.BaseExpression) -> None:
        keys = keys_of(value) if isinstance(value, cst.Dict) else None
        owner = self.searched.check(model, "instance")
        if keys is None:
            reason = "fields are updated from a mapping that is known only when the code runs"
            self._unknown_name(value, reason, owner)
            return
        for key, element in keys.items():
            for one in self.searched.members.get(key, ()):
                if one.kind == "field" and one.mode != "omit":
                    add_value(self.searched, one, element.key, element.value, (owner,))

    def _chosen(self, value: cst.BaseExpression, model: cst.BaseExpression) -> None:
        parts = (
            [element.key for element in value.elements if isinstance(element, cst.DictElement)]
            if isinstance(value, cst.Dict)
            else list(values_in(value))
        )
        for part in parts:
            name = self.searched.constant(part)
            for one in self.searched.members.get(name, ()) if isinstance(name, str) else ():
                if one.kind == "field" and one.is_name:
                    self.searched.add(one, part, self.searched.check(model, "instance"))

    # Loops over all fields

    def visit_For(self, node: cst.For) -> None:  # noqa: N802
        """Note `for name, value in refund`."""
        self._looped(node.target, node.iter)

    def visit_CompFor(self, node: cst.CompFor) -> None:  # noqa: N802
        """Note `{name: value for name, value in refund}`."""
        self._looped(node.target, node.iter)

    def _looped(self, target: cst.BaseAssignTargetExpression, iterated: cst.BaseExpression) -> None:
        is_pair = isinstance(target, cst.Tuple) and len(target.elements) == 2
        if not is_pair or not isinstance(iterated, cst.Name | cst.Attribute):
            return
        concerned: dict[str, list[Wanted]] = {}
        for one in self.searched.wanted:
            if one.kind == "field" and one.is_name:
                concerned.setdefault(one.owner, []).append(one)
        for owner, fields in concerned.items():
            names = sorted({f"`{one.name}`" for one in fields})
            more = f" and {len(names) - 3:,} more" if len(names) > 3 else ""
            reason = f"a loop reads all fields of {owner}; {', '.join(names[:3])}{more} changed"
            check = self.searched.check(iterated, "instance")
            self.searched.add(fields[0], iterated, check, unknown=reason)

    # Keys of mappings

    def visit_Subscript(self, node: cst.Subscript) -> None:  # noqa: N802
        """Note keys: `data["payments"]`."""
        if len(node.slice) == 1 and isinstance(index := node.slice[0].slice, cst.Index):
            self._key(node.value, index.value, _assigned(self.searched, node))

    def visit_Comparison(self, node: cst.Comparison) -> None:  # noqa: N802
        """Note keys that are looked for: `"payments" in data`."""
        for target in node.comparisons:
            if isinstance(target.operator, cst.In | cst.NotIn):
                self._key(target.comparator, node.left, None)

    def _key(
        self,
        mapping: cst.BaseExpression,
        key: cst.BaseExpression,
        value: cst.BaseExpression | None,
    ) -> None:
        """Note a key, by which a mapping is read or written, that is the name of a field."""
        name = self.searched.constant(key)
        model = _model_of(mapping)
        if name is UNKNOWN:
            if model is not None and not self.searched.path(model):
                reason = "a field is named by a value that is known only when the code runs"
                self._unknown_name(key, reason, self.searched.check(model, "instance"))
            return
        for one in self._named(name):
            if model is None:
                if isinstance(mapping, cst.Dict | cst.List | cst.Tuple | cst.Set):
                    continue
                checks: tuple[Check, ...] = (self.searched.check(mapping, "mapping"),)
            elif self.searched.path(model):
                if one not in self.searched.built(model):
                    continue
                checks = ()
            else:
                checks = (self.searched.check(model, "instance"),)
            if value is not None:
                add_value(self.searched, one, key, value, checks)
            elif one.value is None:
                self.searched.add(one, key, *checks, scope="near")

    def _named(self, name: object) -> Iterator[Wanted]:
        if not isinstance(name, str):
            return
        for one in self.searched.wanted:
            if one.kind == "field" and one.mode != "omit" and name in (one.name, one.wire_name):
                yield one


def _model_of(node: cst.BaseExpression) -> cst.BaseExpression | None:
    """Return the model whose fields a mapping has: of `vars(refund)`, `refund.__dict__` and `refund.model_dump()`."""
    if isinstance(node, cst.Attribute) and node.attr.value in _MAPPINGS:
        return node.value
    if isinstance(node, cst.Call):
        if isinstance(node.func, cst.Attribute) and node.func.attr.value in _DUMPS:
            return node.func.value
        if dotted(node.func).split(".")[-1] in _AS_MAPPING and len(node.args) == 1:
            return node.args[0].value
    return None


def _assigned(searched: Searched, node: cst.Subscript) -> cst.BaseExpression | None:
    """Return what a key is set to; None where it is read."""
    target = searched.parent(node)
    statement = searched.parent(target) if isinstance(target, cst.AssignTarget) else None
    return statement.value if isinstance(statement, cst.Assign) else None
