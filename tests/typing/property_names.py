"""Fields that are called like types have the types that they say, and so have those after them."""

from __future__ import annotations

from typing import assert_type

from property_names import models


def read(shadows: models.Shadows) -> None:
    assert_type(shadows.list, list[str] | None)
    assert_type(shadows.str, str | None)
    assert_type(shadows.bool, bool | None)
    assert_type(shadows.dict_, dict[str, list[str]] | None)
    assert_type(shadows.object, str | None)
    assert_type(shadows.tuple, list[str] | None)
    assert_type(shadows.id, str | None)
    assert_type(shadows.rest, list[bool] | None)


models.Shadows(list=["a"], str="s", bool=True, object="o", type="t", format="f", filter="x", id="i")
models.Shadows(list="a")  # refused: arg-type reportArgumentType
models.Shadows(rest=["a"])  # refused: list-item reportArgumentType
