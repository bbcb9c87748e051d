"""Methods have the names that a person would give them."""

from __future__ import annotations

from typing import Any

import pytest

from generator.errors import ConfigurationError
from generator.options import PageSetting
from generator.python.names.operations import operation_stems
from generator.python.names.telling_ids import with_own_ids
from generator.python.operations.groups import group_operations, regroup
from generator.python.operations.method_names import name_methods
from generator.python.operations.pages.configured import settings_by_operation
from tests.support.loading import api_of


def named(*operations: tuple[str, str, str], tag: str = "", resource: str = "") -> list[str]:
    """Return `resource.method` for each operation: HTTP method, path and operation id.

    Args:
        operations: the operations.
        tag: the tag of all.
        resource: the resource that the configuration gives to all; by the tag or the paths if empty.
    """
    paths: dict[str, dict[str, object]] = {}
    for method, path, identifier in operations:
        operation: dict[str, object] = {"responses": {"204": {"description": "done"}}}
        operation |= {"operationId": identifier} if identifier else {}
        paths.setdefault(path, {})[method] = operation | ({"tags": [tag]} if tag else {})
    found = {}
    parsed = with_own_ids(api_of({"paths": paths}).operations)
    given = {each.pointer: resource for each in parsed} if resource else {}
    for group in regroup(group_operations(parsed), given):
        for pointer, name in name_methods(group).items():
            found[pointer] = f"{group.name}.{name}"
    return [found[f"/paths/{path.replace('/', '~1')}/{method}"] for method, path, _ in operations]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/charges", "GetCharges"), "charges.list"),
        (("post", "/charges", "PostCharges"), "charges.create"),
        (("get", "/charges/{charge}", "GetChargesCharge"), "charges.get"),
        (("post", "/charges/{charge}", "PostChargesCharge"), "charges.update"),
        (("post", "/charges/{charge}/capture", "PostChargesChargeCapture"), "charges.capture"),
        (("get", "/charges/{id}/refunds", "GetChargesIdRefunds"), "charges.list_refunds"),
        (("get", "/charges/{id}/refunds/{ref}", "GetChargesIdRefundsRef"), "charges.get_refund"),
        (("post", "/charges/{id}/refunds", "PostChargesIdRefunds"), "charges.create_refund"),
        (("post", "/charges/{id}/dogs/{d}/wash", "PostChargesIdDogsDWash"), "charges.wash_dog"),
        (("get", "/charges/settings", "getChargesSettings"), "charges.get_settings"),
        (("put", "/charges/{id}/photo", "updateChargePhoto"), "charges.update_photo"),
        (("get", "/charges/{id}/dogs", "walkTheDogs"), "charges.walk_dogs"),
        (("get", "/charges/search", "GetChargesSearch"), "charges.search"),
        (("post", "/charges/{id}/verify_deposits", ""), "charges.verify_deposits"),
        (("post", "/charges/dogs/delete", "PostChargesDogsDelete"), "charges.delete_dogs"),
        (("post", "/charges/dogs/create_from_cat", ""), "charges.create_dogs_from_cat"),
        (("post", "/charges/{id}/upload_sessions", ""), "charges.create_upload_session"),
        (("get", "/charges/{id}/change_sets", ""), "charges.list_change_sets"),
        (("delete", "/charges/{id}/verify_profiles/{p}", ""), "charges.delete_verify_profile"),
        (("post", "/charges/{id}:cancel", ""), "charges.cancel"),
        (("put", "/charges/{id}/dogs/{d}", "put_charges_id_dogs_id"), "charges.replace_dog"),
        (("post", "/sendMessage", ""), "api.send_message"),
        (("get", "/charges.{format}", ""), "charges.list"),
        (("get", "/charges('{id}')", ""), "charges.get"),
        (("get", "/v{version}/charges", ""), "charges.list"),
        (("get", "/charges/{id}?full=true", ""), "charges.get_full_true"),
        (("get", "/charges/{id}", "5476364f031f5909e4fe331a"), "charges.get"),
    ],
)
def test_an_id_that_repeats_its_path_says_what_is_done(
    operation: tuple[str, str, str], expected: str
) -> None:
    other = ("get", "/other", "getOther")  # the paths have nothing in common
    assert named(operation, other)[0] == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/charges/{id}", "getChargeUsingGET"), "charges.get"),
        (("post", "/charges/walk", "walkDogUsingPOST_1"), "charges.walk_dog"),
        (("post", "/charges/{id}", "post-/charges/{id}_adopt"), "charges.adopt"),
        (("get", "/charges", "Charge_List"), "charges.list"),
        (("get", "/charges", "chargesAll"), "charges.list_all"),
        (("get", "/charges", "dogsOfCharge"), "charges.list_dogs"),
        (("post", "/charges", "TagResource"), "charges.tag_resource"),
        (("get", "/#Action=TagUser", "GET_TagUser"), "api.tag_user"),
        (("post", "/#Action=TagUser", "POST_TagUser"), "api.post_tag_user"),
    ],
)
def test_an_id_says_what_is_done_without_what_tools_add_to_it(
    operation: tuple[str, str, str], expected: str
) -> None:
    other = ("get", "/other", "getOther")
    assert named(operation, other)[0] == expected


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/health", ""), "health.get"),
        (("get", "/me", "GetMe"), "me.get"),
        (("get", "/", ""), "api.get"),
        (("get", "/stats", ""), "stats.get"),
        (("get", "/users/{id}/profile", ""), "users.get_profile"),
        (("get", "/meta", "meta.get"), "meta.get"),
        (("get", "/me", "listMe"), "me.list"),
        (("get", "/history-v1", ""), "history.get"),
        (("get", "/charges-v1", "getAllCharges"), "charges.list"),
    ],
)
def test_what_leads_to_one_thing_is_got(operation: tuple[str, str, str], expected: str) -> None:
    other = ("get", "/other", "getOther")
    assert named(operation, other)[0] == expected


def test_an_element_keeps_its_name_beside_a_path_in_the_singular() -> None:
    names = named(("get", "/file", ""), ("get", "/files/{id}", ""), tag="files")
    assert names == ["files.list", "files.get"]


def test_an_answer_that_is_a_list_is_listed_whatever_its_path_says() -> None:
    operations = api_of({"paths": {"/history": {"get": {"responses": {}}}}}).operations
    [group] = group_operations(operations)
    assert [*name_methods(group, {operations[0].pointer: "list"}).values()] == ["list"]
    assert [*name_methods(group).values()] == ["get"]


def test_a_method_with_signs_in_its_name_is_no_pattern() -> None:
    extra = {"***": {"operationId": "walkDog", "responses": {}}}
    document = {"openapi": "3.2.0", "paths": {"/dogs/walk": {"additionalOperations": extra}}}
    assert [*operation_stems(api_of(document).operations).values()] == ["WalkDog"]


def test_ids_that_differ_in_what_tools_add_are_told_apart_by_it() -> None:
    names = named(("get", "/count", "countUsingGET"), ("post", "/count", "countUsingPOST"), tag="x")
    assert names == ["x.count", "x.count_using_post"]


def test_operations_that_ask_for_different_things_are_told_apart_by_these() -> None:
    names = named(
        ("get", "/now?city={city}&country={country}", ""),
        ("get", "/now?city_id={city_id}", ""),
        ("get", "/now?lat={lat}&lon={lon}", ""),
        tag="Weather",
    )
    assert names == [
        "weather.get_now",
        "weather.get_now_by_city_id",
        "weather.get_now_by_lat_and_lon",
    ]


def test_an_operation_keeps_the_name_that_its_id_says_whoever_comes_before() -> None:
    names = named(
        ("get", "/licenses/{license}", "licenses/get"),
        ("get", "/licenses", "licenses/get-all-commonly-used"),
        tag="licenses",
    )
    assert names == ["licenses.get", "licenses.get_all_commonly_used"]


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", "/pets", "listPets"), "ListPets"),
        (("get", "/pets/{pet}", "getPet"), "GetPet"),
        (("get", "/pets", ""), "ListPets"),
        (("put", "/v1/pets/{pet}", ""), "ReplacePet"),
        (("post", "/v1/owners/{owner}/pets", "PostOwnersOwnerPets"), "CreateOwnerPet"),
        (("post", "/v1/pets/{pet}/wash", "PostPetsPetWash"), "PetWash"),
        (("post", "/pets/{id}/actions/change_name", ""), "PetActionsChangeName"),
        (("post", "/sendMessage", ""), "SendMessage"),
        (("get", "/", ""), "Get"),
        (("post", "/pets", "adopt"), "Adopt"),
        (("post", "/pets", "create"), "CreatePet"),
        (("post", "/v3/pets", "post-/v3/pets_create"), "CreatePet"),
        (("get", "/pets/search", "search"), "Search"),
    ],
)
def test_schemas_of_an_operation_are_called_after_what_it_does(
    operation: tuple[str, str, str], expected: str
) -> None:
    method, path, identifier = operation
    api = api_of({"paths": {path: {method: {"operationId": identifier, "responses": {}}}}})
    assert [*operation_stems(api.operations).values()] == [expected]


@pytest.mark.parametrize(
    ("operations", "expected"),
    [
        (
            [  # Litestar
                ("get", "/items", "ItemsListItems"),
                ("get", "/items/{item_id}", "ItemsItemIdGetItem"),
                ("post", "/upload", "UploadUpload"),
            ],
            ["ListItems", "GetItem", "Upload"],
        ),
        (
            [  # NestJS
                ("get", "/users", "UsersController_findAll"),
                ("post", "/users", "UsersController_create"),
                ("get", "/users/{id}", "UsersController_findOne"),
            ],
            ["UsersFindAll", "CreateUser", "UsersFindOne"],
        ),
        (
            [  # Django REST framework
                ("get", "/api/books/", "books_list"),
                ("post", "/api/books/", "books_create"),
                ("get", "/api/books/{id}/", "books_retrieve"),
                ("put", "/api/books/{id}/", "books_update"),
                ("patch", "/api/books/{id}/", "books_partial_update"),
                ("post", "/api/books/{id}/archive/", "books_archive_create"),
            ],
            [
                "ListBooks",
                "CreateBook",
                "RetrieveBook",
                "UpdateBook",
                "PartialUpdateBook",
                "BookArchive",
            ],
        ),
        (
            [  # Google
                ("get", "/v1/{name}", "registry.projects.packages.get"),
                ("get", "/v1/{parent}/packages", "registry.projects.packages.list"),
                ("get", "/v1/{parent}/files", "registry.projects.files.list"),
            ],
            ["PackagesGet", "ListPackages", "ListFiles"],
        ),
        (
            [
                ("put", "/v2/projects/{project_id}", "projects_update"),
                ("patch", "/v2/projects/{project_id}", "projects_patch"),
                ("get", "/v2/projects", "getProjects"),
            ],
            ["UpdateProject", "PatchProject", "GetProjects"],
        ),
        (
            [
                ("get", "/files/{file_id}/metadata", "get_files_id_metadata"),
                ("get", "/files/{file_id}/metadata/{key}", "get_files_id_metadata_id"),
                ("put", "/vehicles/{vehicleId}/charge-policy", "putVehiclesVehicleidChargepolicy"),
                ("post", "/vehicles/{vehicleId}/bulk_jobs/{id}/job_data", ""),
                ("get", "/now?lat={lat}&lon={lon}", ""),
                ("get", "/schedules/schedule_a", ""),
            ],
            [
                "GetFileMetadata",
                "GetFileMetadataByKey",
                "ReplaceVehicleChargePolicy",
                "CreateVehicleBulkJobData",
                "GetNowByLatAndLon",
                "GetScheduleA",
            ],
        ),
    ],
)
def test_schemas_of_operations_are_called_without_what_tools_add_to_ids(
    operations: list[tuple[str, str, str]], expected: list[str]
) -> None:
    paths: dict[str, Any] = {}
    for method, path, identifier in operations:
        operation = {"operationId": identifier, "responses": {}}
        paths.setdefault(path, {})[method] = operation
    found = operation_stems(api_of({"paths": paths}).operations)
    assert [*found.values()] == expected


def test_operations_that_do_the_same_to_other_versions_are_told_apart() -> None:
    paths = {f"/{version}/pets": {"get": {"responses": {}}} for version in ("v1", "v2")}
    assert [*operation_stems(api_of({"paths": paths}).operations).values()] == [
        "ListPets",
        "GetV2Pets",
    ]


@pytest.mark.parametrize("suffix", ["get", "post", "delete"])
def test_an_id_that_operations_share_names_none_of_them(suffix: str) -> None:
    name = f"handle_items__id__{suffix}"
    operations = [(method, "/items/{id}", name) for method in ("get", "post", "delete")]
    assert named(*operations) == ["items.get", "items.update", "items.delete"]
    assert named(*reversed(operations)) == ["items.delete", "items.update", "items.get"]
    others = ("get", "/items", "walk"), ("get", "/dogs", "walk"), ("get", "/dogs/{id}", "feed")
    assert named(*others) == ["items.list", "dogs.list", "dogs.get_feed"]


def test_a_page_setting_cannot_name_operations_by_an_id_that_they_share() -> None:
    operation = {"operationId": "walk", "responses": {}}
    paths = {"/dogs": {"get": operation}, "/cats": {"get": operation}}
    operations = api_of({"paths": paths}).operations
    with pytest.raises(ConfigurationError, match='several operations have this id; write "GET'):
        settings_by_operation([PageSetting(operation="walk")], operations)
    setting = PageSetting(operation="GET /cats")
    assert settings_by_operation([setting], operations) == {"/paths/~1cats/get": setting}
