"""Words of ids and paths that are easy to put in a wrong order, or to say twice."""

from __future__ import annotations

import pytest

from tests.unit.python.test_methods import named
from tests.unit.python.test_operation_names import calls

OTHER = ("get", "/other", "getOther")
"""The paths of a document have nothing in common."""


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        (
            ("get", "/d/{d}/extensions", "Extensions_ListByDatabase"),
            "dogs",
            "dogs.list_extensions_by_database",
        ),
        (("get", "/d/{d}/extensions/{e}", "Extensions_Get"), "dogs", "dogs.get_extensions"),
        (("delete", "/d/{d}/toys/{e}", "Dog_DeleteToy"), "Puppies dog", "puppies_dog.delete_toy"),
        (
            ("head", "/farms/{f}/api-dogs/{d}", "ApiDogs_GetEntityTag"),
            "ApiDogs",
            "api_dogs.get_entity_tag",
        ),
        (("get", "/farms/{f}/api-dogs/{d}", "ApiDogs_Get"), "ApiDogs", "api_dogs.get"),
    ],
)
def test_a_verb_that_follows_the_class_of_an_id_comes_first(
    operation: tuple[str, str, str], tag: str, expected: str
) -> None:
    assert named(operation, OTHER, tag=tag)[0] == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (
            ("post", "/v1/{name}:batchProcess", "x.dogs.toys.batchProcess"),
            "dogs.batch_process_toys",
        ),
        (("post", "/v1/{name}:process", "x.dogs.toys.process"), "dogs.process_toys"),
        (("post", "/v1/{p}/toys:train", "x.dogs.toys.train"), "dogs.train_toys"),
        (("post", "/v1/toys/register", "x.dogs.toys.register"), "dogs.register_toys"),
        (("post", "/v1/{t}:evaluateToy", "x.dogs.toys.evaluateToy"), "dogs.evaluate_toy"),
        (("patch", "/v1/{t}", "x.dogs.kit.updateKitSchema"), "dogs.update_kit_schema"),
    ],
)
def test_the_last_part_of_an_id_with_dots_is_what_is_done(
    operation: tuple[str, str, str], expected: str
) -> None:
    assert named(operation, OTHER, tag="dogs")[0] == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/dogs/water-use/", "dogs_water-use_list"), "dogs.list_water_use"),
        (("get", "/dogs/options/", "dogs_options_list"), "dogs.list_options"),
        (("post", "/dogs/{d}/copyImageSet", "CopyImageSet"), "dogs.copy_image_set"),
        (("get", "/dogs/export", "exportZip"), "dogs.export_zip"),
        (("put", "/dogs/images", "images_set"), "dogs.set_images"),
    ],
)
def test_a_last_word_that_may_be_a_thing_stays_behind_a_verb(
    operation: tuple[str, str, str], expected: str
) -> None:
    assert named(operation, OTHER, tag="dogs")[0] == expected


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        (("get", "/metrics/dog-toys/net/{day}", ""), "Dog toys data", "dog_toys_data.get_net"),
        (("get", "/metrics/dog-toys/{day}", ""), "Dog toys data", "dog_toys_data.get"),
        (("get", "/dogs/{id}/list", "getDogsList"), "dogs", "dogs.get_list"),
        (("get", "/dogs/list/breeds/", ""), "dogs", "dogs.list_breeds"),
        (("get", "/dogs/list/pair/{from}/{to}", ""), "dogs", "dogs.list_pair"),
        (("get", "/dogs/word/from/{a}/to/{b}", ""), "dogs", "dogs.get_word"),
        (("post", "/dogs/{d}/batch/associate/default", ""), "batch", "batch.associate_default"),
        (("post", "/dogs/{d}/search", ""), "search", "search.search"),
        (("post", "/dogs/{d}/bans", "bulk_ban_users_from_dog"), "dogs", "dogs.bulk_ban_users"),
    ],
)
def test_a_path_is_told_from_the_resource_on_and_says_nothing_twice(
    operation: tuple[str, str, str], tag: str, expected: str
) -> None:
    assert named(operation, OTHER, tag=tag)[0] == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/list-apps", "ListApps"), "api.list_apps"),
        (("post", "/batch-update-status", "BatchUpdateStatus"), "api.batch_update_status"),
        (("get", "/listImportJobs/stores/{id}", "ListImportJobs"), "stores.list_import_jobs"),
        (("get", "/getImportJob/stores/{id}/job/{job}", "GetImportJob"), "stores.get_import_job"),
        (("get", "/lists", "GetLists"), "lists.list"),
        (("get", "/list", "list"), "api.list"),
        (("get", "/batch-jobs", "BatchJobs"), "batch_jobs.list"),
    ],
)
def test_a_step_that_is_the_id_of_its_operation_names_no_resource(
    operation: tuple[str, str, str], expected: str
) -> None:
    assert named(operation, OTHER)[0] == expected


def test_parameters_that_all_ids_end_with_are_left_out() -> None:
    rows = [
        ("get", "/cards/{idCard}/toys", "getCardsToysByIdCard", "card"),
        ("post", "/cards/{idCard}/toys", "addCardsToysByIdCard", "card"),
        ("get", "/cards/{idCard}", "getCardsByIdCard", "card"),
        ("get", "/cards/{idCard}/{field}", "getCardsByIdCardByField", "card"),
        ("put", "/cards/{idCard}/toy/{idToy}/name", "updateCardsToyNameByIdCardByIdToy", "card"),
        ("get", "/cards", "getCards", "card"),
    ]
    assert calls(*rows) == [
        "card.list_toys",
        "card.add_toys",
        "card.get",
        "card.get_by_field",
        "card.update_toy_name",
        "card.list",
    ]


def test_a_parameter_that_one_id_ends_with_tells_it_apart() -> None:
    rows = [
        ("get", "/cards/{card}/toys/{toyName}", "getCardToyByToyName", "card"),
        ("get", "/cards/{card}/toys/{toyId}", "getCardToyById", "card"),
        ("get", "/cards/{card}/balls/{id}", "getCardBall", "card"),
        ("get", "/cards/{card}/sticks/{id}", "getCardStick", "card"),
    ]
    assert calls(*rows)[:2] == ["card.get_toy_by_toy_name", "card.get_toy_by_id"]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/d/{d}/bills/{b}/csv", "bills_get_csvById"), "dogs.get_bills_csv_by_id"),
        (("post", "/d/{d}/groups/{g}/add", "groups_add_to_group"), "dogs.add_to_group"),
        (("put", "/orgs", "organizations_createOrUpdate"), "dogs.create_or_update_organizations"),
        (("get", "/d/{d}/tags/{t}", "tags.get.tag"), "dogs.get_tag"),
        (("get", "/d/{d}/toys/{t}", "idGetToy"), "dogs.get_toy"),
        (("get", "/d/{d}/vets", "vets_listAllVets"), "dogs.list_all_vets"),
        (("post", "/d/{d}/actions/leave", "conferenceLeave"), "dogs.leave_conference"),
        (("post", "/walks", "NewWalk"), "dogs.create_walk"),
        (("get", "/download-list", "toy_list_download"), "dogs.download_toy_list"),
        (("get", "/x/overview", "getWalksOverview"), "dogs.get_walks_overview"),
        (("post", "/v1/{name}:frobnicate", "x.dogs.toys.frobnicate"), "dogs.frobnicate_toys"),
        (("post", "/dogs/import", "importDogs"), "dogs.import_dogs"),
        (("get", "/dogs.get_toys", ""), "dogs.get_toys"),
        (("get", "/x/from/{vetId}", "get_toys_from"), "dogs.get_toys_from_vet"),
        (
            ("get", "/toys/between/{a}/{toB}", "get_toys_between"),
            "dogs.get_toys_between_a_and_to_b",
        ),
    ],
)
def test_what_is_done_stands_first_and_says_to_what(
    operation: tuple[str, str, str], expected: str
) -> None:
    assert named(operation, OTHER, tag="dogs")[0] == expected


def test_the_kind_or_the_version_that_all_ids_end_in_says_nothing() -> None:
    platform = [
        ("get", "/dogs", "getDogCollection", "Dog"),
        ("get", "/dogs/{id}", "getDogItem", "Dog"),
        ("put", "/dogs/{id}", "putDogItem", "Dog"),
        ("post", "/dogs", "postDogCollection", "Dog"),
    ]
    assert calls(*platform) == ["dog.list", "dog.get", "dog.replace", "dog.create"]
    names = ("dogs", "toys", "vets")
    flask = [("get", f"/{name}", f"get_{name}_resource", "farm") for name in names]
    assert calls(*flask) == ["farm.list_dogs", "farm.list_toys", "farm.list_vets"]
    versions = [("get", f"/v1/get_{name}", f"get_{name}_v1", "farm") for name in names]
    assert calls(*versions) == ["farm.get_dogs", "farm.get_toys", "farm.get_vets"]
    items = [
        (method, "/items/{id}", f"{method}Item", "things") for method in ("get", "delete", "put")
    ]
    assert calls(*items) == ["things.get_item", "things.delete_item", "things.replace_item"]
