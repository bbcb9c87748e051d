"""Ids that frameworks and vendors write become the names that a person would choose."""

from __future__ import annotations

from typing import Any

import pytest

from generator.options import PackageOptions
from generator.python.planner import plan_package
from tests.support.loading import api_of

Row = tuple[str, str, str, str]
"""HTTP method, path, operation id and tag."""
_ASSOCIATION = "/crm/objects/2026-09-beta/{type}/{id}/associations/{other}"
_OTHERS = (("post", "/others", "adoptOther", ""), ("get", "/strangers", "watchStrangers", ""))
"""Operations with nothing in common with the others."""


def operation(identifier: str, tag: str, schema: dict[str, Any] | None = None) -> dict[str, Any]:
    """Return an operation of a document; its answer has the schema."""
    answer: dict[str, Any] = {"description": "done"}
    if schema is not None:
        answer["content"] = {"application/json": {"schema": schema}}
    found: dict[str, Any] = {"responses": {"200": answer}}
    found |= {"operationId": identifier} if identifier else {}
    return found | ({"tags": [tag]} if tag else {})


def calls(*rows: Row, schema: dict[str, Any] | None = None) -> list[str]:
    """Return `resource.method` of each operation of a document."""
    paths: dict[str, Any] = {}
    for method, path, identifier, tag in rows:
        paths.setdefault(path, {})[method] = operation(identifier, tag, schema)
    package = plan_package(api_of({"paths": paths}), PackageOptions(package="client"))
    found = {
        method.pointer: f"{resource.name}.{method.name}"
        for resource in package.resources
        for method in resource.methods
    }
    return [found[f"/paths/{path.replace('/', '~1')}/{method}"] for method, path, *_ in rows]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            ("post", "/books/{id}/cover", "cover_books__int_id__cover_post", "books"),
            "books.cover",
        ),
        (
            ("get", "/rates/converter", "find_latest_rates_converter_get", "rates"),
            "rates.find_latest",
        ),
        (("get", "/todos/{id}", "get_get_todo", "todos"), "todos.get"),
        (("post", "/todos/{id}/close", "post~finish_todo", "todos"), "todos.finish"),
        (("post", "/todos/import", "post_create_todos", "todos"), "todos.create"),
        (("get", "/lists/{id}", "get_list", "lists"), "lists.get"),
        (
            (
                "put",
                "/orgs/{org}/actions/permissions",
                "actions/set-github-actions-permissions-organization",
                "actions",
            ),
            "actions.set_github_actions_permissions_organization",
        ),
        (
            (
                "get",
                "/orgs/{org}/actions/permissions/selected-actions",
                "actions/get-allowed-actions-organization",
                "actions",
            ),
            "actions.get_allowed_actions_organization",
        ),
        (
            ("get", "/user_task_lists/{gid}/tasks", "getTasksForUserTaskList", "Tasks"),
            "tasks.get_for_user_task_list",
        ),
        (("post", "/tickets", "buyMuseumTickets", "Tickets"), "tickets.buy_museum_tickets"),
        (
            ("get", "/special-events", "listSpecialEvents", "Events"),
            "events.list_special_events",
        ),
        (
            ("post", "/portfolios/{gid}/addItem", "addItemForPortfolio", "Portfolios"),
            "portfolios.add_item",
        ),
        (
            ("get", "/activities/count", "getNumberOfActivities", "Activities"),
            "activities.get_number_of_activities",
        ),
        (("get", "/pets/{id}/owners", "listPetOwners", "pets"), "pets.list_owners"),
    ],
)
def test_a_resource_s_words_are_left_out_after_the_verb_only(row: Row, expected: str) -> None:
    assert calls(row, *_OTHERS)[0] == expected


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (
            (
                ("get", "/items/", "read_items_items__get", "items"),
                ("get", "/items/{item_id}", "read_item_items__item_id__get", "items"),
            ),
            ["items.read_items", "items.read_item"],
        ),
        (
            (
                ("post", "/files/upload", "upload_file_files_upload_post", "files"),
                ("post", "/files/many", "upload_files_files_many_post", "files"),
            ),
            ["files.upload_file", "files.upload_files"],
        ),
        (
            (
                ("post", "/files/upload", "upload", "files"),
                ("post", "/files/many", "upload_files", "files"),
            ),
            ["files.upload", "files.upload_files"],
        ),
        (
            (
                ("get", "/guilds/{guild}/events/{event}/users", "list_guild_event_users", ""),
                (
                    "get",
                    "/guilds/{guild}/events/{event}/{event_exception}/users",
                    "list_guild_event_exception_users",
                    "",
                ),
            ),
            ["guilds.list_event_users", "guilds.list_event_exception_users"],
        ),
    ],
)
def test_names_that_differ_in_the_resource_only_keep_it_both(
    rows: tuple[Row, ...], expected: list[str]
) -> None:
    assert calls(*rows, *_OTHERS)[: len(rows)] == expected


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (("get", "/users", "UsersController_findAll", "users"), "users.find_all"),
        (("get", "/users", "UsersController.findAll", "users"), "users.find_all"),
        (("get", "/users", "usersControllerFindAll", "users"), "users.find_all"),
        (("get", "/users", "UsersController_findAll_v1", "users"), "users.find_all"),
        (("post", "/items", "core_api_create_item", "items"), "items.create"),
        (("get", "/items/{item_id}", "ItemsItemIdGetItem", "Items"), "items.get"),
        (("get", "/items", "items-read_items", "items"), "items.read"),
        (("get", "/items", "items_read_items", "items"), "items.read"),
        (("get", "/items", "items-items_read", "items"), "items.read"),
        (("get", "/items/", "read_items_items__get_", "items"), "items.read"),
        (("post", "/auth/logout", "logout_auth_logout__post", "auth"), "auth.logout"),
        (("get", "/items/", "read_items_api_v1_items__get", "items"), "items.read"),
        (
            (
                "get",
                "/organizations/memberships",
                "organizations_getOrganizationMemberships",
                "Organizations",
            ),
            "organizations.get_memberships",
        ),
        (("post", "/api/books/{id}/archive/", "books_archive_create", "books"), "books.archive"),
        (("patch", "/api/books/{id}/", "books_partial_update", "books"), "books.partial_update"),
        (("get", "/api/books/recent/", "books_recent_list", "books"), "books.list_recent"),
        (("get", "/users", "v1.users.list", "users"), "users.list"),
        (("get", "/event-types", "v1.event-type.list", "Event Type"), "event_type.list"),
        (("get", "/users", "v1_list_users", "users"), "users.list"),
    ],
)
def test_what_frameworks_add_to_an_id_is_left_out(row: Row, expected: str) -> None:
    assert calls(row, *_OTHERS)[0] == expected


def test_the_module_that_all_ids_begin_with_is_left_out() -> None:
    rows = (
        ("post", "/items", "core_nin_create_item", "items"),
        ("get", "/items/{id}", "core_nin_get_item", "items"),
        ("get", "/users", "core_nin_list_users", "users"),
    )
    assert calls(*rows) == ["items.create", "items.get", "users.list"]


def test_a_function_of_a_module_may_be_called_like_its_path() -> None:
    rows = (
        ("post", "/login", "main_login", ""),
        ("get", "/me", "main_me", ""),
        ("get", "/items/{id}", "main_get_item", "items"),
    )
    assert calls(*rows) == ["api.login", "me.get", "items.get"]


def test_one_of_two_operations_without_ids_is_called_exactly_like_its_path() -> None:
    rows = (("post", "/pets/{id}/photo", "", "pets"), ("post", "/pets/photos", "", "pets"))
    assert calls(*rows) == ["pets.create_photo", "pets.create_photos"]


def test_ids_that_begin_with_their_path_are_those_of_litestar() -> None:
    rows = (
        ("post", "/login", "LoginLogin", "Auth"),
        ("get", "/items/cursor", "ItemsCursorPage", "Items"),
        ("get", "/items/{item_id}", "ItemsItemIdGetItem", "Items"),
        ("post", "/pets/list", "PetsListPets", "Pets"),
    )
    assert calls(*rows) == ["auth.login", "items.get_page", "items.get", "pets.list"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        (
            (
                "put",
                _ASSOCIATION,
                f"put-{_ASSOCIATION}_{_ASSOCIATION}",
                "Basic",
            ),
            "basic.replace_crm_object_association",
        ),
        (("get", "/2026-09/pets", "get-/2026-09/pets_/2026-09/pets", ""), "pets.list"),
        (("get", "/1.0/pets/{id}", "", ""), "pets.get"),
    ],
)
def test_an_id_that_repeats_its_path_gives_way_to_what_the_path_says(
    row: Row, expected: str
) -> None:
    assert calls(row, *_OTHERS)[0] == expected


@pytest.mark.parametrize(
    ("identifier", "summary", "expected"),
    [
        ("shop_api_list_books", "List Books", "books.list"),
        ("shop_books_export_books", "Export Books", "books.export"),
        ("admin_list_books", "List books", "books.admin_list"),
        ("shop_api_list_books", "All the books", "books.list"),
    ],
)
def test_the_module_before_a_function_that_the_summary_repeats_is_left_out(
    identifier: str, summary: str, expected: str
) -> None:
    found = operation(identifier, "books") | {"summary": summary}
    package = plan_package(
        api_of({"paths": {"/books": {"get": found}}}), PackageOptions(package="client")
    )
    [resource] = package.resources
    assert [f"{resource.name}.{method.name}" for method in resource.methods] == [expected]


@pytest.mark.parametrize(
    ("identifier", "summary", "expected"),
    [
        (
            "CreateanAPIkeyforaserviceaccount",
            "Creates an API key for a service account in the project.",
            "organization.create_api_key_for_service_account",
        ),
        ("Getinputtokencounts", "Get input token counts", "organization.get_input_token_counts"),
        ("getfaceting", "Get the faceting", "organization.get_faceting"),
        ("setlisten", "Something else", "organization.setlisten"),
    ],
)
def test_an_id_without_word_boundaries_is_split_where_its_summary_is(
    identifier: str, summary: str, expected: str
) -> None:
    found = operation(identifier, "organization") | {"summary": summary}
    package = plan_package(
        api_of({"paths": {"/projects/{p}/accounts": {"post": found}}}),
        PackageOptions(package="client"),
    )
    [resource] = package.resources
    assert [f"{resource.name}.{method.name}" for method in resource.methods] == [expected]


_THING = {"type": "object", "properties": {"name": {"type": "string"}, "age": {"type": "integer"}}}
_LIST = {"type": "array", "items": _THING}
_PAGE = {
    "type": "object",
    "properties": {"data": _LIST, "total": {"type": "integer"}, "has_more": {"type": "boolean"}},
}


@pytest.mark.parametrize(
    ("row", "schema", "expected"),
    [
        (("get", "/me", "", ""), _THING, "me.get"),
        (("get", "/files", "", ""), {"type": "string", "format": "binary"}, "files.get"),
        (("get", "/files", "getFiles", ""), _THING, "files.get"),
        (("get", "/files", "", ""), _LIST, "files.list"),
        (("get", "/files", "getFiles", ""), _PAGE, "files.list"),
        (("get", "/history", "", ""), _LIST, "history.list"),
        (("get", "/files/{kind}", "", "others"), _LIST, "others.list_files"),
        (("get", "/files/{id}", "getFile", ""), _LIST, "files.get"),
        (("get", "/users/{id}/photos", "", ""), _THING, "users.get_photos"),
        (("get", "/stats", "serverStats", "system"), _THING, "system.get_server_stats"),
        (("get", "/stats", "serverStats", "system"), _LIST, "system.list_server_stats"),
        (("post", "/containers/{id}/exec", "ContainerExec", "Exec"), None, "exec.exec_container"),
        (("head", "/_ping", "SystemPingHead", "System"), None, "system.head_ping"),
        (("get", "/ping", "SystemPing", "System"), None, "system.ping"),
        (("get", "/users/{id}/balance", "usersBalance", "users"), None, "users.get_balance"),
        (("post", "/aliases", "aliases.create", "schema"), None, "schema.create_alias"),
        (
            ("put", "/orgs", "organizations_createOrUpdate", "a"),
            None,
            "a.create_or_update_organizations",
        ),
        (("head", "/tables/{id}", "tableExists", "catalog"), None, "catalog.table_exists"),
        (("get", "/lookup", "binLookup", "data"), None, "data.lookup_bin"),
    ],
)
def test_a_name_has_a_verb_and_only_lists_are_listed(
    row: Row, schema: dict[str, Any] | None, expected: str
) -> None:
    assert calls(row, *_OTHERS, schema=schema)[0] == expected


@pytest.mark.parametrize(
    ("tags", "expected"),
    [
        (("Accounts API", "Payments API"), ["accounts", "payments"]),
        (("Api20100401Account", "Api20100401Call"), ["account", "call"]),
        (("SyncV1Document", "SyncV1Map"), ["document", "map"]),
        (("v1_iban", "v1_tin"), ["iban", "tin"]),
        (("Users v1", "Users v2"), ["users", "users_v2"]),
        (("Users v2", "Users"), ["users_v2", "users"]),
        (("API Keys", "OAuth"), ["api_keys", "oauth"]),
        (("4. Campaigns", "/1.0/user/{userId}/attended"), ["campaigns", "user_attended"]),
        (("variables", "security"), ["variables", "security"]),
        (("version", "headers"), ["version", "headers"]),
        (("send", "class"), ["send_", "class_"]),
    ],
)
def test_a_resource_is_called_after_what_tells_tags_apart(
    tags: tuple[str, str], expected: list[str]
) -> None:
    rows = [("get", f"/a{index}", f"walk{index}", tag) for index, tag in enumerate(tags)]
    assert [call.partition(".")[0] for call in calls(*rows)] == expected


def test_a_tag_of_very_many_operations_is_grouped_by_path() -> None:
    nouns = [f"noun{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"]
    rows: list[Row] = []
    for noun in nouns:
        rows.append(("get", f"/{noun}s", f"get{noun.capitalize()}s", "Plaid"))
        rows.append(("post", f"/{noun}s", f"create{noun.capitalize()}", "Plaid"))
        rows.append(("get", f"/{noun}s/{{id}}", f"get{noun.capitalize()}", "Plaid"))
    found = calls(*rows)
    assert found[:3] == ["nounas.list", "nounas.create", "nounas.get"]
    assert len({call.partition(".")[0] for call in found}) == len(nouns)
    assert {call.partition(".")[0] for call in calls(*rows[:60])} == {"plaid"}


def test_a_large_tag_of_properties_of_one_thing_stays_whole() -> None:
    rows: list[Row] = [
        (method, f"/dogs/{{id}}/settings/noun{index}", f"{method}Noun{index}", "settings")
        for index in range(25)
        for method in ("get", "put", "delete")
    ]
    assert {call.partition(".")[0] for call in calls(*rows)} == {"settings"}
    rows += [
        ("get", f"/dogs/{{id}}/settings/toys/{{t}}/{i}", f"see{i}", "settings") for i in range(99)
    ]
    assert calls(*rows)[-1].startswith("toys.")


def test_a_part_of_a_large_tag_is_told_from_a_tag_of_its_name() -> None:
    rows: list[Row] = [
        ("get", f"/repos/{{id}}/pages/{i}", f"repos/view{i}", "repos") for i in range(61)
    ]
    rows += [
        ("get", "/repos/{id}", "repos/get", "repos"),
        ("get", "/pages", "pages/list", "pages"),
    ]
    rows += [("get", "/sheets", "sheets/list", "sheets")]
    rows += [("post", "/repos/{id}/sheets", "repos/create-sheet", "repos")]
    found = calls(*rows)
    assert found[0].startswith("repos_pages.")
    assert found[61:] == ["repos.get", "pages.list", "sheets.list", "repos_sheets.create"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OAuth Tokens", "oauth_tokens"),
        ("IPv6 addresses", "ipv6_addresses"),
        ("WebAuthn", "webauthn"),
        ("JavaScript", "javascript"),
        ("java_script", "javascript"),
        ("I/O", "io"),
        ("B2B partners", "b2b_partners"),
        ("ECU's", "ecus"),
        ("videoAuth", "video_auth"),
    ],
)
def test_words_that_are_one_word_stay_one(text: str, expected: str) -> None:
    assert calls(("get", "/a", "walkA", text))[0].partition(".")[0] == expected


def test_a_step_that_says_what_is_done_is_no_part_of_a_large_tag() -> None:
    rows: list[Row] = [
        ("get", f"/agents/{{id}}/get/mask{i}/{{bit}}", f"view{i}", "agents") for i in range(61)
    ]
    rows += [("put", "/agents/{id}/halt", "halt", "agents")]
    rows += [("post", "/agents/{id}/merge", "mergeAgent", "agents")]
    assert calls(*rows)[60:] == ["mask60.view60", "agents.halt", "agents.merge"]


def test_words_that_ids_share_stay_where_no_verb_follows() -> None:
    rows = (
        ("get", "/app_packages", "appPackagesGET", "x"),
        ("get", "/app_templates", "appTemplatesGET", "x"),
        ("get", "/app_rules", "appRulesGET", "x"),
    )
    assert calls(*rows) == ["x.list_app_packages", "x.list_app_templates", "x.list_app_rules"]


@pytest.mark.parametrize(("identifier", "tag"), [("aPet", "Pet"), ("thePets", "Pets"), ("a", "A")])
def test_an_id_that_is_only_its_resource_is_a_method_all_the_same(
    identifier: str, tag: str
) -> None:
    (call,) = calls(("post", "/x", identifier, tag))
    assert call.partition(".")[2].isidentifier(), call
