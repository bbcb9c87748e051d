"""Type checkers accept every right call of the cases that send objects or enumerations, and refuse every wrong one."""

from __future__ import annotations

from pathlib import Path

from generator.system.cache import Cache
from tests.calls.judge import judge
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.support.generated import generate
from tests.support.rendering import CASES, document_of


def test_type_checkers_judge_calls_as_the_document_does(tmp_path: Path) -> None:
    packages = []
    for case in CASES:
        document = document_of(case)
        package = generate(tmp_path, document, case, Cache(tmp_path / "cache"))
        if (package / "params").exists():
            packages.append((load(document), GeneratedPackage(package)))
    verdict = judge(packages, tmp_path)
    assert verdict.right > 350
    assert verdict.wrong > 1400
    assert verdict.without < 5
    assert not verdict.findings, "\n".join(map(str, verdict.findings))
