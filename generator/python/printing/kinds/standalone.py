"""What the template of models alone calls: classes of each kind, their fields, and aliases."""

from __future__ import annotations

from generator.options import Models
from generator.python.checks.standalone import DEEP_DESCRIPTION
from generator.python.models_plan import (
    AliasOfModel,
    ClassOfModel,
    FieldOfModel,
    ModelsPackage,
)
from generator.python.printing.lines import Group, Item, annotated, call, lay, members_of
from generator.python.text.literals import WIDTH, SpecText, literal

_WORDS: dict[Models, str] = {
    "pydantic": "pydantic models",
    "dataclass": "dataclasses",
    "typeddict": "typed dictionaries",
    "msgspec": "msgspec structs",
}


def class_head(plan: ClassOfModel, package: ModelsPackage) -> str:
    """Return the first lines of a class."""
    spelling = package.spelling
    match package.models:
        case "pydantic":
            return f"class {plan.name}({spelling['Model']}):"
        case "dataclass":
            return f"@{spelling['dataclass']}(kw_only=True)\nclass {plan.name}:"
        case "typeddict":
            return f"class {plan.name}({spelling['TypedDict']}):"
    arguments = [spelling["Struct"], "kw_only=True"]
    if plan.tag_field is not None:
        tag = plan.tag if isinstance(plan.tag, int) else str(plan.tag)
        arguments += [f"tag_field={literal(str(plan.tag_field))}", f"tag={literal(tag)}"]
    return f"{call(f'class {plan.name}', arguments, 0)}:"


def deep_description(package: ModelsPackage) -> str:
    """Return the method by which a base of models lends pydantic more of Python's stack."""
    return DEEP_DESCRIPTION.replace("Any", package.spelling["Any"])


def tag_line(plan: ClassOfModel) -> str:
    """Return the attribute that has the tag of a struct, which msgspec writes by itself."""
    value = literal(plan.tag if isinstance(plan.tag, int) else str(plan.tag))
    return f"{plan.tag_name}: {plan.spelling['ClassVar']}[Literal[{value}]] = {value}"


def model_field(field: FieldOfModel, plan: ClassOfModel, package: ModelsPackage) -> str:
    """Return a field with its default, and with the property where that is called otherwise."""
    if package.models == "typeddict":
        return _key(field)
    if field.name == field.property:
        if not field.default:
            return f"{field.name}: {field.annotation}"
        return annotated(field.name, field.annotation, field.default, "", 4)
    name = literal(str(field.property))
    default = [f"default={field.default}"] if field.default else []
    match package.models:
        case "pydantic":
            function = plan.spelling["Field"]
            arguments = [*default, f"validation_alias={name}", f"serialization_alias={name}"]
        case "dataclass":
            function = plan.spelling["field"]
            arguments = [*default, f'metadata={{"alias": {name}}}']
        case _:
            function = plan.spelling["field"]
            arguments = [f"name={name}", *default]
    start = f"{field.name}: {field.annotation} = {function}"
    if len(f"    {start}(") > WIDTH:
        start = annotated(field.name, field.annotation, function, "(", 4)
    return call(start, arguments, 4)


def _key(field: FieldOfModel) -> str:
    annotation = f"{field.default}[{field.annotation}]" if field.default else field.annotation
    return f"{field.property}: {annotation}"


def key_call(plan: ClassOfModel, package: ModelsPackage) -> str:
    """Return the call that makes a dictionary of which a key can be no name in Python."""
    keys = tuple(_entry(field) for field in plan.fields)
    items: tuple[Item, ...] = (literal(plan.name), Group("{", keys, "}"))
    return lay(Group(f"{plan.name} = {package.spelling['TypedDict']}(", items, ")"), 0)


def _entry(field: FieldOfModel) -> str:
    # What is named further down in the module is no name yet.
    text = literal(field.annotation)
    key = literal(str(field.property))
    return f"{key}: {f'{field.default}[{text}]' if field.default else text}"


def model_alias(plan: AliasOfModel, package: ModelsPackage) -> str:
    """Return another name of a type; one that mentions itself is evaluated when somebody asks."""
    if plan.is_late and package.models == "pydantic":
        items = (literal(plan.name), literal(plan.annotation))
        return lay(Group(f"{plan.name} = TypeAliasType(", items, ")"), 0)
    head = f"{plan.name}: TypeAlias = "
    if plan.is_late:
        return _late(head, plan.annotation, package)
    if len(head + plan.annotation) <= WIDTH:
        return f"{head}{plan.annotation}"
    members = members_of(plan.annotation)
    text = " | ".join(members)
    if len(text) + 4 > WIDTH:
        text = "\n    | ".join(members)
    return f"{head}(\n    {text}\n)" if len(members) > 1 else f"{head}{text}"


def _late(head: str, annotation: str, package: ModelsPackage) -> str:
    """Return a type that mentions itself: only its parts are text, so that `get_type_hints` can compute `| None`."""
    members = members_of(annotation)
    if len(members) > 1:
        return lay(
            Group(f"{head}{package.spelling['Union']}[", tuple(map(literal, members)), "]"), 0
        )
    outer, _, inner = annotation.removesuffix("]").partition("[")
    if outer == "list":
        return f"{head}list[{literal(inner)}]"
    if outer == "dict":
        key, _, value = inner.partition(", ")
        return f"{head}dict[{key}, {literal(value)}]"
    return f"{head}{literal(annotation)}"


def models_doc(package: ModelsPackage) -> SpecText:
    """Return the docstring of the package."""
    title = package.title
    return SpecText(
        f"{title}, version {package.version or 'unknown'}: its models as {kind_words(package)}."
    )


def kind_words(package: ModelsPackage) -> str:
    """Return what the models are, in words."""
    return _WORDS[package.models]


def model_names(package: ModelsPackage) -> list[str]:
    """Return the names that the package offers, sorted."""
    return sorted(entry.name for entry in package.entries)
