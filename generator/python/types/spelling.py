"""The types of a package as code: one place that knows models' names and annotations."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from generator.api.model import Precision
from generator.options import Datetimes
from generator.python.code import Code, code
from generator.python.types.annotations import (
    ARGUMENT_TYPES,
    EXACT_NUMBER,
    FIELD_TYPES,
    Annotator,
)
from generator.python.types.imports import MODELS, PARAMS, named, spelt
from generator.python.types.shapes import Scalar, Shape, closed, parts, with_one_list

_Place = Literal["model", "signature", "result", "class"]
_MOMENTS = ("AwareDatetime", "datetime", "seconds", "milliseconds", "microseconds")


@dataclass(frozen=True, slots=True)
class Inputs:
    """Models that a request may be given as plain data, typed in the module `params`."""

    names: Mapping[str, str] = field(default_factory=dict)
    """What `params` calls all that may be given for a model, by the model's pointer."""
    enums: frozenset[str] = frozenset()
    """Those that are enumerations. What is sent is one of the values, so the open type of models is not offered."""
    closed: frozenset[str] = frozenset()
    """Aliases that lead to an enumeration; their types of models are open, and not offered either."""


@dataclass(frozen=True, slots=True)
class Types:
    """Spells shapes for models, for signatures and for results."""

    annotator: Annotator
    names: Mapping[str, str]
    """Class or alias name of each model, by its pointer."""
    modules: Mapping[str, str]
    """Module of each model, by its pointer."""
    support: Mapping[str, str] = field(default_factory=dict)
    """Spellings of the runtime's types that a model's name would hide."""
    has_decimals: bool = False
    """Whether numbers are decimals instead of floats."""
    datetimes: Datetimes = "documented"
    """With how many digits of a second date-times are written."""
    inputs: Inputs = field(default_factory=Inputs)
    _known: dict[tuple[_Place, str, Shape], Code] = field(default_factory=dict)
    """What has been spelt: many fields share a type."""
    _spellings: dict[tuple[_Place, str], Mapping[str, Code]] = field(default_factory=dict)
    """What each place says for the names of datamodel-code-generator."""

    def in_model(self, shape: Shape, raw: str = "str") -> Code:
        """Spell a shape inside a module of models; `raw` is what a string of raw bytes is there."""
        return self._spelt("model", shape, raw)

    def in_signature(self, shape: Shape, raw: str = "str") -> Code:
        """Spell the type of an argument, enumerations closed; `raw` is what a string of raw bytes is there."""
        return self._spelt("signature", with_one_list(closed(shape)), raw)

    def in_result(self, shape: Shape) -> Code:
        """Spell the type of what a method returns: as in a model, so that it keeps its text."""
        return self._spelt("result", shape, "str")

    def beside_list(self, shape: Shape) -> Code:
        """Spell the type of a result where a method `list` hides the type of that name."""
        return self._spelt("class", shape, "str")

    def precision(self, shape: Shape) -> Precision | None:
        """Return the precision that an argument for a shape is told, where no setting says it for all."""
        found = {part.precision for part in parts(shape) if isinstance(part, Scalar)} - {None}
        return found.pop() if self.datetimes == "documented" and len(found) == 1 else None

    def holds_decimals(self, shape: Shape) -> bool:
        """Tell whether a shape holds decimals, those inside of models left aside."""
        return self.has_decimals and any(
            isinstance(part, Scalar) and part.type == "number" for part in parts(shape)
        )

    def _spelt(self, place: _Place, shape: Shape, raw: str) -> Code:
        known = self._known.get((place, raw, shape))
        if known is None:
            spelling = self._spellings.get((place, raw))
            if spelling is None:
                spelling = self._spellings[place, raw] = self._spelling(place, raw)
            in_model = place == "model"
            model = self._bare if in_model else self._qualified
            model = self._accepted if place == "signature" else model
            known = self.annotator.spell(shape, spelling, model, has_marks=in_model)
            self._known[place, raw, shape] = known
        return known

    def _spelling(self, place: _Place, raw: str) -> dict[str, Code]:
        """Return what a place says for the names of datamodel-code-generator."""
        if place == "signature":
            names = ARGUMENT_TYPES | self._numbers("Decimal")
            return {key: spelt(name) for key, name in names.items()} | {"bytes": spelt(raw)}
        names = FIELD_TYPES | self._numbers(EXACT_NUMBER)
        if self.datetimes != "documented":
            name = FIELD_TYPES.get(self.datetimes, FIELD_TYPES["datetime"])
            names |= dict.fromkeys(_MOMENTS, name)
        if place == "model":
            names |= {"bytes": raw}
            return {key: named(name, self.support.get(name, "")) for key, name in names.items()}
        if place == "class":
            names |= {"list": "List"}
        return {key: named(name) for key, name in names.items()}

    def _numbers(self, spelling: str) -> dict[str, str]:
        return {"float": spelling} if self.has_decimals else {}

    def _bare(self, pointer: str) -> Code:
        return code(self.names[pointer])

    def _accepted(self, pointer: str) -> Code:
        """Spell what an argument takes for a model: the model, or a dictionary."""
        name = self.inputs.names.get(pointer)
        return self._qualified(pointer) if name is None else code(PARAMS, f".{name}")

    def _qualified(self, pointer: str) -> Code:
        return code(MODELS, f".{self.names[pointer]}")
