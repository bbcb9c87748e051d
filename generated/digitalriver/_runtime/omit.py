"""`OMIT`, the value of an argument that was not given: `None` is sent as null, `OMIT` is not sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, final

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


@final
class Omit:
    """The type of `OMIT`, the only instance of this class."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "OMIT"

    def __reduce__(self) -> str:
        return "OMIT"

    def __copy__(self) -> Omit:
        return self

    def __deepcopy__(self, memo: Any) -> Omit:
        return self

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> CoreSchema:
        # Lets a `TypeAdapter` be made of an argument's annotation, `int | Omit`.
        from pydantic_core import core_schema

        return core_schema.is_instance_schema(cls)


OMIT: Final = Omit()
