"""The judge of calls finds faults that are planted in packages."""

from __future__ import annotations

from pathlib import Path

from generator.system.cache import Cache
from tests.calls.judge import judge
from tests.conformance.package import GeneratedPackage
from tests.fidelity.document import load
from tests.support.generated import generate
from tests.support.rendering import document_of

FAULTS = {
    "enumerations_alike": [('Literal["ASC", "DESC"]', "str")],
    "dictionaries_with_further_keys": [
        ("labels: LabelsLike", "labels: NotRequired[LabelsLike]"),
        ("text: str", "txt: str"),
    ],
}


def test_planted_faults_are_found(tmp_path: Path) -> None:
    packages = []
    for case, faults in FAULTS.items():
        document = document_of(case)
        package = generate(tmp_path, document, case, Cache(tmp_path / "cache"))
        packages.append((load(document), GeneratedPackage(package)))
        module = package / "params" / "__init__.py"
        for right, wrong in faults:
            text = module.read_text()
            assert right in text
            module.write_text(text.replace(right, wrong))
    found = {
        (finding.call.pointer, finding.call.mistake)
        for finding in judge(packages, tmp_path, ["mypy"]).findings
    }
    assert ("/paths/~1hubs/get", "direction: the value is no value of the enumeration") in found
    assert ("/paths/~1parcels/post", "body: .labels is missing") in found
    assert ("/paths/~1labels/put", "") in found
