"""Model: Claimed."""

from __future__ import annotations

from pydantic import Field

from .._runtime.models.model import Model


class Claimed(Model):
    model_config_: str | None = Field(
        default=None,
        validation_alias="model_config",
        serialization_alias="model_config",
    )
    model_fields_: str | None = Field(
        default=None,
        validation_alias="model_fields",
        serialization_alias="model_fields",
    )
    model_x: str | None = None
    schema_: str | None = Field(
        default=None,
        validation_alias="schema",
        serialization_alias="schema",
    )
    json_: str | None = Field(
        default=None,
        validation_alias="json",
        serialization_alias="json",
    )
    copy_: str | None = Field(
        default=None,
        validation_alias="copy",
        serialization_alias="copy",
    )
    dict_: str | None = Field(
        default=None,
        validation_alias="dict",
        serialization_alias="dict",
    )
    validate_: str | None = Field(
        default=None,
        validation_alias="validate",
        serialization_alias="validate",
    )
    construct_: str | None = Field(
        default=None,
        validation_alias="construct",
        serialization_alias="construct",
    )
    to_dict_: str | None = Field(
        default=None,
        validation_alias="to_dict",
        serialization_alias="to_dict",
    )
    to_json_: str | None = Field(
        default=None,
        validation_alias="to_json",
        serialization_alias="to_json",
    )
    fields: str | None = None
    root: str | None = None
