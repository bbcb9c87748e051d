"""Names are valid, distinct everywhere, and do not depend on the order they are asked in."""

from __future__ import annotations

import keyword
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.python.names.identifiers import (
    LONGEST,
    allocate,
    fold,
    is_file_name,
    pascal,
    snake,
    valid,
    words,
)
from generator.python.names.singular import singular

TEXTS = st.text(max_size=40) | st.from_regex(r"[a-zA-Z0-9_.$@/ +-]{0,20}", fullmatch=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("createdTime", ["created", "Time"]),
        ("HTTPServer", ["HTTP", "Server"]),
        ("SKUs", ["SKUs"]),
        ("X-Trace-ID", ["X", "Trace", "ID"]),
        ("v1beta2", ["v1", "beta2"]),
        ("filter[a]", ["filter", "a"]),
        ("+1", ["plus", "1"]),
        ("-1", ["minus", "1"]),
        ("été", ["été"]),
        ("größeÄndern", ["größe", "Ändern"]),
        ("名前", ["名前"]),
        ("😀", []),
        ("__init__", ["init"]),
        ("<location>", ["location"]),
        ("Page<Pet>", ["Page", "Pet"]),
        ("amount<limit", ["amount", "lt", "limit"]),
        ("icon16x16", ["icon16", "x16"]),
        ("16x16", ["16x16"]),
        ("http_code_5xx", ["http", "code", "5xx"]),
        ("volume_24h", ["volume", "24h"]),
        ("priceChange24h", ["price", "Change", "24h"]),
        ("percentile95Count", ["percentile95", "Count"]),
        ("login_2fa_token", ["login", "2fa", "token"]),
        ("p2pTransfer", ["p2p", "Transfer"]),
        ("C11yWords", ["C11y", "Words"]),
        ("md5s", ["md5s"]),
        ("last_7_days", ["last", "7", "days"]),
    ],
)
def test_words_are_those_that_a_person_reads(text: str, expected: list[str]) -> None:
    assert list(words(text)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("createdTime", "created_time"),
        ("order-id", "order_id"),
        ("HTTPServer2", "http_server2"),
        ("", ""),
        ("$ref", "ref"),
    ],
)
def test_snake_case(text: str, expected: str) -> None:
    assert snake(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("refund_item", "RefundItem"), ("HTTPError", "HTTPError"), ("a b", "AB"), ("2fast", "2Fast")],
)
def test_pascal_case(text: str, expected: str) -> None:
    assert pascal(text) == expected


@given(TEXTS)
def test_every_text_becomes_a_valid_identifier(text: str) -> None:
    for name in (valid(snake(text), "value"), valid(pascal(text), "Model")):
        assert name.isidentifier()
        assert not name.startswith("_")
        assert unicodedata.normalize("NFKC", name) == name
    assert "__" not in snake(text)


@given(st.text(max_size=400))
def test_no_name_is_longer_than_a_file_system_allows(text: str) -> None:
    assert len(snake(text).encode()) <= LONGEST
    assert len(pascal(text).encode()) <= LONGEST


def test_long_names_that_begin_alike_stay_apart() -> None:
    first, second = snake("a" * 300 + "b"), snake("a" * 300 + "c")
    assert first != second
    assert first[:60] == second[:60]


@given(st.dictionaries(TEXTS, TEXTS, max_size=12), st.randoms(use_true_random=False))
def test_allocated_names_are_distinct_valid_and_independent_of_order(
    wanted: dict[str, str], random: object
) -> None:
    reserved = frozenset(keyword.kwlist) | {"value", "id"}
    candidates = {
        key: (valid(snake(text), "value"), valid(f"{snake(text)}_body", "value"))
        for key, text in wanted.items()
    }
    names = allocate(candidates, reserved, taken=("body",))
    assert all(name.isidentifier() and name not in reserved for name in names.values())
    folded = [fold(name) for name in names.values()]
    assert len(set(folded)) == len(folded)
    assert "body" not in folded
    shuffled = list(candidates)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    assert allocate({key: candidates[key] for key in shuffled}, reserved, taken=("body",)) == names


@given(st.dictionaries(TEXTS, TEXTS, max_size=12))
def test_a_name_that_is_spelt_like_something_is_that_very_thing(wanted: dict[str, str]) -> None:
    candidates = {
        key: (valid(snake(text), "value"), valid(f"{snake(text)}_body", "value"))
        for key, text in wanted.items()
    }
    names = allocate(candidates, keyword.kwlist, taken=("body",), spellings=wanted)
    texts = set(wanted.values())
    assert all(wanted[key] == name for key, name in names.items() if name in texts)
    for key, text in wanted.items():
        is_alone = [fold(other) for other in texts].count(fold(text)) == 1
        if is_alone and candidates[key][0] == text not in ("body", *keyword.kwlist):
            assert text in names.values()


def test_a_key_gets_its_own_name_before_others_that_only_resemble_it() -> None:
    names = allocate({"a.b": ("a_b",), "a-b": ("a_b",), "a_b": ("a_b",)})
    assert names == {"a.b": "a_b_3", "a-b": "a_b_2", "a_b": "a_b"}


def test_a_number_is_the_last_resort() -> None:
    names = allocate({"1": ("id", "id_query"), "2": ("id", "id_header"), "3": ("id", "id_query")})
    assert names == {"1": "id", "2": "id_header", "3": "id_query"}


def test_reserved_words_get_an_underscore_and_still_do_not_collide() -> None:
    assert allocate({"class": ("class",), "class_": ("class_",)}, {"class"}) == {
        "class": "class_2",
        "class_": "class_",
    }


@pytest.mark.parametrize("name", ["con", "CON", "nul", "lpt1"])
def test_names_of_windows_devices_are_no_file_names(name: str) -> None:
    assert not is_file_name(name)
    assert is_file_name(f"{name}_")


@pytest.mark.parametrize(
    ("plural", "single"),
    [
        ("RefundItems", "RefundItem"),
        ("Categories", "Category"),
        ("Addresses", "Address"),
        ("Boxes", "Box"),
        ("Sizes", "Size"),
        ("Branches", "Branch"),
        ("Statuses", "Status"),
        ("OrderStatus", "OrderStatusItem"),
        ("People", "Person"),
        ("Data", "DataItem"),
        ("Series", "SeriesItem"),
        ("Quizzes", "Quiz"),
        ("Bonuses", "Bonus"),
        ("Excuses", "Excuse"),
        ("Viruses", "Virus"),
        ("Diagnoses", "Diagnosis"),
        ("Axes", "Axis"),
        ("Calories", "Calorie"),
        ("Queries", "Query"),
        ("Menus", "Menu"),
        ("GPUs", "GPU"),
        ("APIs", "API"),
        ("Uris", "Uri"),
        ("Heroes", "Hero"),
        ("Shoes", "Shoe"),
        ("Alias", "AliasItem"),
        ("Dns", "DnsItem"),
        ("Https", "HttpsItem"),
        ("SMS", "SMSItem"),
        ("Kubernetes", "KubernetesItem"),
        ("Always", "AlwaysItem"),
        ("Oses", "Os"),
        ("Cookies", "Cookie"),
        ("Aliases", "Alias"),
    ],
)
def test_elements_are_called_by_the_singular(plural: str, single: str) -> None:
    assert singular(plural) == single


@given(TEXTS)
def test_a_singular_is_another_word_that_is_still_valid(text: str) -> None:
    name = valid(pascal(text), "Model")
    assert singular(name) != name
    assert singular(name).isidentifier()
