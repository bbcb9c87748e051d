"""The plan of a package that holds models alone: every decision that its template could have to make, made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from generator.errors import Diagnostic
from generator.options import Models
from generator.python.plan import EnumPlan, ImportPlan
from generator.python.text.literals import SpecText

FIRST_PART = "_models_1"
"""The module that has the base of pydantic models where there are several."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldOfModel:
    """A field of a model, or a key of a dictionary."""

    name: str
    property: SpecText
    annotation: str
    default: str
    """Source text of what an absent field is; empty where it has to be there."""
    doc: SpecText


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassOfModel:
    """A model that is a class."""

    pointer: str
    name: str
    doc: SpecText
    fields: tuple[FieldOfModel, ...]
    spelling: Mapping[str, str]
    """What the class calls the helpers of its module whose names its fields take."""
    extra: str = ""
    """Annotation of further properties; empty where the document gives no type for them."""
    tag_field: SpecText | None = None
    """The property that a struct writes by itself, to be told from others."""
    tag_name: str = ""
    tag: SpecText | int = 0
    is_class: bool = True
    """False for a dictionary whose keys are no names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AliasOfModel:
    """A model that is another name of a type."""

    pointer: str
    name: str
    doc: SpecText
    annotation: str
    is_late: bool
    """Whether it mentions itself, so that it is evaluated when somebody asks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnumOfModel:
    """A model that is one of some values."""

    pointer: str
    doc: SpecText
    plan: EnumPlan

    @property
    def name(self) -> str:
        """The name of the alias."""
        return self.plan.name


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelsPackage:
    """A package of models, ready to be printed."""

    name: str
    models: Models
    title: SpecText
    version: SpecText
    digest: str
    generator_version: str
    imports: ImportPlan
    spelling: Mapping[str, str]
    """What the module calls its helpers whose names models take."""
    enums: tuple[EnumOfModel, ...]
    classes: tuple[ClassOfModel, ...]
    aliases: tuple[AliasOfModel, ...]
    diagnostics: tuple[Diagnostic, ...]
    is_deep: bool
    """Whether the base of pydantic models lends pydantic more of Python's stack."""
    has_extra: bool
    """Whether a class of the package gives its further properties a type."""
    module: str = "__init__"
    parts: tuple[ModelsPackage, ...] = ()
    """The modules of a package whose models are too many for one; each is printed like a package."""

    @property
    def late_aliases(self) -> tuple[AliasOfModel, ...]:
        """Aliases before the classes: pyright does not know one that mentions itself if a class names it first."""
        is_text = self.models == "pydantic"
        return tuple(plan for plan in self.aliases if plan.is_late and is_text)

    @property
    def plain_aliases(self) -> tuple[AliasOfModel, ...]:
        """Aliases after the classes that they name."""
        late = self.late_aliases
        return tuple(plan for plan in self.aliases if plan not in late)

    @property
    def has_base(self) -> bool:
        """Whether the base of pydantic models stands in this module."""
        is_whole = self.module == "__init__" and not self.parts
        return self.module == FIRST_PART or (is_whole and bool(self.classes))

    @property
    def operation_count(self) -> int:
        """Models alone have no methods."""
        return 0

    @property
    def model_count(self) -> int:
        """How many models there are."""
        return len(self.entries)

    @property
    def entries(self) -> tuple[EnumOfModel | ClassOfModel | AliasOfModel, ...]:
        """All models, in the order of the module."""
        return (*self.enums, *self.classes, *self.aliases)
