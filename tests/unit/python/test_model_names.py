"""Classes have the names that a person would give them, and keep them when a document grows."""

from __future__ import annotations

from typing import Any

import pytest

from generator.options import PackageOptions
from generator.python.planner import plan_package
from tests.support.loading import api_of

_TEXT = {"type": "object", "properties": {"text": {"type": "string"}}}
_CHOICE = {"type": "string", "enum": ["a", "b"]}


def classes(document: dict[str, Any]) -> dict[str, str]:
    """Return the name of each model, by its pointer."""
    package = plan_package(api_of({"paths": {}} | document), PackageOptions(package="client"))
    return {model.pointer: model.name for module in package.modules for model in module.models}


def of_components(*names: str, paths: dict[str, Any] | None = None) -> list[str]:
    """Return the classes of components of these names."""
    document = {"components": {"schemas": dict.fromkeys(names, _TEXT)}, "paths": paths or {}}
    found = classes(document)
    return [found[f"/components/schemas/{name}"] for name in names]


def test_a_body_of_fastapi_is_called_after_the_function() -> None:
    operation = {
        "operationId": "upload_file_files_upload_post",
        "responses": {"204": {"description": "done"}},
    }
    paths = {"/files/upload": {"post": operation}}
    assert of_components("Body_upload_file_files_upload_post", paths=paths) == ["UploadFileBody"]
    assert of_components("Body_of_water") == ["BodyOfWater"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "Page_Annotated_Union_Cat__Dog___FieldInfo_annotation_NoneType__required_True__x____",
            "PageCatDog",
        ),
        ("Page_Item_", "PageItem"),
        ("Sip.Sip", "Sip"),
        ("Pathfinder.PathfinderRequest", "PathfinderRequest"),
        ("Note.3a64a9f", "Note"),
        ("Notes.3a64a9f.NoteOut", "NotesNoteOut"),
        ("Order.20240101", "Order20240101"),
        ("refund_item", "RefundItem"),
        ("OAuthToken", "OAuthToken"),
    ],
)
def test_a_class_is_called_after_the_parts_of_its_component(name: str, expected: str) -> None:
    assert of_components(name) == [expected]


def test_a_namespace_that_all_components_share_is_left_out() -> None:
    names = ("Shop.Models.Order", "Shop.Models.Orders.Line", "Shop.Models.Customer")
    assert of_components(*names) == ["Order", "OrdersLine", "Customer"]
    assert of_components("Shop.Order", "Bank.Order") == ["ShopOrder", "BankOrder"]


def test_components_that_want_one_short_name_keep_their_whole_names() -> None:
    found = of_components("Sip.Sip", "Sip")
    assert found == ["SipSip", "Sip"]


def test_a_new_component_takes_no_inline_model_s_name() -> None:
    refund = {"type": "object", "properties": {"type": _CHOICE, "state": _TEXT}}
    body = {"content": {"application/json": {"schema": _TEXT}}}
    operation = {
        "operationId": "createRefund",
        "requestBody": body,
        "responses": {"200": {"description": "made", **body}},
    }
    document = {
        "paths": {"/refunds": {"post": operation}},
        "components": {"schemas": {"Refund": refund}},
    }
    before = classes(document)
    assert set(before.values()) >= {"RefundType", "RefundState", "CreateRefundRequest"}
    added = dict.fromkeys(["RefundType", "RefundState", "CreateRefundRequest"], _TEXT)
    after = classes(document | {"components": {"schemas": {"Refund": refund, **added}}})
    assert {pointer: after[pointer] for pointer in before} == before


def test_a_new_component_takes_no_name_from_what_other_components_hold() -> None:
    """Parameters, request bodies and responses hold inline schemas, too; operations share bodies of errors."""
    json_of = {"application/json": {"schema": _TEXT}}
    errors = {"404": {"description": "missing", "content": json_of}}
    operation = {"parameters": [{"$ref": "#/components/parameters/order"}], "responses": errors}
    made = {
        "requestBody": {"$ref": "#/components/requestBodies/Refund"},
        "responses": {"200": {"$ref": "#/components/responses/Refunds"}, **errors},
    }
    base = {
        "type": "object",
        "required": ["kind"],
        "properties": {"kind": {"type": "string"}},
        "discriminator": {"propertyName": "kind"},
    }
    cat = {"allOf": [{"$ref": "#/components/schemas/Pet"}, _TEXT]}
    components = {
        "parameters": {"order": {"name": "order", "in": "query", "schema": _CHOICE}},
        "requestBodies": {"Refund": {"content": json_of}},
        "responses": {"Refunds": {"description": "made", "content": json_of}},
        "schemas": {"Pet": base, "Cat": cat},
    }
    document = {
        "paths": {"/refunds": {"get": operation, "post": made}},
        "components": components,
    }
    before = classes(document)
    names = {"Order", "RefundRequest", "RefundsResponse", "Error404", "AnyPet"}
    assert set(before.values()) >= names
    added = {"schemas": components["schemas"] | dict.fromkeys(names, _TEXT)}
    after = classes(document | {"components": components | added})
    assert set(before.values()) <= set(after.values())
    assert {pointer: after[pointer] for pointer in before if pointer} == {
        pointer: name for pointer, name in before.items() if pointer
    }


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Cursor", "CursorRequest"),
        ("QueryBody", "QueryBody"),
        ("refunds_createParams", "CreateRefundRequest"),
        ("refunds_replace", "RefundsReplaceRequest"),
    ],
)
def test_a_shared_body_is_called_alike_whoever_sends_it(body: str, expected: str) -> None:
    def document(*identifiers: str) -> dict[str, Any]:
        sent = {"requestBody": {"$ref": f"#/components/requestBodies/{body}"}, "responses": {}}
        paths = {
            f"/refunds/{{{each}}}": {"put": sent | {"operationId": each}} for each in identifiers
        }
        created = {"/refunds": {"post": {"operationId": "refunds_create", "responses": {}}}}
        replaced = {"/refunds/{id}": {"put": {"operationId": "refunds_replace", "responses": {}}}}
        content = {"content": {"application/json": {"schema": _TEXT}}}
        return {
            "paths": created | replaced | paths,
            "components": {"requestBodies": {body: content}},
        }

    assert [*classes(document("b")).values()] == [expected]
    assert [*classes(document("a", "b")).values()] == [expected]


def test_a_component_that_something_refers_to_keeps_its_name() -> None:
    refund = {
        "type": "object",
        "properties": {"type": _CHOICE, "kind": {"$ref": "#/components/schemas/RefundType"}},
    }
    found = classes({"components": {"schemas": {"Refund": refund, "RefundType": _TEXT}}})
    assert found["/components/schemas/RefundType"] == "RefundType"
    assert found["/components/schemas/Refund/properties/type"] == "RefundTypeEnum"


def test_a_long_name_loses_steps_before_it_is_cut() -> None:
    inner = {"type": "object", "properties": {"period": _CHOICE}}
    steps = (
        "features_and_benefits_of_accounts",
        "feature_benefit_items",
        "feature_benefit_eligibility",
    )
    schema: dict[str, Any] = inner
    for step in reversed(steps):
        schema = {"type": "object", "properties": {step: schema, "period": _CHOICE}}
    found = classes({"components": {"schemas": {"BusinessCurrentAccountDefinition": schema}}})
    assert not [name for name in found.values() if "_" in name]
    assert len(set(found.values())) == len(found)


def test_a_step_in_capitals_is_spelt_as_a_word_unless_it_is_an_acronym() -> None:
    properties = dict.fromkeys(["UBUNTU", "SKU", "SHIPPING_STATE", "macOS"], _TEXT)
    found = classes(
        {"components": {"schemas": {"Usage": {"type": "object", "properties": properties}}}}
    )
    assert set(found.values()) == {
        "Usage",
        "UsageUbuntu",
        "UsageSKU",
        "UsageShippingState",
        "UsageMacOS",
    }


def _variant(tag: str, **properties: Any) -> dict[str, Any]:
    kind = {"type": "string", "enum": [tag]}
    return {"type": "object", "required": ["kind"], "properties": {"kind": kind, **properties}}


def _variants(*variants: dict[str, Any]) -> set[str]:
    return set(classes({"components": {"schemas": {"Score": {"oneOf": [*variants]}}}}).values())


def test_a_variant_is_called_after_its_tag_in_small_letters() -> None:
    found = _variants(_variant("NUMERIC"), _variant("TEXT"), _variant("SMS"))
    assert {"ScoreNumeric", "ScoreText", "ScoreSMS"} <= found
    assert {"ScoreUTF8", "ScoreJSON"} <= _variants(_variant("UTF8"), _variant("JSON"))


def test_variants_with_one_tag_are_called_after_what_only_they_have_as_well() -> None:
    text = {"type": "string"}
    found = _variants(_variant("a", size=text), _variant("a", weight=text), _variant("b"))
    assert {"ScoreAWithSize", "ScoreAWithWeight", "ScoreB"} <= found


def test_an_element_of_a_list_is_called_after_the_component_that_holds_nothing_else() -> None:
    def holding(name: str) -> dict[str, Any]:
        return {"type": "object", "properties": {name: {"type": "array", "items": _TEXT}}}

    schemas = {"RestaurantReviews": holding("reviews"), "Profiles": holding("profiles")}
    found = classes({"components": {"schemas": schemas}})
    assert set(found.values()) == {"RestaurantReviews", "RestaurantReview", "Profiles", "Profile"}
    owner = {"type": "object", "properties": {"profile": {"$ref": "#/components/schemas/Profile"}}}
    schemas |= {"Profile": _TEXT, "Owner": owner}
    found = classes({"components": {"schemas": schemas}})
    assert found["/components/schemas/Profiles/properties/profiles/items"] == "ProfilesProfile"


def test_a_body_of_a_component_that_begins_with_its_status_has_it_behind() -> None:
    json_of = {"application/json": {"schema": _TEXT}}
    names = {"400": "400Error", "404": "404", "409": "409_Conflict"}
    responses = {key: {"$ref": f"#/components/responses/{name}"} for key, name in names.items()}
    found = classes(
        {
            "paths": {"/pets": {"get": {"responses": responses}}},
            "components": {
                "responses": {
                    name: {"description": "", "content": json_of} for name in names.values()
                }
            },
        }
    )
    assert set(found.values()) == {"Error400", "Error404", "Conflict409Response"}


def test_a_placeholder_in_the_name_of_a_property_is_no_comparison() -> None:
    schema = {"type": "object", "properties": {"<location>": _TEXT}}
    found = classes({"components": {"schemas": {"Errors": schema, "Page<Pet>": _TEXT}}})
    assert set(found.values()) == {"Errors", "ErrorsLocation", "PagePet"}


def test_a_module_is_called_like_its_model_unless_that_is_a_keyword() -> None:
    names = ["Filter", "Type", "License", "List", "Class", "Import", "Con"]
    document = {"paths": {}, "components": {"schemas": dict.fromkeys(names, _TEXT)}}
    package = plan_package(api_of(document), PackageOptions(package="client"))
    modules = {module.models[0].name: module.name for module in package.modules}
    assert modules == {
        "Filter": "filter",
        "Type": "type",
        "License": "license",
        "List": "list",
        "Class": "class_",
        "Import": "import_",
        "Con": "con_",
    }
