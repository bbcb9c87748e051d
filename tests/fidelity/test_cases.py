"""The types of every case say what its document says, and values of its schemas go both ways."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.fidelity.findings import count
from tests.fidelity.judge import judge
from tests.fidelity.samples import Samples
from tests.support.generated import generate, imported
from tests.support.rendering import CASES, document_of

ALLOWED = {
    # A property that only one variant of `oneOf` describes may be anything, where the value is of another.
    "alternatives_with_common_properties": {"decoding": 2},
    "files_in_models": {"text": 2},  # right: JSON inside a part of a form is text, and no file
}
"""What the judge does not see as right; the numbers only fall."""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cases")


@pytest.mark.parametrize("case", CASES)
def test_types_say_what_the_document_says(case: str, folder: Path) -> None:
    document = document_of(case)
    package = generate(folder, document, case, Cache(folder / "cache"))
    with imported(package):
        verdict = judge(load(document), GeneratedPackage(package))
        sampled = Samples(load(document), GeneratedPackage(package)).run()
    findings = (*verdict.findings, *sampled.findings)
    counts, allowed = count(findings), ALLOWED.get(case, {})
    too_many = {kind: n for kind, n in counts.items() if n > allowed.get(kind, 0)}
    assert not too_many, [each.line() for each in findings]
    assert verdict.unjudged == ()
