"""What the template of `params` calls: dictionaries and the names of other types."""

from __future__ import annotations

from collections.abc import Sequence

from generator.python.plan import DictionaryPlan, EnumPlan, KeyPlan, TypePlan
from generator.python.printing.lines import Group, Item, lay, members_of
from generator.python.text.literals import WIDTH, SpecText, literal


def dictionary(plan: DictionaryPlan) -> str:
    """Return the class of a dictionary, or the call that makes one where a key can be no name in Python."""
    if plan.is_class:
        lines = [f"    {_field(key)}" for key in plan.keys]
        return "\n".join([f"class {plan.name}(TypedDict):", *lines])
    keys = tuple(_entry(key) for key in plan.keys)
    items: tuple[Item, ...] = (literal(plan.name), Group("{", keys, "}"))
    return lay(Group(f"{plan.name} = TypedDict(", items, ")"), 0)


def _field(key: KeyPlan) -> str:
    start = f"{key.key}: "
    if key.required:
        return _broken(start, key.annotation, 4)
    line = f"{start}NotRequired[{key.annotation}]"
    if len(line) + 4 <= WIDTH:
        return line
    return f"{start}NotRequired[\n        {_broken('', key.annotation, 8)}\n    ]"


def _broken(start: str, annotation: str, indent: int) -> str:
    """Return a type, the members of its union on lines of their own where it is too long for one."""
    if indent + len(start + annotation) <= WIDTH or start:
        return f"{start}{annotation}"
    return f"\n{' ' * indent}| ".join(members_of(annotation))


def _entry(key: KeyPlan) -> str:
    # What is named further down in the module is no name yet.
    text = literal(key.annotation)
    return f"{literal(str(key.key))}: {text if key.required else f'NotRequired[{text}]'}"


def closed_enum(plan: EnumPlan) -> str:
    """Return the alias of an enumeration that is one of its values and nothing else."""
    head = f"{plan.name}: TypeAlias = "
    values = tuple(literal(str(v) if isinstance(v, SpecText) else v) for v in plan.values)
    if not values:
        return f"{head}None"
    if not plan.beside:
        return lay(Group(f"{head}Literal[", values, "]"), 0)
    members = (f"Literal[{', '.join(values)}]", *plan.beside)
    line = f"{head}{' | '.join(members)}"
    if len(line) <= WIDTH:
        return line
    if len(members[0]) + 4 <= WIDTH:
        text = (
            "\n    | ".join(members) if len(line) - len(head) + 4 > WIDTH else " | ".join(members)
        )
        return f"{head}(\n    {text}\n)"
    lines = "".join(f"        {value},\n" for value in values)
    others = "".join(f"    | {other}\n" for other in plan.beside)
    return f"{head}(\n    Literal[\n{lines}    ]\n{others})"


def late_aliases(plans: Sequence[TypePlan]) -> str:
    """Return aliases of types that are evaluated when somebody asks: no model is imported with the module.

    Type checkers are told of those that lead back to themselves as text, because pyright does not follow
    `TypeAliasType` around a circle.
    """
    lines = [_late(plan, 0) for plan in plans if not plan.is_circular]
    if circular := [plan for plan in plans if plan.is_circular]:
        lines += ["" for _ in lines[:1]]
        lines += ["if TYPE_CHECKING:", *map(_checked, circular)]
        lines += ["else:", *(f"    {_late(plan, 4)}" for plan in circular)]
    return "\n".join(lines)


def _late(plan: TypePlan, indent: int) -> str:
    items = (literal(plan.name), literal(plan.annotation))
    return lay(Group(f"{plan.name} = TypeAliasType(", items, ")"), indent)


def _checked(plan: TypePlan) -> str:
    line = f"    {plan.name}: TypeAlias = {literal(plan.annotation)}"
    if len(line) <= WIDTH:
        return line
    return f"    {plan.name}: TypeAlias = (\n        {literal(plan.annotation)}\n    )"
