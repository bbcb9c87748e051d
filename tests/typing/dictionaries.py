"""Dictionaries in the place of models: their keys and values are known, at every depth, in lists and unions."""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import body_arguments
import digitalriver
import inheritance
import lists_in_a_union
import lists_of_lists
import multipart_upload
import variants_by_tag
from digitalriver import models, params
from inheritance import models as kin
from inheritance import params as kin_params
from variants_by_tag import models as variants


def with_the_keys_of_the_api(client: digitalriver.Client) -> None:
    client.refunds.create(currency="EUR", items=[{"skuId": "1", "amount": 1.5}])
    client.refunds.create(
        currency="EUR", items=[models.RefundItemRequest(sku_id="1"), {"skuId": "2"}]
    )
    client.refunds.create(body={"currency": "EUR", "items": [{"skuId": "1"}]})
    client.refunds.create(body={"currency": "EUR", "items": [models.RefundItemRequest(sku_id="1")]})
    request: params.RefundRequest = {"currency": "EUR", "type": "shipping"}
    assert_type(client.refunds.create(body=request), models.Refund)
    client.refunds.create(
        currency="EUR", items=[{"sku_id": "1"}]
    )  # refused: list-item reportArgumentType
    client.refunds.create(body={"currncy": "EUR"})  # refused: call-overload reportArgumentType
    client.refunds.create(body={"orderId": "1"})  # refused: call-overload reportArgumentType
    client.refunds.create(body={"currency": 1})  # refused: call-overload reportArgumentType
    wrong: params.RefundRequest = {
        "currency": "EUR",
        "typ": "tax",
    }  # refused: typeddict-unknown-key reportAssignmentType
    print(wrong, request["orderid"])  # refused: typeddict-item reportGeneralTypeIssues


def at_every_depth(client: digitalriver.Client) -> None:
    client.checkouts.create(
        currency="EUR",
        items=[{"skuId": "1", "quantity": 1}],
        bill_to={"address": {"country": "DE"}, "name": "N"},
    )
    client.checkouts.create(
        currency="EUR",
        items=[{"skuId": "1", "quantity": 1}],
        bill_to={"address": models.Address(country="DE")},
    )
    client.checkouts.create(
        currency="EUR",
        items=[{"skuId": "1", "quantity": 1}],
        bill_to={"address": {"contry": "DE"}},
    )  # refused: call-overload reportArgumentType


def enumerations_of_requests(client: digitalriver.Client) -> None:
    client.refunds.create(currency="EUR", type="shipping")
    client.refunds.create(
        currency="EUR", type="shiping"
    )  # refused: call-overload reportArgumentType
    client.refunds.create(
        body={"currency": "EUR", "type": "gift"}
    )  # refused: call-overload reportArgumentType


def forms_and_bodies(
    client: multipart_upload.Client, bodies: body_arguments.Client, path: Path
) -> None:
    client.files.upload(body={"file": path, "purpose": "report"})
    client.files.upload(file=path, purpose="cv")  # refused: call-overload reportArgumentType
    client.files.upload(body={"file": path})  # refused: call-overload reportArgumentType
    bodies.things.create(body={"name": "a", "size": 1})
    bodies.things.create(body={"name": "a"})  # refused: call-overload reportArgumentType
    bodies.things.update(body={"notes": "a"})  # refused: arg-type reportArgumentType


def unions(client: variants_by_tag.Client) -> None:
    client.things.send(listed={"petType": "Cat", "lives": 3})
    client.things.send(listed=variants.Dog(barks=True))
    client.things.send(listed={"petType": "Cow"})  # refused: arg-type reportArgumentType


def families(client: inheritance.Client) -> None:
    client.pets.create(body={"petType": "dog", "packSize": 3})
    client.pets.create(body={"petType": "Cat", "huntingSkill": "keen", "friend": {"petType": "x"}})
    client.pets.create(
        pet_type="Cat", friend={"petType": "dog", "chases": kin.Lion(hunting_skill="keen")}
    )
    whole: kin_params.AnyPetLike = {
        "petType": "dog",
        "friend": {"petType": "dog", "chases": {"petType": "Lion", "huntingSkill": "lazy"}},
    }
    assert_type(client.pets.create(body=whole), kin.AnyPet)
    client.pets.create(
        body={"petType": "dog", "pack_size": 3}
    )  # refused: call-overload reportArgumentType
    client.pets.create(body={"packSize": 3})  # refused: call-overload reportArgumentType
    client.pets.create(
        pet_type="dog", friend={"petType": "dog", "packsize": 1}
    )  # refused: call-overload reportArgumentType
    client.pets.create(
        body={"petType": "dog", "friend": {"petType": "dog", "chases": {"petType": "Cow"}}}
    )  # refused: call-overload reportArgumentType


def lists_that_hold_lists(client: lists_of_lists.Client) -> None:
    client.outlines.replace(body=[{"text": "a", "below": [[], {"text": "b"}]}])
    client.outlines.replace(
        body=[{"text": "a", "below": [{"txt": "b"}]}]
    )  # refused: list-item reportArgumentType


def lists_of_a_union(client: lists_in_a_union.Client) -> None:
    client.labels.set(body="a")
    client.labels.set(body=["a", "b"])
    client.labels.set(body=[{"name": "a"}])
    client.labels.set(body=[lists_in_a_union.models.Label(name="a")])
    client.labels.set(body={"labels": [{"name": "a"}]})
    client.labels.set(body={"labels": ["a"]})
    client.labels.set(body=[{"nam": "a"}])  # refused: list-item reportArgumentType
    client.labels.set(body=[1])  # refused: list-item reportArgumentType
    client.labels.set(body={"labels": [1]})  # refused: arg-type reportArgumentType
    client.labels.add(labels=[{"name": "a"}])
    client.labels.add(labels=[{"nam": "a"}])  # refused: list-item reportArgumentType
