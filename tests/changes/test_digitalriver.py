"""What a consumer of Digital River's version 2020-12-17 has to be told of 2021-12-13, and what not."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.api import parse_api
from generator.changes.engine import compare
from generator.changes.model import Change, Comparison
from generator.changes.sides import Side
from generator.options import PackageOptions
from generator.reports.changes.text import write_text
from generator.reports.changes.words import DiffReport
from generator.spec import load_document

SPECS = Path(__file__).parents[2] / "specs" / "digitalriver"


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """The comparison of both versions."""
    sides = []
    for version in ("2020-12-17", "2021-12-13"):
        document = load_document(str(SPECS / f"{version}.json"))
        options = PackageOptions(package="digitalriver")
        sides.append(Side(document=document, api=parse_api(document), options=options))
    return compare(*sides)


def found(comparison: Comparison, rule: str, operation: str, detail: str) -> Change:
    """Return the one change of a rule at a place of an operation."""
    changes = [
        change
        for change in comparison.changes
        if change.rule == rule
        and change.detail == detail
        and operation in map(str, change.operations)
    ]
    assert len(changes) == 1, [change.message for change in changes]
    return changes[0]


REFUSED = [
    ("request-property-enum-value-removed", "POST /refunds", "/type", ["fees"]),
    ("request-property-became-required", "POST /refunds", "/items/*/itemId", None),
    ("request-property-enum-value-removed", "POST /files", "/purpose", ["customer_tax_invoice"]),
    ("request-property-became-required", "POST /returns", "/location/address/line1", None),
    ("request-property-became-required", "POST /returns", "/location/address/city", None),
    ("request-property-became-required", "POST /returns", "/location/address/postalCode", None),
    ("request-property-became-required", "POST /returns", "/location/address/state", None),
    ("new-required-request-property", "POST /shipping-quotes", "/packages", None),
    ("new-required-request-property", "POST /shipping-quotes", "/shipFrom", None),
    ("request-property-enum-value-removed", "POST /webhooks", "/apiVersion", ["latest"]),
    ("request-property-enum-value-removed", "PATCH /webhooks/{id}", "/apiVersion", ["latest"]),
]


@pytest.mark.parametrize(("rule", "operation", "detail", "values"), REFUSED)
def test_what_is_refused_is_an_error_with_a_witness(
    comparison: Comparison, rule: str, operation: str, detail: str, values: list[str] | None
) -> None:
    change = found(comparison, rule, operation, detail)
    assert (change.level, change.wire.verdict) == ("error", "breaks")
    assert change.wire.proof is not None
    assert change.wire.proof.valid == "from"
    if values is not None:
        assert change.old is not None
        assert change.old.value == values


def test_the_ghost_type_of_a_webhook_is_a_fault_of_the_document(comparison: Comparison) -> None:
    change = found(comparison, "request-body-required-name-added", "POST /webhooks", "")
    assert "type" in change.message
    assert (change.level, change.wire.verdict) == ("warning", "breaks")
    assert "fault of the document" in change.wire.reason


def test_a_number_that_became_an_object_cannot_be_read(comparison: Comparison) -> None:
    change = found(
        comparison, "response-property-type-changed", "POST /shipping-quotes", "/quotes/*/fees"
    )
    assert (change.level, change.python.fails) == ("error", ("types", "run"))
    assert change.wire.proof is not None
    assert isinstance(change.wire.proof.value["quotes"][0]["fees"], dict)


def test_schemas_that_were_renamed_are_told_as_such(comparison: Comparison) -> None:
    renames = {
        change.rename.old: (change.rename.new, change.rename.takes_over)
        for change in comparison.changes
        if change.rule == "component-renamed" and change.rename is not None
    }
    assert len(renames) == 12
    assert renames["Refund"] == ("OrderRefund", True)
    assert renames["ChargeRefund"] == ("Refund", False)
    assert renames["ReturnItem"] == ("ReturnsItem", True)
    assert renames["Location"] == ("ReturnsLocation", True)


@pytest.mark.parametrize(
    ("argument", "operations"),
    [
        ("creditAmount", ["POST /checkouts", "POST /checkouts/{id}", "POST /orders"]),
        ("taxIdentifiers", ["POST /customers", "POST /customers/{id}"]),
        ("metadata", ["POST /file-links", "POST /file-links/{id}"]),
        ("items", ["POST /shipping-quotes"]),
    ],
)
def test_arguments_that_are_gone_break_calls(
    comparison: Comparison, argument: str, operations: list[str]
) -> None:
    for operation in operations:
        change = found(comparison, "request-property-removed", operation, f"/{argument}")
        assert change.python.fails == ("types", "run")


def test_a_value_that_never_comes_again_is_told(comparison: Comparison) -> None:
    change = found(
        comparison, "response-property-enum-value-removed", "GET /orders/{id}", "/fraudState"
    )
    assert change.old is not None
    assert change.old.value == ["in_review"]
    assert change.python.verdict == "behaviour"
    text = write_text(DiffReport(comparisons=(comparison,)), lambda words, _colour: words)
    assert 'Order.fraudState no longer holds "in_review"' in text


def test_null_where_a_property_could_be_absent_is_no_error(comparison: Comparison) -> None:
    nullable = [change for change in comparison.changes if change.rule.endswith("became-nullable")]
    assert nullable
    assert all(change.level != "error" for change in nullable)
    assert {change.python.verdict for change in nullable} <= {"tolerated", "safe"}


def test_refund_lost_one_field_and_the_errors_are_those_of_the_list(
    comparison: Comparison,
) -> None:
    lost = [
        change.message
        for change in comparison.changes
        if change.rule.endswith("property-removed") and change.what.startswith("Refund.")
    ]
    assert lost == ["Refund.payments is gone"]
    errors = [change for change in comparison.changes if change.level == "error"]
    missing = found(
        comparison, "response-property-became-optional", "GET /events/{id}", "/digitalRiverVersion"
    )
    assert len(errors) == len(REFUSED) + 2
    assert missing in errors


def test_a_component_that_became_another_in_one_place_is_named_by_the_place(
    comparison: Comparison,
) -> None:
    change = found(
        comparison,
        "request-property-became-required",
        "POST /returns",
        "/location/address/city",
    )
    assert change.message == "POST /returns request.location.address.city became required"
    assert not any(change.message.startswith("Address.") for change in comparison.changes)
