"""The judge of calls finds a fault that is planted in a package."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.system.cache import Cache
from tests.calls.judge import judge
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.support.generated import generate, imported
from tests.support.rendering import document_of


@pytest.mark.parametrize(
    ("case", "right", "wrong", "mistake"),
    [
        ("enumerations_alike", 'Literal["ASC", "DESC"]', "str", "no value of the enumeration"),
        ("dictionaries_with_further_keys", "labels: LabelsLike", "labels: NotRequired[LabelsLike]", "missing"),
        ("dictionaries_with_further_keys", "text: str", "txt: str", ""),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found(
    case: str, right: str, wrong: str, mistake: str, tmp_path: Path
) -> None:
    document = document_of(case)
    package = generate(tmp_path, document, "planted", Cache(tmp_path / "cache"))
    module = package / "params" / "__init__.py"
    text = module.read_text()
    assert right in text
    with imported(package):
        calls = GeneratedPackage(package)
        before = judge([(load(document), calls)], tmp_path, ["mypy"])
        module.write_text(text.replace(right, wrong))
        after = judge([(load(document), calls)], tmp_path, ["mypy"])
    assert before.findings == ()
    assert after.findings
    assert all(mistake in finding.call.mistake for finding in after.findings)
