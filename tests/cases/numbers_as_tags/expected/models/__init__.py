"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .drawing import Drawing as Drawing
    from .message import Message as Message, UnknownMessage as UnknownMessage
    from .message_v1 import MessageV1 as MessageV1
    from .message_v2 import MessageV2 as MessageV2
    from .result import Result as Result, UnknownResult as UnknownResult
    from .result_failed import ResultFailed as ResultFailed
    from .result_ok import ResultOk as ResultOk
    from .shape import AnyShape as AnyShape, Shape as Shape
    from .square import Square as Square
    from .triangle import Triangle as Triangle

__getattr__ = lazy(
    __name__,
    {
        "AnyShape": "shape",
        "Drawing": "drawing",
        "Message": "message",
        "MessageV1": "message_v1",
        "MessageV2": "message_v2",
        "Result": "result",
        "ResultFailed": "result_failed",
        "ResultOk": "result_ok",
        "Shape": "shape",
        "Square": "square",
        "Triangle": "triangle",
        "UnknownMessage": "message",
        "UnknownResult": "result",
    },
)

__all__ = [
    "AnyShape",
    "Drawing",
    "Message",
    "MessageV1",
    "MessageV2",
    "Result",
    "ResultFailed",
    "ResultOk",
    "Shape",
    "Square",
    "Triangle",
    "UnknownMessage",
    "UnknownResult",
]
