"""Names are written as a person would write them: whole words, no articles, no preposition in the end."""

from __future__ import annotations

import pytest

from generator.options import Names
from generator.python.names.configured import given_names
from generator.python.operations.groups import group_operations
from generator.python.operations.method_names import name_methods
from tests.support.loading import api_of
from tests.unit.python.test_method_words import OTHER
from tests.unit.python.test_methods import named

Row = tuple[str, str, str]


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        (("delete", "/dogs/{id}", "delDog"), "dogs", "dogs.delete"),
        (("delete", "/dogs/{id}/toys/{t}", "delDogToy"), "dogs", "dogs.delete_toy"),
        (("post", "/dogs/{id}/un-pin", "unPinADog"), "dogs", "dogs.unpin"),
        (("post", "/toys/again", "reSendToy"), "dogs", "dogs.resend_toy"),
        (("post", "/toys/{id}/off", "deActivateToy"), "dogs", "dogs.deactivate_toy"),
        (("post", "/toys/{id}/off", "disConnectToy"), "dogs", "dogs.disconnect_toy"),
        (("post", "/toys/{id}/wash", "washTheToyOfADog"), "cats", "cats.wash_toy_of_dog"),
        (("get", "/toys/a", "getGradeA"), "dogs", "dogs.get_grade_a"),
        (("get", "/toys/a-b-test", "getABTest"), "dogs", "dogs.get_ab_test"),
        (("get", "/v2/toys/new", "newToysV2"), "dogs", "dogs.list_new_toys"),
        (("get", "/v1/toys/new", "newToysV2"), "dogs", "dogs.get_new_toys_v2"),
        (("post", "/v1/dogs/list", "listDogsFor"), "dogs", "dogs.list"),
        (("get", "/toys/{id}/dog", "isToyOf"), "dogs", "dogs.is_toy_of"),
        (("post", "/toys/{id}/reply", "replyTo"), "dogs", "dogs.reply_to"),
        (("get", "/toys/everything", "toysAll"), "dogs", "dogs.list_all_toys"),
    ],
)
def test_words_are_written_as_a_person_would_write_them(
    operation: Row, tag: str, expected: str
) -> None:
    assert named(operation, OTHER, tag=tag)[0] == expected


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        (("delete", "/dogs/bulkDelete", ""), "dogs", "dogs.bulk_delete"),
        (("delete", "/dogs/bulkDelete", "bulkDogs"), "dogs", "dogs.bulk_delete"),
        (("put", "/dogs/toys/batch_update", ""), "dogs", "dogs.batch_update_toys"),
        (("post", "/dogs/toyCreationValidate", ""), "dogs", "dogs.validate_toy_creation"),
        (("post", "/dogs/gdpr-delete", ""), "dogs", "dogs.gdpr_delete"),
        (("post", "/dogs/on-notify", ""), "dogs", "dogs.on_notify"),
        (("post", "/dogs/undelete/{id}", ""), "dogs", "dogs.undelete"),
        (("get", "/dogs/segment/{id}", ""), "dogs", "dogs.get_segment"),
        (("post", "/kennels/{id}/export", "KennelExport"), "export", "export.export_kennel"),
        (("get", "/by-size", "by_query"), "dogs", "dogs.get_by_query"),
        (("put", "/washDogs/cat", "WashDogsForCat"), "", "wash_dogs.wash_dogs_for_cat"),
        (("get", "/dogs/stats", "DogsStatsStandings"), "dogs stats", "dogs_stats.list_standings"),
        (("post", "/dogs/{id}/import", "dogsImport"), "dogs", "dogs.import_dog"),
        (("post", "/dogs/import", ""), "dogs", "dogs.import_dogs"),
        (("get", "/dogs/{id}/version", "ListDogVersions"), "dogs", "dogs.list_versions"),
        (("get", "/me/toys", ""), "My toys", "my_toys.list"),
        (("get", "/users/me/toys/new", ""), "My users", "my_users.get_toys_new"),
        (("get", "/dogs/sms", ""), "dogs", "dogs.get_sms"),
        (
            ("post", "/dogs/{id}/actions/mute", "dogMuteToys"),
            "dog orders",
            "dog_orders.mute_dog_toys",
        ),
        (("post", "/dogs/{dogId}/kick/{toyId}", "dogIdKickToy"), "dogs", "dogs.kick_toy"),
        (
            ("put", "/protocol/tcp/set/{x}", "protocol_tcp_set_config"),
            "tcp",
            "tcp.set_protocol_config",
        ),
        (("get", "/d/{d}/addons/{a}", "getToyAddOnDog"), "dog", "dog.get_toy_add_on_dog"),
        (("post", "/dogs/remote-connect", "remoteConnectDog"), "toys", "toys.remote_connect_dog"),
        (("post", "/dogs/{id}/run/{action}", "Dog.run"), "actions", "actions.run_dog"),
        (("get", "/dogs/{id}/photo", "dogPhotoDownload"), "dogs", "dogs.download_photo"),
        (("get", "/status", "healthCheck"), "misc", "misc.health_check"),
        (("get", "/apis", "getAllApIs"), "API", "api.list"),
        (("get", "/api/openapi/{version}", ""), "OpenApi", "openapi.get"),
    ],
)
def test_a_name_says_what_is_done_with_a_verb_in_front(
    operation: Row, tag: str, expected: str
) -> None:
    assert named(operation, OTHER, tag=tag)[0] == expected


def test_a_verb_that_the_summary_says_first_stays_under_a_tag_of_that_word() -> None:
    operation = {"operationId": "import_toy_archive", "tags": ["Import"], "responses": {}}
    for summary, expected in (("Import toys", "import_toy_archive"), ("Toys", "toy_archive")):
        paths = {"/import/toys": {"post": operation | {"summary": summary}}}
        [group] = group_operations(api_of({"paths": paths}).operations)
        assert [*name_methods(group).values()] == [expected]


def test_ids_of_api_platform_are_read() -> None:
    names = named(
        ("get", "/api/monitors", "api_monitors_get_collection"),
        ("post", "/api/monitors", "api_monitors_post"),
        ("get", "/api/monitors/{id}", "api_monitors_id_get"),
        ("patch", "/api/monitors/{id}", "api_monitors_id_patch"),
        tag="Monitor",
    )
    verbs = [name.partition(".")[2] for name in names]
    assert verbs == ["list", "create", "get", "update"]


def test_what_is_made_is_no_deed() -> None:
    made = {"responses": {"201": {"description": "made"}}, "tags": ["ping"]}
    done = {"responses": {"200": {"description": "done"}}, "tags": ["ping"]}
    for operation, expected in ((made, "create"), (done, "ping")):
        [group] = group_operations(api_of({"paths": {"/ping": {"post": operation}}}).operations)
        assert [*name_methods(group).values()] == [expected]


def test_ids_that_repeat_their_path_with_its_parameters_give_way_to_what_the_path_says() -> None:
    names = named(
        ("get", "/dogs/{dog_id}/toys", "get_dogs_dog_id_toys"),
        ("get", "/cats/{cat_id}/toys", "get_cats_cat_id_toys"),
        tag="toys",
    )
    assert sorted(names) == ["toys.list", "toys.list_dog_toys"]


def test_the_version_of_an_id_tells_it_apart() -> None:
    names = named(
        ("get", "/v2/toys/all", "listToys"),
        ("get", "/v2/toys", "listToysV2"),
        tag="dogs",
    )
    assert names == ["dogs.list_toys", "dogs.list_toys_v2"]


def test_patch_is_what_an_operation_is_called_beside_an_update() -> None:
    names = named(
        ("put", "/dogs/{id}", "dogs.update"), ("patch", "/dogs/{id}", "dogs.patch"), tag="dogs"
    )
    assert names == ["dogs.update", "dogs.patch"]


def test_one_of_two_paths_is_told_apart_by_its_last_parameter() -> None:
    names = named(
        ("get", "/dogs/{id}/toy/{kind}/", ""),
        ("get", "/dogs/{id}/toy/{kind}/{size}/", ""),
        tag="dogs",
    )
    assert names == ["dogs.get_toy", "dogs.get_toy_by_size"]


@pytest.mark.parametrize(
    ("operation", "tag", "expected"),
    [
        (("get", "/user/dogs", "dogs/list-for-user"), "dogs", "dogs.list_for_user"),
        (("get", "/dogs/{id}", "Dogs_GetAtScope"), "dogs", "dogs.get_at_scope"),
        (("patch", "/dogs/{id}", "Dogs_UpdateTags"), "dogs", "dogs.update_tags"),
        (("post", "/dogs", "updateOrCreateDogs"), "dogs", "dogs.update_or_create"),
        (("get", "/dogs/{id}", "getDogById"), "dogs", "dogs.get"),
        (("get", "/dogs", "getDogsByColor"), "dogs", "dogs.get_by_color"),
        (("put", "/dogs/{id}", "putByIdModel"), "dogs", "dogs.replace"),
        (("get", "/dogs/{id}", "getDogInfo"), "dogs", "dogs.get"),
        (("get", "/dogs", "listPuppies"), "dogs", "dogs.list"),
        (
            ("patch", "/memberships/orgs/{o}", "orgs/update-membership"),
            "orgs",
            "orgs.update_membership",
        ),
        (("delete", "/certificates/{id}", "deleteCert"), "certificates", "certificates.delete"),
    ],
)
def test_what_an_id_says_beside_its_resource_stays(operation: Row, tag: str, expected: str) -> None:
    assert named(operation, OTHER, tag=tag)[0] == expected


_SCOPE = "/subscriptions/{s}/resourceGroups/{g}/providers/Microsoft.Kennels"


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        (("get", f"{_SCOPE}/dogHouses/{{d}}", "DogHouses_Get"), "dog_houses.get"),
        (("get", f"{_SCOPE}/dogs", "Dogs_ListByResourceGroup"), "dogs.list_by_resource_group"),
        (("get", f"{_SCOPE}/doghouses", "DogHouses_List"), "dog_houses.list"),
        (("post", f"{_SCOPE}/dogs/{{d}}/wash", ""), "dogs.wash"),
        (("get", "/providers/Microsoft.Kennels/operations", "Operations_List"), "operations.list"),
        (("get", "/kennels", "DogsController_findAll"), "dogs.find_all"),
        (("get", "/kennels", "Dogs_kennel"), "kennels.get_dogs_kennel"),
        (("get", "/providers/dogs", ""), "providers.list_dogs"),
    ],
)
def test_the_class_of_an_id_is_the_resource_where_no_tag_is(operation: Row, expected: str) -> None:
    assert named(operation, OTHER)[0] == expected


def test_a_plain_path_that_answers_with_a_list_is_listed_whatever_its_id_says() -> None:
    paths = {"/note": {"get": {"operationId": "getNote", "tags": ["note"], "responses": {}}}}
    operations = api_of({"paths": paths}).operations
    [group] = group_operations(operations)
    assert [*name_methods(group, {operations[0].pointer: "list"}).values()] == ["list"]
    assert [*name_methods(group, {operations[0].pointer: "one"}).values()] == ["get"]


def test_a_version_behind_the_verb_says_nothing_that_the_path_does_not() -> None:
    names = named(
        ("head", "/v1/toys", "HeadV1Toys"), ("head", "/v1/toys/{id}", "HeadV1ToyId"), tag="toys"
    )
    assert names == ["toys.head_toys", "toys.head"]


def test_the_words_of_a_large_tag_are_left_out_behind_the_verb() -> None:
    rows = [("get", f"/api/v1/dogs/{{id}}/t{i}", f"readCoreV1Toy{i}Part") for i in range(61)]
    rows += [("get", "/api/v1/dogs/{id}", "readCoreV1Dog")]
    names = named(*rows, tag="core_v1")
    assert (names[1], names[-1]) == ("dogs.read_toy1_part", "dogs.read")


def test_the_configuration_keeps_a_tag_whole_that_grows_too_large() -> None:
    """Beyond 60 operations a tag is grouped by path; `names.tags` undoes that, and all names are as before."""
    verbs = (("get", "get"), ("put", "wash"), ("delete", "delete"))
    rows = [
        (method, f"/toys{index}/{{id}}", f"{verb}Toy{index}")
        for index in range(22)
        for method, verb in verbs
    ]
    small, large = named(*rows[:60], tag="Dog toys"), named(*rows, tag="Dog toys")
    assert {name.partition(".")[0] for name in small} == {"dog_toys"}
    assert len({name.partition(".")[0] for name in large}) == len(range(22))
    kept = named(*rows, tag="Dog toys", resource="dog_toys")
    assert kept[:60] == small


def test_what_stands_before_the_verb_of_an_id_says_where_it_belongs() -> None:
    names = named(
        ("get", "/toys/{id}", "Article_GetArticle"),
        ("patch", "/toys/{id}", "Article_UpdateTags"),
        tag="toys",
    )
    assert names == ["toys.get", "toys.update_article_tags"]


def test_an_id_that_repeats_its_path_keeps_to_it_under_a_large_tag() -> None:
    rows = [
        ("get", f"/v3/dogs/{{id}}/toy{i}s/{{toy}}", f"getV3DogsIdToy{i}sToy") for i in range(61)
    ]
    assert named(*rows, tag="dogs")[0] == "toy0s.get"


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (["v1", "Dogs"], "dogs"),
        (["v1"], "kennels"),
        (["default"], "kennels"),
        (["V2.1", "default"], "kennels"),
        (["Dogs", "v1"], "dogs"),
        (["Dogs v1"], "dogs"),
        (["Default dogs"], "default_dogs"),
    ],
)
def test_a_tag_that_says_only_a_version_names_no_resource(tags: list[str], expected: str) -> None:
    paths = {"/v1/kennels": {"get": {"tags": tags, "responses": {}}}}
    api = api_of({"paths": paths})
    [group] = group_operations(api.operations)
    assert group.name == expected
    if expected != "kennels":
        names = Names(tags=((next(tag for tag in tags if tag != "v1"), "puppies"),))
        assert [*given_names(names, api).resources.values()] == ["puppies"]
