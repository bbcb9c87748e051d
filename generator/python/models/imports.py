"""What a module of models imports: what its annotations name, and what its classes and aliases are made with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from generator.python.code import Name
from generator.python.plan import AliasPlan, ClassPlan, ImportPlan
from generator.python.types.imports import import_plan, origin, origins

MODEL_HELPERS = frozenset({"Deprecated", "Field", "Model"})
"""What a module of models imports under another name where one of its models is called so."""


def model_imports(
    module: str,
    plans: Iterable[AliasPlan | ClassPlan],
    *,
    needed: Iterable[Name],
    children: Iterable[Name],
    spelling: Mapping[str, str],
) -> ImportPlan:
    """Return the imports of a module of `models`.

    Args:
        module: its name.
        plans: what it defines.
        needed: the models that these mention.
        children: the models that their tags may choose, which are imported when a tag does.
        spelling: what the module calls those helpers that a model's name may hide.
    """
    names = set(needed)
    for plan in plans:
        names |= _of_class(plan) if isinstance(plan, ClassPlan) else _of_alias(plan)
    hidden = {
        origin(helper): origin(helper)._replace(alias=alias)
        for helper, alias in spelling.items()
        if alias != helper
    }
    return import_plan(f".models.{module}", (hidden.get(n, n) for n in names), children)


def _of_class(plan: ClassPlan) -> set[Name]:
    names = {*origins("Model"), *plan.extra.names}
    if plan.extra:
        names |= origins("Field", "TYPE_CHECKING")
    for field in plan.fields:
        names.update(field.annotation.names, field.default.names)
    for field in plan.fields:
        names |= origins("Deprecated") if field.is_deprecated else set()
        if field.name != field.property or (field.is_deprecated and field.default):
            # What a deprecated field is assigned has to be of any type to type checkers.
            names |= origins("aliased") if field.default else origins("Annotated", "Field")
    return names


def _of_alias(plan: AliasPlan) -> set[Name]:
    names = {*plan.annotation.names}
    if plan.values:
        names |= origins("Literal", "TypeAlias")
        if not all(isinstance(value, str) for value in plan.values):
            names |= origins("Annotated", "open_enum")
        return names
    names |= origins("TypeAliasType" if plan.is_recursive else "TypeAlias")
    if plan.children:
        names |= origins("Annotated", "TYPE_CHECKING", "family")
    elif plan.tags:
        names |= origins("Annotated", "tagged")
    elif plan.is_fitted:
        names |= origins("Annotated", "best_fit")
    return names
