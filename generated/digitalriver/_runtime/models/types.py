"""Field types that write back the text that they were read from.

For type checkers each is the plain type: `Timestamp` is `datetime`. At run time a value
remembers its text if Python would write another one. A text that cannot be read stays a
`str`, because a `format` only annotates.
"""

from __future__ import annotations

import base64
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation
from functools import partial
from typing import Annotated, Any, TypeAlias, TypeVar, TypeVarTuple
from uuid import UUID

from pydantic_core import (
    CoreSchema,
    PydanticSerializationUnexpectedValue,
    SchemaSerializer,
    SchemaValidator,
    core_schema,
    to_jsonable_python,
)

from ..encoding.exact import WRITING, mark, number_text, to_decimal, to_number
from ..encoding.moments import Precision, write_moment, zoned
from .marks import JsonTextMark, TupleMark
from .unions import first_of

T = TypeVar("T")
Ts = TypeVarTuple("Ts")
Parse = Callable[[str], Any]
Write = Callable[[Any], str]


def _write_moment(value: Any) -> str:
    return _write_time(zoned(value))


def _write_time(value: Any) -> str:
    text: str = value.isoformat()
    return f"{text[:-6]}Z" if text.endswith("+00:00") else text


def _own_text(value: Any) -> str:
    # Only moments and dates lose their text, as results of arithmetic.
    text: str | None = getattr(value, "text", None)
    return _write_time(value) if text is None else text


class _Remembering:
    """Gives a value of another type the text that it was read from."""

    __slots__ = ()
    text: str

    # Where pydantic meets such a value outside of a model, it asks this.
    __pydantic_serializer__ = SchemaSerializer(
        core_schema.any_schema(
            serialization=core_schema.plain_serializer_function_ser_schema(
                _own_text, when_used="json"
            )
        )
    )

    def __reduce_ex__(self, protocol: Any) -> Any:
        if getattr(self, "text", None) is None:
            return super().__reduce_ex__(protocol)
        return (_remember, (type(self), self.text))


class TextDatetime(_Remembering, datetime):
    __slots__ = ("text",)


class TextDate(_Remembering, date):
    __slots__ = ("text",)


class TextTime(_Remembering, time):
    __slots__ = ("text",)


class TextTimedelta(_Remembering, timedelta):
    __slots__ = ("text",)


class TextUUID(_Remembering, UUID):
    __slots__ = ("text",)


class TextDecimal(_Remembering, Decimal):
    __slots__ = ("text",)


class TextBytes(_Remembering, bytes):
    pass


def _remember(cls: type, text: str) -> Any:
    return _remember_text(_READ[cls](text), text)


def _remember_text(value: Any, text: str) -> Any:
    object.__setattr__(value, "text", text)
    return value


def _parse_timedelta(text: str) -> timedelta:
    # A year or a month has no fixed length.
    if not text.lstrip("+-").startswith("P") or "Y" in text:
        raise ValueError(text)
    if "M" in text.partition("T")[0]:
        raise ValueError(text)
    value: timedelta = _TIMEDELTA.validate_python(text)
    return value


def _parse_base64(text: str) -> bytes:
    standard = text.translate(_FROM_URL_SAFE)
    padded = standard + "=" * (-len(standard) % 4)
    return base64.b64decode(padded, validate=True)


def _read_date(text: str) -> TextDate:
    if text[10:11] in ("T", "t", " "):
        text = datetime.fromisoformat(text).date().isoformat()
    return TextDate.fromisoformat(text)


def _read_timedelta(text: str) -> TextTimedelta:
    value = _parse_timedelta(text)
    return TextTimedelta(value.days, value.seconds, value.microseconds)


def _read_base64(text: str) -> TextBytes:
    return TextBytes(_parse_base64(text))


_TIMEDELTA = SchemaValidator(core_schema.timedelta_schema())
_FROM_URL_SAFE = str.maketrans("-_", "+/", "\r\n")
_READ: dict[type, Parse] = {
    TextDatetime: TextDatetime.fromisoformat,
    TextDate: _read_date,
    TextTime: TextTime.fromisoformat,
    TextTimedelta: _read_timedelta,
    TextUUID: TextUUID,
    TextDecimal: TextDecimal,
    TextBytes: _read_base64,
}


def _has_time(text: str) -> bool:
    return len(text) > len("2020-01-02")


def _is_standard(text: str) -> bool:
    return len(text) % 4 == 0 and "-" not in text and "_" not in text


def _write_any(value: Any) -> str:
    text: str = to_jsonable_python(value)
    return text


def _write_base64(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _write_base64url(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode()


class _TextType:
    """The pydantic schema of a type that JSON writes as text."""

    def __init__(
        self,
        plain: type,
        textual: type,
        parse: Parse,
        write: Write,
        is_meant: Callable[[str], bool] = bool,
    ) -> None:
        self.plain = plain
        self.textual = textual
        self.parse = parse
        self.write = write
        self.is_meant = is_meant

    def read(self, value: Any) -> Any:
        """Return the value of a text; take a value of the type as it is."""
        if not isinstance(value, str):
            return self._own(value)
        try:
            parsed = self.parse(value)
            is_naive = self.plain is datetime and parsed.tzinfo is None
            if not is_naive and self.write(parsed) == value:
                return parsed
            if self.is_meant(value):
                return _remember(self.textual, value)
        except (InvalidOperation, OverflowError) as error:
            raise ValueError(value) from error
        raise ValueError(value)

    def read_loosely(self, value: Any) -> Any:
        """Return what a text may mean all the same, or the text: a `format` only annotates."""
        if not isinstance(value, str):
            return self._own(value)
        try:
            return _remember(self.textual, value)
        except (ValueError, InvalidOperation, OverflowError):
            return value

    def dump(self, value: Any) -> Any:
        """Return the text of a value: the one it came from, where it has one."""
        if isinstance(value, str):
            return value
        text = getattr(self._own(value), "text", None)
        return text if text is not None else self.write(value)

    def _own(self, value: Any) -> Any:
        """Return a value of the type; refuse others, so that a union tries its next member."""
        if isinstance(value, self.plain) and not (
            self.plain is date and isinstance(value, datetime)
        ):
            return value
        raise PydanticSerializationUnexpectedValue(
            f"a {self.plain.__name__} or its text is expected"
        )

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        # In a union, what any value passes loses to a member that fits.
        return first_of(
            core_schema.no_info_plain_validator_function(self.read),
            core_schema.no_info_after_validator_function(
                self.read_loosely, core_schema.any_schema()
            ),
            serialization=core_schema.plain_serializer_function_ser_schema(
                self.dump, return_schema=core_schema.str_schema(), when_used="json"
            ),
        )

    def __get_pydantic_json_schema__(self, schema: CoreSchema, handler: Any) -> Any:
        return handler(core_schema.str_schema())


class _Moment(_TextType):
    """Moments with so many digits of a second."""

    def __init__(self, precision: Precision) -> None:
        write = partial(write_moment, precision=precision)
        parse = datetime.fromisoformat
        super().__init__(datetime, TextDatetime, parse, write, _has_time)

    def read(self, value: Any) -> Any:
        moment = super().read(value)
        if type(moment) is not datetime or moment is value:
            return moment
        # It may be passed on to a place that shows no digits.
        is_usual = _write_moment(moment) == value
        return moment if is_usual else _remember(TextDatetime, value)


def _write_number(value: Any) -> Any:
    if isinstance(value, int | float):
        return value
    raise PydanticSerializationUnexpectedValue("a number is expected")


_NUMBERS = core_schema.plain_serializer_function_ser_schema(
    _write_number, when_used="json"
)


def _number_schema(real: CoreSchema, lax: CoreSchema) -> CoreSchema:
    whole = core_schema.int_schema(strict=True)
    return core_schema.lax_or_strict_schema(
        lax_schema=first_of(whole, real, lax),
        strict_schema=first_of(whole, real),
        serialization=_NUMBERS,
    )


class _Number:
    """Keeps 1 and 1.0 apart; also takes numeric text outside of strict mode."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        real = core_schema.float_schema(strict=True)
        return _number_schema(real, core_schema.float_schema(strict=False))


class _Integer:
    """Takes 1.0 for the integer that it is in JSON Schema, and keeps it so."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        real = core_schema.no_info_after_validator_function(
            _check_integral, core_schema.float_schema(strict=True)
        )
        return _number_schema(real, core_schema.int_schema(strict=False))


class _ExactNumber:
    """Keeps every digit of a number; also takes numeric text outside of strict mode."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        number = core_schema.no_info_plain_validator_function(
            _read_number, json_schema_input_schema=core_schema.float_schema()
        )
        lax = core_schema.decimal_schema(strict=False)
        return core_schema.lax_or_strict_schema(
            lax_schema=first_of(number, lax),
            strict_schema=number,
            serialization=core_schema.plain_serializer_function_ser_schema(
                _write_exact, info_arg=True, when_used="json"
            ),
        )


def _read_number(value: Any) -> Decimal:
    number = to_decimal(value)
    text: str | None = getattr(value, "text", None)
    if text is None or text == number_text(number):
        return number
    remembering: Decimal = _remember_text(TextDecimal(number), text)
    return remembering


def _write_exact(value: Any, info: Any) -> Any:
    if not isinstance(value, Decimal):
        return _write_number(value)
    return mark(value) if info.context is WRITING else to_number(value)


def _check_integral(value: float) -> float:
    if not value.is_integer():
        raise ValueError("an integer is expected")
    return value


Number: TypeAlias = Annotated[float, _Number()]
Integer: TypeAlias = Annotated[int, _Integer()]
ExactNumber: TypeAlias = Annotated[Decimal, _ExactNumber()]
Timestamp: TypeAlias = Annotated[
    datetime,
    _TextType(datetime, TextDatetime, datetime.fromisoformat, _write_moment, _has_time),
]
TimestampSeconds: TypeAlias = Annotated[datetime, _Moment("seconds")]
TimestampMilliseconds: TypeAlias = Annotated[datetime, _Moment("milliseconds")]
TimestampMicroseconds: TypeAlias = Annotated[datetime, _Moment("microseconds")]
Date: TypeAlias = Annotated[
    date, _TextType(date, TextDate, date.fromisoformat, date.isoformat)
]
Time: TypeAlias = Annotated[
    time, _TextType(time, TextTime, time.fromisoformat, _write_time)
]
Duration: TypeAlias = Annotated[
    timedelta, _TextType(timedelta, TextTimedelta, _parse_timedelta, _write_any)
]
Uuid: TypeAlias = Annotated[UUID, _TextType(UUID, TextUUID, UUID, str)]
DecimalText: TypeAlias = Annotated[
    Decimal, _TextType(Decimal, TextDecimal, Decimal, str)
]
Base64: TypeAlias = Annotated[
    bytes, _TextType(bytes, TextBytes, _parse_base64, _write_base64, _is_standard)
]
Base64Url: TypeAlias = Annotated[
    bytes, _TextType(bytes, TextBytes, _parse_base64, _write_base64url)
]
Tuple: TypeAlias = Annotated[tuple[*Ts], TupleMark()]
JsonText: TypeAlias = Annotated[T, JsonTextMark()]
