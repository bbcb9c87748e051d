"""The guide that `oarlock bump` writes for the example shop is the page of the documentation."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.support.command import ROOT, Oarlock
from tests.support.git import commit, start

GUIDE = ROOT / "docs" / "guides" / "digitalriver-2021-12-13.md"
CONFIGURATION = """\
[tool.oarlock.targets.digitalriver]
spec = "specs/digitalriver/2020-12-17.json"
output = "generated"
package = "digitalriver"
formatter = "ruff"

[tool.mypy]
strict = true
mypy_path = "generated"
"""
TOLD = (
    # Refused.
    'RefundRequest.type no longer takes "fees"',
    "RefundItemRequest.itemId became required",
    'FileRequest.purpose no longer takes "customer_tax_invoice"',
    "`city`, `postalCode`, `state`",
    "ShippingQuoteRequest requires packages",
    "ShippingQuoteRequest requires shipFrom",
    'WebhookRequest.apiVersion no longer takes "latest"',
    # Cannot be read.
    "response.quotes.\\*.fees: number (double) -> ShippingQuoteFees",
    # Another class now.
    "| `Refund` | `OrderRefund` | schema; `models.Refund` still exists and is another thing now | 2 |",
    # Gone from signatures.
    "`Checkouts.create(credit_amount=...)`",
    "`Customers.create(tax_identifiers=...)`",
    "`FileLinks.create(metadata=...)`",
    "`ShippingQuotes.create(items=...)`",
    # Never true again.
    'Order.fraudState no longer holds "in_review"',
    # Not to be told by a type checker.
    "getattr with a name that is made when the code runs",
)


def test_the_guide_for_the_example_shop_is_the_page(repository: Path, oarlock: Oarlock) -> None:
    (repository / ".git").rmdir()
    for name in ("oarlock.toml", "pets.yaml"):
        (repository / name).unlink()
    shutil.copytree(ROOT / "specs", repository / "specs")
    shutil.copytree(
        ROOT / "examples" / "shop",
        repository / "examples" / "shop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    (repository / "pyproject.toml").write_text(CONFIGURATION)
    assert oarlock("generate").code == 0
    start(repository)
    commit(repository)
    run = oarlock(
        *("bump", "digitalriver", "specs/digitalriver/2021-12-13.json"),
        *("--consumer", "examples", "--guide", "guide.md"),
    )
    assert run.code == 1, run.out + run.err
    text = (repository / "guide.md").read_text()
    if os.environ.get("OARLOCK_UPDATE_GOLDEN") == "1":
        GUIDE.write_text(text)
    for fact in TOLD:
        assert fact in text, fact
    assert "nullable" not in text
    assert text == GUIDE.read_text()
    edited = (repository / "examples/shop/refunds.py").read_text()
    assert "-> models.OrderRefund:" in edited
    assert "-> list[models.Refund]:" in edited
    # What was rewritten is right with the new client: nothing but the places that are left is refused.
    left = {
        tuple(each.split("`")[1].split(":"))
        for each in text.splitlines()
        if each.startswith("- `examples/")
    }
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", "examples"],
        cwd=repository,
        capture_output=True,
        text=True,
        check=False,
    )
    refused = {
        tuple(each.split(":")[:2]) for each in checked.stdout.splitlines() if "error:" in each
    }
    assert refused
    rewritten = {
        (f"examples/shop/{name}", str(number))
        for name in ("orders.py", "refunds.py")
        for number, (before, after) in enumerate(
            zip(
                (ROOT / "examples/shop" / name).read_text().splitlines(),
                (repository / "examples/shop" / name).read_text().splitlines(),
                strict=True,
            ),
            1,
        )
        if before != after
    }
    assert len(rewritten) == 6
    assert refused & rewritten <= left
