"""The models of the API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .drawing import Drawing as Drawing
    from .message import Message as Message
    from .message_v1 import MessageV1 as MessageV1, MessageV1Version as MessageV1Version
    from .message_v2 import MessageV2 as MessageV2, MessageV2Version as MessageV2Version
    from .result import Result as Result
    from .result_failed import ResultFailed as ResultFailed
    from .result_ok import ResultOk as ResultOk
    from .shape import AnyShape as AnyShape, Shape as Shape
    from .square import Square as Square, SquareSides as SquareSides
    from .triangle import Triangle as Triangle, TriangleSides as TriangleSides

__getattr__ = lazy(
    __name__,
    {
        "AnyShape": "shape",
        "Drawing": "drawing",
        "Message": "message",
        "MessageV1": "message_v1",
        "MessageV1Version": "message_v1",
        "MessageV2": "message_v2",
        "MessageV2Version": "message_v2",
        "Result": "result",
        "ResultFailed": "result_failed",
        "ResultOk": "result_ok",
        "Shape": "shape",
        "Square": "square",
        "SquareSides": "square",
        "Triangle": "triangle",
        "TriangleSides": "triangle",
    },
)

__all__ = [
    "AnyShape",
    "Drawing",
    "Message",
    "MessageV1",
    "MessageV1Version",
    "MessageV2",
    "MessageV2Version",
    "Result",
    "ResultFailed",
    "ResultOk",
    "Shape",
    "Square",
    "SquareSides",
    "Triangle",
    "TriangleSides",
]
