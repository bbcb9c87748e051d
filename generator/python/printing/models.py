"""What the template of models calls: fields and aliases."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from generator.python.plan import AliasPlan, FieldPlan
from generator.python.printing.lines import Group, annotated, flat, lay
from generator.python.text.literals import WIDTH, SpecText, literal
from generator.python.types.annotations import MOST_MEMBERS

_BETWEEN_MEMBERS = re.compile(r" \| (?![^\[]*\])")


def field_line(field: FieldPlan, function: str = "Field", mark: str = "Deprecated") -> str:
    """Return a field with its aliases and default, as it stands in a class.

    Args:
        field: the field.
        function: what describes fields there.
        mark: the type that marks deprecated ones.
    """
    if field.is_deprecated:
        return _deprecated_line(field, function, mark)
    if field.name == field.property:
        if not field.default:
            return f"{field.name}: {field.annotation}"
        return annotated(field.name, str(field.annotation), str(field.default), "", 4)
    name = literal(str(field.property))
    if not field.default:  # what is assigned to a field is its default to type checkers
        parts = (str(field.annotation), f"{function}(alias={name})")
        return lay(Group(f"{field.name}: Annotated[", parts, "]"), 4)
    default = str(field.default)
    arguments = (name,) if default == "None" else (name, f"default={default}")
    start = f"{field.name}: {field.annotation} = "
    if len(f"    {start}aliased(") <= WIDTH:
        return lay(Group(f"{start}aliased(", arguments, ")"), 4)
    value = Group("aliased(", arguments, ")")
    if len(f"    {start}(") <= WIDTH and len(f"        {flat(value)}") <= WIDTH:
        return f"{start}(\n        {flat(value)}\n    )"
    before = annotated(field.name, str(field.annotation), "", "aliased(", 4)
    return before + lay(value, 4, ") = ")


def _deprecated_line(field: FieldPlan, function: str, mark: str) -> str:
    """Return a deprecated field; to type checkers no value that could be its default has its type."""
    name, annotation = literal(str(field.property)), str(field.annotation)
    if not field.default:
        if field.name != field.property:
            annotation = f"Annotated[{annotation}, {function}(alias={name})]"
        return f"{field.name}: {mark}[{annotation}]"
    default = str(field.default)
    arguments = (name,) if default == "None" else (name, f"default={default}")
    start = f"{field.name}: {mark}[{annotation}] = aliased("
    if len(f"    {start}") <= WIDTH:
        return lay(Group(start, arguments, ")"), 4)
    return f"{field.name}: {mark}[\n        {annotation}\n    ] = aliased({', '.join(arguments)})"


def recursive_alias(plan: AliasPlan) -> str:
    """Return the alias of a type that mentions itself, evaluated when it is needed."""
    arguments = (literal(plan.name), literal(str(plan.annotation)))
    return lay(Group(f"{plan.name} = TypeAliasType(", arguments, ")"), 0)


def family_alias(plan: AliasPlan) -> str:
    """Return the alias of a base and its children, which are imported when a tag asks for them."""
    members = [str(plan.annotation), *plan.children]
    line = f"    _{plan.name}: TypeAlias = {' | '.join(members)}"
    if len(line) > WIDTH:
        inner = " " * 8
        text = f"{inner}{' | '.join(members)}"
        if len(text) > WIDTH:
            text = "\n".join(_member_lines(members, inner))
        line = f"    _{plan.name}: TypeAlias = (\n{text}\n    )"
    return f"if TYPE_CHECKING:\n{line}\nelse:\n    _{plan.name} = {plan.annotation}"


def tag_facts(plan: AliasPlan) -> str:
    """Return the call that tells the runtime what the tags of a union or family choose.

    A mapping holds 1 or true, not both: to Python they are the same key.
    """
    assert plan.tag is not None
    is_mapping = len(
        {str(tag) if isinstance(tag, SpecText) else tag for tag, _ in plan.tags}
    ) == len(plan.tags)
    lines = [
        f"    {'family' if plan.children else 'tagged'}(",
        f"        {literal(str(plan.tag))},",
    ]
    lines.append("        {" if is_mapping else "        [")
    for tag, name in plan.tags:
        key = literal(str(tag) if isinstance(tag, SpecText) else tag)
        target = literal(name) if plan.children else name
        lines.append(f"            {f'{key}: {target}' if is_mapping else f'({key}, {target})'},")
    lines.append("        }," if is_mapping else "        ],")
    lines += [f"        {plan.unknown},"] if plan.unknown else []
    return "\n".join([*lines, "    ),"])


def _member_lines(members: Sequence[str], inner: str) -> Iterator[str]:
    """Yield the members of a union, one on each line; groups of them where a parser would give up."""
    if len(members) <= MOST_MEMBERS:
        yield f"{inner}{members[0]}"
        yield from (f"{inner}| {member}" for member in members[1:])
        return
    for start in range(0, len(members), MOST_MEMBERS):
        yield f"{inner}| (" if start else f"{inner}("
        yield from _member_lines(members[start : start + MOST_MEMBERS], f"{inner}    ")
        yield f"{inner})"


def enumeration(plan: AliasPlan) -> str:
    """Return an open enumeration: the known values, and whatever else may come.

    To Python, true is 1 and 1.0 is 1; where there are such values the runtime has to tell them apart.
    """
    values = [literal(str(v) if isinstance(v, SpecText) else v) for v in plan.values]
    head = f"{plan.name}: TypeAlias = "
    if all(isinstance(value, SpecText) for value in plan.values):
        line = f"{head}{_literal_type(values)} | {plan.annotation}"
        if len(line) <= WIDTH:
            return line
        return "\n".join([f"{head}(", *_broken_enumeration(values, str(plan.annotation)), ")"])
    line = f"    {_literal_type(values)} | {plan.annotation},"
    lines = [line]
    if len(line) > WIDTH:
        lines = _broken_enumeration(values, str(plan.annotation))
        lines[-1] += ","
    return "\n".join([f"{head}Annotated[", *lines, "    open_enum(),", "]"])


def _literal_type(values: Sequence[str]) -> str:
    return f"Literal[{', '.join(values)}]"


def _broken_enumeration(values: Sequence[str], annotation: str) -> list[str]:
    """Return the members of an enumeration, one on each line."""
    return [
        "    Literal[",
        *(f"        {value}," for value in values),
        "    ]",
        *(f"    | {member}" for member in _BETWEEN_MEMBERS.split(annotation)),
    ]
