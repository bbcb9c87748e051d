"""The page of `oarlock diff --format html` in a real browser: findings by verdict, with places and proofs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from generator.changes.engine import compare
from generator.changes.model import Acceptance, Comparison, Edit, Site
from generator.reports.changes.html import write_html
from generator.reports.changes.words import DiffReport
from tests.changes.documents import documents, plain, side
from tests.support.browsing import BrowserVisit, chromium

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

HOSTILE = "</script><img src=x onerror=alert(1)>\x1b[31m\u202ecba"


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One headless Chromium for all tests."""
    with chromium() as running:
        yield running


def comparison() -> Comparison:
    """Compare two documents that differ in something of every verdict."""
    old, new = documents(
        {
            "request": [
                {
                    "type": "object",
                    "properties": {"kind": {"enum": ["a", "b"]}, HOSTILE: {"type": "string"}},
                },
                {
                    "type": "object",
                    "properties": {"kind": {"enum": ["a"]}, "note": {"type": "string"}},
                },
            ],
            "response": [
                {
                    "type": "object",
                    "properties": {"size": {"type": "integer"}, "state": {"enum": ["on"]}},
                },
                {
                    "type": "object",
                    "properties": {"size": {"type": "string"}, "state": {"enum": ["on", "off"]}},
                },
            ],
            "parameters": [
                [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                [{"name": "limit", "in": "header", "schema": {"type": "integer"}}],
            ],
            "new": {"paths": {"/items": {"post": {"operationId": "addItem"}}}},
        }
    )
    found = compare(side(old, "old.yaml"), side(new, "new.yaml"))
    site = Site(
        file="shop/app.py",
        line=41,
        column=7,
        verdict="behaviour",
        edit=Edit(before='kind="b"', after='kind="a"', is_certain=False),
    )
    changes = (
        replace(change, sites=(site,)) if change.rule.endswith("enum-value-removed") else change
        for change in found.changes
    )
    return replace(found, changes=tuple(changes), target="shop")


class Visit(BrowserVisit):
    """A page of `oarlock diff` that was opened."""

    def listed(self) -> list[str]:
        """Return the messages of the changes that are shown."""
        return self.page.locator(".change:visible .message").all_inner_texts()

    def change(self, words: str) -> Any:
        """Return a change by its message."""
        return self.page.locator(".change", has=self.page.locator(f".message:has-text('{words}')"))

    def opened(self, words: str) -> str:
        """Open a change and return what it says."""
        change = self.change(words)
        change.locator("summary").first.click()
        return str(change.locator(".inside").inner_text())


def opened(page: Page, folder: Path, *comparisons: Comparison) -> Visit:
    path = folder / "diff.html"
    path.write_text(write_html(DiffReport(comparisons=comparisons)), encoding="utf-8")
    return Visit(page, path)


@pytest.fixture
def visit(browser: Browser, tmp_path: Path) -> Iterator[Visit]:
    """The page of all verdicts; nothing may go wrong in it, and nothing out."""
    with browser.new_context(viewport={"width": 1300, "height": 900}) as context:
        visit = opened(context.new_page(), tmp_path, comparison())
        yield visit
        assert visit.complaints == []
        assert visit.asked_the_network() == []


def test_changes_stand_in_groups_by_verdict(visit: Visit) -> None:
    groups = {
        group.locator("h2").inner_text(): group.locator(".message").all_inner_texts()
        for group in visit.page.locator(".group").all()
    }
    assert groups["Requests that are refused or understood otherwise"] == [
        "`limit` moved from query to header",
        'POST /items request.kind no longer takes "b"',
    ]
    assert groups["Answers that break their promise"] == [
        "GET /items/{id} response.size: integer -> string"
    ]
    assert groups["Within what clients have to expect"] == [
        'GET /items/{id} response.state may hold "off"'
    ]
    assert "models.CreateItemRequest is called AddItemRequest" in groups["Renames"]
    assert groups["Breaks nothing"] == ["POST /items request.note is new"]
    links = visit.page.locator("#groups a").all_inner_texts()
    assert [re.sub(r"\s+", " ", link).rpartition(" ")[0] for link in links] == [*groups]


def test_the_head_sums_up(visit: Visit) -> None:
    assert visit.page.inner_text("h1") == "shop 1"
    verdicts = visit.page.inner_text(".verdicts")
    assert "wire: 2 requests are refused or understood otherwise" in verdicts
    assert "Client package: major" in verdicts


def test_a_change_shows_both_places_its_proof_and_who_is_concerned(visit: Visit) -> None:
    text = visit.opened("no longer takes")
    assert re.search(r"before old\.yaml:\d+:\d+\n+#/paths/~1items/post/requestBody", text)
    assert re.search(r"after new\.yaml:\d+:\d+", text)
    assert '["b"]' in text
    assert "Valid before, refused now: POST /items request application/json" in text
    assert '{"kind": "b"}' in text
    assert '"b" is not one of "a"' in text
    assert "POST /items  items.create" in text
    assert 'shop/app.py:41:7 behaviour kind="b" \u2192 kind="a"' in text
    assert "oarlock accept shop" in text


def test_what_both_clients_send_stands_one_below_the_other(visit: Visit) -> None:
    visit.opened("moved from query")
    proof = visit.change("moved from query").locator(".proof pre").all_inner_texts()
    assert "?limit=" in proof[0]
    assert "limit: " in proof[1]


def test_chips_filter_by_level_and_by_verdict_for_python(visit: Visit) -> None:
    number = len(visit.listed())
    visit.page.click("[data-value=warning]")
    assert 'GET /items/{id} response.state may hold "off"' in visit.listed()
    assert not any("no longer takes" in text for text in visit.listed())
    assert visit.page.locator("#groups a:visible").count() < 5
    visit.page.click("[data-value=error]")
    visit.page.click("[data-kind=python] >> text=types, run")
    assert visit.page.locator("#count").inner_text() == f"{len(visit.listed())} of {number} changes"
    assert "GET /items/{id} response.size: integer -> string" in visit.listed()
    visit.page.keyboard.press("Escape")
    assert len(visit.listed()) == number


@pytest.mark.parametrize(
    ("words", "messages"),
    [
        ("ENUM-VALUE-REMOVED", ['POST /items request.kind no longer takes "b"']),
        ('{"kind"', ['POST /items request.kind no longer takes "b"']),
        ("shop/app.py", ['POST /items request.kind no longer takes "b"']),
        ("integer -> string", ["GET /items/{id} response.size: integer -> string"]),
        ("no such thing", []),
    ],
)
def test_search_finds_messages_proofs_rules_and_sites(
    visit: Visit, words: str, messages: list[str]
) -> None:
    visit.page.keyboard.press("/")
    visit.page.keyboard.insert_text(words)
    visit.page.wait_for_function("words => state.query === words", arg=words.lower())
    assert visit.listed() == messages
    assert visit.page.locator("#nothing").is_visible() is not bool(messages)


def test_keys_walk_open_and_close(visit: Visit) -> None:
    number = len(visit.listed())
    for _ in range(2):
        visit.page.keyboard.press("j")
    focused = "document.activeElement.querySelector('.message').innerText"
    assert visit.page.evaluate(focused) == visit.listed()[1]
    visit.page.keyboard.press("k")
    assert visit.page.evaluate(focused) == visit.listed()[0]
    visit.page.keyboard.press("Enter")
    assert visit.page.locator(".change[open]").count() == 1
    visit.page.keyboard.press("o")
    assert visit.page.locator(".change[open]").count() == number
    assert visit.page.inner_text("#unfold") == "Close all"
    visit.page.keyboard.press("o")
    assert visit.page.locator(".change[open]").count() == 0


def test_an_address_opens_its_change_even_if_a_filter_hides_it(visit: Visit) -> None:
    change = visit.change("no longer takes")
    name = change.get_attribute("id")
    visit.page.click("[data-value=note]")
    assert not change.is_visible()
    visit.page.evaluate("name => (location.hash = name)", name)
    visit.page.wait_for_selector(f"[id='{name}'][open]")
    visit.page.reload()
    assert visit.page.locator(f"[id='{name}'][open]").is_visible()


def test_the_command_that_accepts_can_be_copied(visit: Visit) -> None:
    visit.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    visit.opened("no longer takes")
    visit.change("no longer takes").locator(".copy").click()
    visit.page.wait_for_selector("text=Copied")
    name = visit.change("no longer takes").get_attribute("id")
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert copied == f'oarlock accept shop {name} --reason "..."'


def test_hostile_words_stay_words(visit: Visit) -> None:
    assert any("<.script><img src=x" in text for text in visit.listed())
    assert visit.page.locator("img").count() == 0
    shown = visit.page.inner_text("main")
    assert "\u202e" not in shown
    assert "\x1b" not in shown


def test_everything_can_be_read_without_scripts(browser: Browser, tmp_path: Path) -> None:
    with browser.new_context(java_script_enabled=False) as context:
        visit = opened(context.new_page(), tmp_path, comparison())
        assert '{"kind": "b"}' in visit.opened("no longer takes")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1300, 420])
def test_nothing_keeps_anybody_from_reading_it(
    browser: Browser, tmp_path: Path, scheme: Any, width: int
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    with browser.new_context(
        viewport={"width": width, "height": 900}, color_scheme=scheme
    ) as context:
        page = opened(context.new_page(), tmp_path, comparison()).page
        page.click("[data-value=error]")
        page.keyboard.press("o")
        results = Axe().run(page)
        assert results.response["violations"] == [], results.generate_report()
        page.keyboard.press("?")
        assert Axe().run(page).response["violations"] == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_several_comparisons_are_chapters(browser: Browser, tmp_path: Path) -> None:
    same = side(plain("3.0.3"))
    other = replace(compare(same, same), target="store")
    with browser.new_context() as context:
        visit = opened(context.new_page(), tmp_path, comparison(), other)
        assert visit.page.inner_text("h1") == "2 comparisons, of which 1 breaks"
        assert visit.page.locator(".chapter h2").all_inner_texts() == ["shop 1", "store 1"]
        assert "nothing changed" in visit.page.locator(".chapter").nth(1).inner_text()
        assert visit.complaints == []


def test_accepted_findings_stand_apart_with_their_reason(browser: Browser, tmp_path: Path) -> None:
    found = comparison()
    first, *others = found.changes
    accepted = replace(first, accepted=Acceptance(reason="We never send b.", until="2027-03-01"))
    with browser.new_context() as context:
        what = replace(found, changes=(accepted, *others))
        visit = opened(context.new_page(), tmp_path, what)
        group = visit.page.locator(".group", has=visit.page.locator("h2:has-text('Accepted')"))
        assert group.locator(".message").all_inner_texts() == [first.message]
        text = visit.opened(first.message.partition('"')[0].strip())
        assert "Accepted: We never send b. (until 2027-03-01)" in text


def test_equal_documents_are_a_page_too(browser: Browser, tmp_path: Path) -> None:
    same = side(plain("3.0.3"))
    with browser.new_context() as context:
        visit = opened(context.new_page(), tmp_path, compare(same, same))
        assert visit.page.inner_text("main") == "Nothing changed."
        visit.page.keyboard.press("j")
        visit.page.keyboard.press("t")
        assert visit.page.inner_text("#theme") == "Theme: light"
        assert visit.complaints == []
