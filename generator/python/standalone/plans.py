"""Plans a package of models alone: datamodel-code-generator's answers under the names that a client would have."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from generator.api.model import Schema
from generator.options import Models
from generator.python.code import Name
from generator.python.collect.models import Field, Model
from generator.python.models.plans import (
    PYDANTIC_NAMES,
    in_order,
    reads_default,
    recursive_aliases,
)
from generator.python.models_plan import (
    FIRST_PART,
    AliasOfModel,
    ClassOfModel,
    EnumOfModel,
    FieldOfModel,
)
from generator.python.names.identifiers import KEYWORDS, allocate, snake, valid
from generator.python.params.answers import Answer, ask, read
from generator.python.params.plans import closed_enum, is_class_of_keys, names_in
from generator.python.plan import ImportPlan
from generator.python.standalone.documents import ALIASES, EXTRA, models_document
from generator.python.standalone.kinds import Fitted, is_required
from generator.python.standalone.parts import Entry, divided, names_of
from generator.python.text.descriptions import describe_field, describe_schema
from generator.python.text.literals import SpecText, literal
from generator.python.types.annotations import grouped
from generator.python.types.imports import import_plan
from generator.python.types.shapes import TagOf, UnionOf
from generator.system.cache import Cache

_IDENTIFIER = re.compile(r"\b[^\W\d]\w*\b")
_PLACEHOLDER = re.compile(r"([NT])(\d+)")
_BUILTINS = "bool bytes dict float int list str tuple"
_HELPERS = {
    **dict.fromkeys(_BUILTINS.split(), "builtins"),
    **dict.fromkeys(
        "Any ClassVar Literal NotRequired TYPE_CHECKING TypeAlias TypedDict Union".split(), "typing"
    ),
    **dict.fromkeys("date datetime time".split(), "datetime"),
    "Decimal": "decimal",
    "UUID": "uuid",
    "TypeAliasType": "typing_extensions",
}
"""What every kind of model may name, and where that is defined."""
_OWN_HELPERS: Mapping[Models, Mapping[str, str]] = {
    "pydantic": {
        **dict.fromkeys("AwareDatetime Base64Bytes BaseModel ConfigDict Field".split(), "pydantic"),
        "RLock": "threading",
        "getrecursionlimit": "sys",
        "setrecursionlimit": "sys",
    },
    "dataclass": dict.fromkeys("dataclass field".split(), "dataclasses"),
    "typeddict": {},
    "msgspec": dict.fromkeys("Struct UNSET UnsetType field".split(), "msgspec"),
}
_ALWAYS: Mapping[Models, frozenset[str]] = {
    "pydantic": frozenset({"BaseModel", "ConfigDict"}),
    "dataclass": frozenset({"dataclass"}),
    "typeddict": frozenset({"TypedDict"}),
    "msgspec": frozenset({"Struct"}),
}
"""What a module with classes names in any case."""
_DEEP = ("Any", "RLock", "getrecursionlimit", "setrecursionlimit")
"""What the base of models names that lends pydantic more of Python's stack."""
_ABSENT: Mapping[Models, str] = {
    "pydantic": "None",
    "dataclass": "None",
    "typeddict": "NotRequired",
    "msgspec": "UNSET",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class StandaloneModels:
    """The models of a package that holds nothing else."""

    imports: ImportPlan
    spelling: Mapping[str, str]
    enums: tuple[EnumOfModel, ...]
    classes: tuple[ClassOfModel, ...]
    aliases: tuple[AliasOfModel, ...]
    parts: tuple[tuple[str, StandaloneModels], ...] = ()
    """The modules, with their names, where one would be too large."""


def plan_models(
    fitted: Fitted,
    names: Mapping[str, str],
    known: Mapping[str, Schema],
    kind: Models,
    cache: Cache | None,
) -> StandaloneModels:
    """Plan the module of models.

    Args:
        fitted: the models, as the kind can hold them.
        names: their names, by their pointers.
        known: all schemas of the document, by their pointers.
        kind: what the models become.
        cache: where answers of datamodel-code-generator are kept.
    """
    return _Planner(fitted, names, known, kind).plan(cache)


def _with_first_names(plan: ClassOfModel, aliases: Sequence[AliasOfModel]) -> ClassOfModel:
    """Return a dictionary that calls types which are the same by one name: mypy follows each name anew."""
    known = {alias.name for alias in aliases}
    first = {alias.name: alias.annotation for alias in aliases if alias.annotation in known}

    def renamed(match: re.Match[str]) -> str:
        return first.get(match[0], match[0])

    fields = (
        replace(field, annotation=_IDENTIFIER.sub(renamed, field.annotation))
        if names_in(field.annotation) & first.keys()
        else field
        for field in plan.fields
    )
    return replace(plan, fields=tuple(fields))


class _Planner:
    def __init__(
        self,
        fitted: Fitted,
        names: Mapping[str, str],
        known: Mapping[str, Schema],
        kind: Models,
    ) -> None:
        self._fitted, self._kind, self._names, self._known = fitted, kind, names, known
        self._helpers = {**_HELPERS, **_OWN_HELPERS[kind]}
        self._models = {model.pointer: model for model in fitted.models}
        self._asked = [model for model in fitted.models if model.kind != "enum"]
        self._class_names = {names[model.pointer] for model in fitted.models}
        reserved = KEYWORDS | PYDANTIC_NAMES if kind == "pydantic" else KEYWORDS
        self._fields = {
            model.pointer: allocate(
                {name: (valid(snake(name), "field"),) for name in self._properties(model)},
                reserved,
            )
            for model in self._asked
        }

    def _properties(self, model: Model) -> list[str]:
        """Return the names of a model's properties, that of its tag included."""
        tag, _ = self._fitted.tags.get(model.pointer, ("", 0))
        return [*([tag] if tag else []), *(item.name for item in model.fields)]

    def plan(self, cache: Cache | None) -> StandaloneModels:
        enums = [self._enum(model) for model in self._fitted.models if model.kind == "enum"]
        classes, aliases = self._asked_models(cache)
        parts = divided((*enums, *classes, *aliases))
        if len(parts) == 1:
            (part,) = self._modules(["__init__"], parts)
            return part
        names = [f"{FIRST_PART[:-1]}{number}" for number in range(1, len(parts) + 1)]
        modules = self._modules(names, parts)
        front = [
            Name(f".{module}", entry.name, entry.name)
            for module, part in zip(names, parts, strict=True)
            for entry in part
        ]
        if self._kind == "pydantic":
            base = modules[0].spelling["Model"]
            front.append(Name(f".{names[0]}", base, base))
        return StandaloneModels(
            imports=import_plan(".__init__", front),
            spelling=modules[0].spelling,
            enums=tuple(enums),
            classes=classes,
            aliases=aliases,
            parts=tuple(zip(names, modules, strict=True)),
        )

    def _modules(
        self, names: Sequence[str], parts: Sequence[Sequence[Entry]]
    ) -> list[StandaloneModels]:
        """Return what stands in each module."""
        base = "_Model" if "Model" in self._class_names else "Model"
        spelt = {*_ALWAYS[self._kind], *_DEEP, "Field", "Union"}
        spelling = {**{name: self._spelt(name, "") for name in spelt}, "Model": base}
        has_extra = any(
            isinstance(each, ClassOfModel) and each.extra for part in parts for each in part
        )
        homes: dict[str, str] = {}
        found = []
        for name, part in zip(names, parts, strict=True):
            used = self._used_by(part, is_first=name == names[0], has_extra=has_extra)
            elsewhere = [Name(f".{homes[each]}", each) for each in used & homes.keys()]
            homes |= dict.fromkeys((entry.name for entry in part), name)
            is_heir = name != names[0] and self._kind == "pydantic"
            if is_heir and any(isinstance(entry, ClassOfModel) for entry in part):
                elsewhere.append(Name(f".{names[0]}", base))
            found.append(
                StandaloneModels(
                    imports=import_plan(f".{name}", [*self._origins(used), *elsewhere]),
                    spelling=spelling,
                    enums=tuple(each for each in part if isinstance(each, EnumOfModel)),
                    classes=tuple(each for each in part if isinstance(each, ClassOfModel)),
                    aliases=tuple(each for each in part if isinstance(each, AliasOfModel)),
                )
            )
        return found

    def _used_by(self, part: Sequence[Entry], *, is_first: bool, has_extra: bool) -> set[str]:
        """Return what a module with these models names."""
        used: set[str] = set()
        unions = {model.origin for model in self._asked if isinstance(model.shape, UnionOf)}
        for entry in part:
            used |= names_of(entry)
            match entry:
                case EnumOfModel():
                    used |= {"Literal", "TypeAlias"}
                case ClassOfModel():
                    used |= self._used_by_class(entry)
                case AliasOfModel():
                    used.add("TypeAliasType" if self._is_pydantic(entry) else "TypeAlias")
                    if entry.is_late and entry.pointer in unions and self._kind != "pydantic":
                        used.add(self._spelt("Union", ""))
        has_classes = any(isinstance(entry, ClassOfModel) for entry in part)
        if is_first and has_extra:
            used |= {"Any", self._spelt("Field", ""), "TYPE_CHECKING"}
        if is_first and self._fitted.is_deep:
            used |= {self._spelt(name, "") for name in _DEEP}
        if (is_first or self._kind != "pydantic") and (has_classes or self._kind == "pydantic"):
            used |= {self._spelt(name, "") for name in _ALWAYS[self._kind]}
        return used

    def _is_pydantic(self, alias: AliasOfModel) -> bool:
        return alias.is_late and self._kind == "pydantic"

    def _enum(self, model: Model) -> EnumOfModel:
        return EnumOfModel(
            pointer=model.origin,
            doc=describe_schema(model.schema),
            plan=closed_enum(model, self._names[model.pointer]),
        )

    def _asked_models(
        self, cache: Cache | None
    ) -> tuple[tuple[ClassOfModel, ...], tuple[AliasOfModel, ...]]:
        """Return what datamodel-code-generator says, in our names."""
        if not self._asked:
            return (), ()
        document = models_document(
            self._asked, self._kind, self._is_required, self._names.__getitem__
        )
        hides = {
            f"T{number}": set(self._names_in_class(model))
            for number, model in enumerate(self._asked)
        }

        def name(owner: str, text: str) -> str:
            if placeholder := _PLACEHOLDER.fullmatch(text):
                letter, number = placeholder[1], int(placeholder[2])
                if letter == "T":
                    return self._names[self._asked[number].pointer]
                text = document.texts[number]
            text = "Base64Bytes" if text == "Base64Str" else text
            return self._spelt_among(text, hides.get(owner.replace(EXTRA, "T"), set()))

        classes, _ = read(ask(document.schema, cache, self._kind), name)
        planned = tuple(
            self._class(model, classes[f"T{number}"], classes.get(f"{EXTRA}{number}", {}))
            for number, model in enumerate(self._asked)
            if model.kind == "class"
        )
        texts = {
            model.pointer: classes[ALIASES][f"p{number}"].text
            for number, model in enumerate(self._asked)
            if model.kind != "class"
        }
        aliases = tuple(self._aliases(texts))
        if self._fitted.is_entangled:
            planned = tuple(_with_first_names(plan, aliases) for plan in planned)
        return planned, aliases

    def _is_required(self, model: Model, item: Field) -> bool:
        return is_required(model, item, self._known)

    def _names_in_class(self, model: Model) -> Sequence[str]:
        if self._kind == "typeddict":
            return [item.name for item in model.fields]
        return list(self._fields[model.pointer].values())

    def _spelt_among(self, text: str, hidden: set[str]) -> str:
        """Spell a helper, by another name where a class or a field has its own."""
        if text in self._helpers and (text in self._class_names or text in hidden):
            return f"_{text}"
        return text

    def _spelt(self, text: str, pointer: str) -> str:
        fields = set(self._names_in_class(self._models[pointer])) if pointer else set()
        return self._spelt_among(text, fields)

    def _class(
        self, model: Model, answers: Mapping[str, Answer], extra: Mapping[str, Answer]
    ) -> ClassOfModel:
        field_names = self._fields[model.pointer]
        fields = tuple(
            self._field(model, item, field_names[item.name], answers[f"p{place}"])
            for place, item in enumerate(model.fields)
        )
        tag_field, tag = self._fitted.tags.get(model.pointer, ("", 0))
        helpers = {name: self._spelt(name, model.pointer) for name in self._helpers}
        has_extra = bool(extra) and self._kind == "pydantic"
        return ClassOfModel(
            pointer=model.origin,
            name=self._names[model.pointer],
            doc=describe_schema(model.schema),
            fields=fields,
            spelling=helpers,
            extra=extra["p0"].text if has_extra else "",
            tag_field=SpecText(tag_field) if tag_field else None,
            tag_name=field_names.get(tag_field, ""),
            tag=SpecText(tag) if isinstance(tag, str) else tag,
            is_class=self._kind != "typeddict"
            or is_class_of_keys(
                {
                    item.name: each.annotation
                    for item, each in zip(model.fields, fields, strict=True)
                }
            ),
        )

    def _field(self, model: Model, item: Field, name: str, answer: Answer) -> FieldOfModel:
        return FieldOfModel(
            name=name,
            property=SpecText(item.name),
            annotation=grouped(answer.text),
            default=self._default(model, item, answer),
            doc=describe_field(item.schema),
        )

    def _default(self, model: Model, item: Field, answer: Answer) -> str:
        """Return what an absent field is, as source text; empty where it has to be there."""
        absent = _ABSENT[self._kind]
        if not answer.is_optional:
            return ""
        if absent != "None":
            return self._spelt(absent, model.pointer)
        if item.required and isinstance(item.shape, TagOf) and len(item.shape.values) == 1:
            return literal(item.shape.values[0])
        if reads_default(item.schema, item.shape, self._models):
            return literal(item.schema.default)
        return absent

    def _used_by_class(self, plan: ClassOfModel) -> set[str]:
        """Return what a class names beside its types."""
        used: set[str] = set()
        for each in plan.fields:
            renamed = each.name != each.property and self._kind != "typeddict"
            if self._kind == "typeddict" and each.default:
                used.add(plan.spelling["NotRequired"])
            if self._kind == "msgspec" and each.default:
                used |= names_in(each.default)
            if renamed:
                used.add(plan.spelling["Field" if self._kind == "pydantic" else "field"])
        if plan.extra:
            used.add(plan.spelling["Field"])
        if plan.tag_field is not None:
            used |= {plan.spelling["ClassVar"], plan.spelling["Literal"]}
        return used

    def _aliases(self, texts: Mapping[str, str]) -> Sequence[AliasOfModel]:
        plain = [model for model in self._asked if model.kind != "class"]
        recursive = recursive_aliases(plain)
        found: list[AliasOfModel] = []
        unions: dict[str, str] = {}
        for model in in_order(plain, recursive):
            name = self._names[model.pointer]
            # A union that stands in many places is written once. mypy compares others member by member.
            text = grouped(texts[model.pointer])
            text = unions.setdefault(text, name) if " | " in text else text
            text = grouped(texts[model.pointer]) if text == name else text
            found.append(
                AliasOfModel(
                    pointer=model.origin,
                    name=name,
                    doc=describe_schema(model.schema),
                    annotation=text,
                    is_late=model.pointer in recursive,
                )
            )
        return found

    def _origins(self, used: set[str]) -> list[Name]:
        """Return where all that is named is defined, apart from the models."""
        found = []
        for name, module in self._helpers.items():
            if name in used and name not in self._class_names and module != "builtins":
                found.append(Name(module, name))
            if f"_{name}" in used:
                found.append(Name(module, name, f"_{name}"))
        return found
