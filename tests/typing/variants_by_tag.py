"""Tags: what they narrow to, and what is refused."""

from __future__ import annotations

from typing import assert_never, assert_type

from additional_properties import models as extra
from variants_by_tag import Client, models


def narrowed(pet: models.Listed) -> None:
    if pet.pet_type == "Cat":
        assert_type(pet, models.Cat)
        print(pet.lives)
        print(pet.barks)  # refused: attr-defined reportAttributeAccessIssue
    elif pet.pet_type == "Dog":
        assert_type(pet, models.Dog)
    else:
        assert_type(pet, models.UnknownListed)
        print(pet.model_extra)


def matched(pet: models.Listed) -> None:
    match pet:
        case models.Cat():
            print(pet.lives)
        case models.Dog():
            print(pet.barks)
        case models.UnknownListed():
            print(pet.to_dict())
        case _:
            assert_never(pet)


def matched_by_tag(pet: models.Listed) -> None:
    match pet.pet_type:
        case "Cat":
            assert_type(pet, models.Cat)
        case "Dog":
            assert_type(pet, models.Dog)
        case _:
            pass


def not_texts(things: models.Things) -> None:
    if things.versioned is not None and things.versioned.v == 2:
        assert_type(things.versioned, models.V2)
    if things.switched is not None and things.switched.on is True:
        assert_type(things.switched, models.On)


def filled_in(client: Client) -> None:
    models.Things(listed=models.Cat(lives=3), event=models.Made(by="me"))
    models.Made(type="made")
    models.Made(type="moved")  # refused: arg-type reportArgumentType
    client.things.send(listed=models.Dog(barks=True))


def families(vehicle: models.AnyVehicle) -> None:
    if isinstance(vehicle, models.Tram):
        print(vehicle.wire)


def further_properties(typed: extra.Typed) -> None:
    assert_type(typed.additional_properties, dict[str, int])
    extra.Typed(id="x", additional_properties={"size": 1})
    extra.Typed(
        id="x", additional_properties={"size": "large"}
    )  # refused: dict-item reportArgumentType
    extra.Shadows(register_="r", additional_properties_=True, additional_properties={"size": 1})
