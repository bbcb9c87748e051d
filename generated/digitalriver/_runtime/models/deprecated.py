"""The mark of fields that the document calls deprecated: type checkers report a read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from typing import Self, overload

    from typing_extensions import deprecated

T = TypeVar("T")


class Deprecated(Generic[T]):
    """`Deprecated[int]` is `int`; type checkers see an attribute that is deprecated."""

    if TYPE_CHECKING:

        @overload
        def __get__(self, instance: None, owner: Any) -> Self: ...
        @overload
        @deprecated("The field is deprecated.")
        def __get__(self, instance: object, owner: Any) -> T: ...
        def __get__(self, instance: object, owner: Any) -> Any: ...

        def __set__(self, instance: object, value: T) -> None: ...
    else:

        def __class_getitem__(cls, item: Any) -> Any:
            return item
