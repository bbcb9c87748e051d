"""Plans the module `params`: what requests take as plain dictionaries, and the closed enumerations in these."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace

from generator.python.code import Name
from generator.python.collect.models import Model
from generator.python.models.directions import Flows
from generator.python.params.answers import Answer, ask, read
from generator.python.params.documents import InputDocument, formatted_aliases, input_document
from generator.python.params.inputs import PLAIN_TYPES
from generator.python.plan import DictionaryPlan, EnumPlan, KeyPlan, ParamsPlan, TypePlan
from generator.python.text.literals import QUOTED, SpecText
from generator.python.types.annotations import SUPPORT_TYPES
from generator.python.types.imports import MODELS, import_plan, origin
from generator.python.types.shapes import Scalar
from generator.python.types.spelling import Types
from generator.system.cache import Cache

_NAME = re.compile(r"(?<![.\w])[^\W\d]\w*")
_MODULE = ".params.dictionaries"
_HELPERS = SUPPORT_TYPES | frozenset(
    """
    Any Literal TYPE_CHECKING TypeAlias NotRequired TypeAliasType TypedDict Mapping Sequence File FileOrText Like
    datetime date time timedelta UUID Decimal
    """.split()
)
"""What types of the module may name that is not its own."""


def plan_params(
    models: Mapping[str, Model], types: Types, flows: Flows, cache: Cache | None
) -> ParamsPlan | None:
    """Return the plan of the module; None where no request takes an object."""
    inputs, taken = types.inputs, set(types.names.values())
    document = input_document(
        tuple(models[pointer] for pointer in inputs.names if pointer not in inputs.enums),
        flows,
        inputs.enums,
        inputs.names,
        {p: shape for p, shape in formatted_aliases(models).items() if p not in inputs.names},
        spell=lambda shape: types.in_result(shape).text,
        model_name=types.names.__getitem__,
        helper=lambda name: f"_{name}" if name in taken else name,
    )
    if not inputs.names:
        return None
    enums = tuple(
        closed_enum(models[pointer], types.names[pointer])
        for pointer in inputs.names
        if pointer in inputs.enums
    )
    dictionaries, aliases = _answers(document, types, taken, cache)
    texts = [
        *(_text(key) for plan in dictionaries for key in plan.keys),
        *(alias.annotation for alias in aliases),
        *(["TypeAlias", "Literal"] if enums else []),
        *(["TypeAlias", "TYPE_CHECKING"] if any(each.is_circular for each in aliases) else []),
        *(["TypeAliasType"] if aliases else []),
        *(["TypedDict"] if dictionaries else []),
    ]
    return ParamsPlan(
        imports=import_plan(_MODULE, _imports(" ".join(texts), taken)),
        enums=enums,
        dictionaries=dictionaries,
        aliases=aliases,
    )


def _text(key: KeyPlan) -> str:
    return key.annotation if key.required else f"NotRequired {key.annotation}"


def closed_enum(model: Model, name: str) -> EnumPlan:
    """Return the plan of an enumeration under a name."""
    values = (value for value in model.values if value is not None)
    return EnumPlan(
        name=name,
        values=tuple(SpecText(value) if isinstance(value, str) else value for value in values),
        beside=(
            *(PLAIN_TYPES[shape.type] for shape in model.beside if isinstance(shape, Scalar)),
            *(["None"] if None in model.values else []),
        ),
    )


def _answers(
    document: InputDocument, types: Types, taken: set[str], cache: Cache | None
) -> tuple[tuple[DictionaryPlan, ...], tuple[TypePlan, ...]]:
    """Return what datamodel-code-generator says, in our names."""
    if not document.models:
        return (), ()
    names, like = types.names, "_Like" if "Like" in taken else "Like"
    likes = [types.inputs.names[model.pointer] for model in document.models]

    def name(_owner: str, text: str) -> str:
        if re.fullmatch(r"N\d+", text):
            return document.texts[int(text[1:])]
        if re.fullmatch(r"T\d+", text):
            return likes[int(text[1:])]
        return f"_{text}" if text in taken and text in _HELPERS else text

    classes, answers = read(ask(document.schema, cache, "params"), name)
    dictionaries: list[DictionaryPlan] = []
    aliases: list[TypePlan] = []
    for number, model in enumerate(document.models):
        plain = names[model.pointer]
        if model.pointer in document.fields:
            types_of_keys = classes[f"T{number}"]
            keys = tuple(
                _key(SpecText(item.name), types_of_keys[f"p{place}"])
                for place, item in enumerate(document.fields[model.pointer])
            )
            dictionaries.append(
                DictionaryPlan(
                    name=plain,
                    keys=keys,
                    is_class=is_class_of_keys({str(key.key): key.annotation for key in keys}),
                )
            )
            other = plain
        else:
            other = answers[f"T{number}"].text
        is_closed = model.pointer in types.inputs.closed
        annotation = other if is_closed else f"{like}[models.{plain}, {other}]"
        aliases.append(TypePlan(name=likes[number], annotation=annotation))
    return tuple(dictionaries), tuple(_with_circles(aliases, dictionaries))


def _with_circles(
    aliases: list[TypePlan], dictionaries: list[DictionaryPlan]
) -> Iterable[TypePlan]:
    """Yield aliases; those that lead back to themselves, through dictionaries too, say so."""
    mentions = {
        plan.name: {name for key in plan.keys for name in names_in(key.annotation)}
        for plan in dictionaries
    }
    mentions |= {plan.name: names_in(plan.annotation) for plan in aliases}
    for plan in aliases:
        yield replace(plan, is_circular=plan.name in _reached(plan.name, mentions))


def _reached(start: str, mentions: Mapping[str, set[str]]) -> set[str]:
    """Return the names that a name leads to."""
    reached, waiting = set[str](), [start]
    while waiting:
        found = mentions.get(waiting.pop(), set()) - reached
        reached |= found
        waiting += found
    return reached


def _key(key: SpecText, answer: Answer) -> KeyPlan:
    return KeyPlan(key=key, annotation=answer.text, required=not answer.is_optional)


def names_in(text: str) -> set[str]:
    """Return the names in the source text of types."""
    return set(_NAME.findall(QUOTED.sub("", text)))


def is_class_of_keys(keys: Mapping[str, str]) -> bool:
    """Tell whether keys can be written as the fields of a class: as names that hide no type.

    Args:
        keys: the types of the keys.
    """
    used = {name for annotation in keys.values() for name in names_in(annotation)}
    return all(
        key.isidentifier()
        and not keyword.iskeyword(key)
        and not key.startswith("__")
        and unicodedata.normalize("NFKC", key) == key
        and key not in used | {"NotRequired", "Literal", "models"}
        for key in keys
    )


def _imports(text: str, taken: set[str]) -> Iterable[Name]:
    """Yield what the texts of types name."""
    names = names_in(text)
    if "models" in names:
        yield MODELS
    for helper in _HELPERS:
        if helper in taken and f"_{helper}" in names:
            yield origin(helper)._replace(alias=f"_{helper}")
        elif helper not in taken and helper in names:
            yield origin(helper)
