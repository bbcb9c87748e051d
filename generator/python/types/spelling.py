"""The types of a package as source text: one place that knows models' names and annotations."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from generator.api.model import Precision
from generator.options import Datetimes
from generator.python.plan import Imports
from generator.python.types.annotations import (
    ARGUMENT_TYPES,
    EXACT_NUMBER,
    FIELD_TYPES,
    Annotation,
    Annotator,
)
from generator.python.types.shapes import Scalar, Shape, parts

_MOMENTS = ("AwareDatetime", "datetime", "seconds", "milliseconds", "microseconds")


@dataclass(frozen=True, slots=True)
class Types:
    """Spells shapes for models, for signatures and for the source map."""

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
    _known: dict[tuple[str, Shape], Annotation] = field(default_factory=dict)
    """What has been spelt: many fields share a type."""

    def in_model(self, shape: Shape, raw: str = "str") -> Annotation:
        """Spell a shape inside a module of models; `raw` is what a string of raw bytes is there."""
        known = self._known.get((f"model {raw}", shape))
        if known is None:
            own_types = self._own_types() | {"bytes": raw}
            spelling = {name: self.support.get(own, own) for name, own in own_types.items()}
            name = self.names.__getitem__
            known = self.annotator.spell(shape, spelling, name, has_marks=True)
            self._known[f"model {raw}", shape] = known
        return known

    def in_signature(self, shape: Shape, raw: str = "str") -> Annotation:
        """Spell the type of an argument; `raw` is what a string of raw bytes is there."""
        known = self._known.get((raw, shape))
        if known is None:
            spelling = ARGUMENT_TYPES | {"bytes": raw} | self._numbers("Decimal")
            known = self.annotator.spell(shape, spelling, self._qualified)
            self._known[raw, shape] = known
        return known

    def in_result(self, shape: Shape) -> Annotation:
        """Spell the type of what a method returns: as in a model, so that it keeps its text."""
        return self.annotator.spell(shape, self._own_types(), self._qualified)

    def precision(self, shape: Shape) -> Precision | None:
        """Return the precision that an argument for a shape is told, where no setting says it for all."""
        found = {part.precision for part in parts(shape) if isinstance(part, Scalar)} - {None}
        return found.pop() if self.datetimes == "documented" and len(found) == 1 else None

    def holds_decimals(self, shape: Shape) -> bool:
        """Tell whether a shape holds decimals, those inside of models left aside."""
        return self.has_decimals and any(
            isinstance(part, Scalar) and part.type == "number" for part in parts(shape)
        )

    def _own_types(self) -> dict[str, str]:
        spelling = FIELD_TYPES | self._numbers(EXACT_NUMBER)
        if self.datetimes == "documented":
            return spelling
        name = FIELD_TYPES.get(self.datetimes, FIELD_TYPES["datetime"])
        return spelling | dict.fromkeys(_MOMENTS, name)

    def _numbers(self, spelling: str) -> dict[str, str]:
        return {"float": spelling} if self.has_decimals else {}

    def _qualified(self, pointer: str) -> str:
        return f"models.{self.names[pointer]}"


def collect_imports(pairs: Iterable[tuple[str, str]]) -> Imports:
    """Group (module, name) pairs by module, everything sorted and once."""
    grouped: dict[str, set[str]] = {}
    for module, name in pairs:
        grouped.setdefault(module, set()).add(name)
    return tuple((module, tuple(sorted(grouped[module]))) for module in sorted(grouped))
