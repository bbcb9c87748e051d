"""`validate` and `generate` tell the same of every document: the same findings, or the same errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.config.reading import Target, ad_hoc_target
from generator.errors import Diagnostic, SpecError
from generator.options import PackageOptions
from generator.pipeline.reading import validate
from generator.pipeline.rendering import render_target
from generator.pipeline.run import Run
from tests.support.command import ROOT

INVALID = sorted((ROOT / "tests" / "cases" / "invalid").rglob("*.yaml"))


@pytest.mark.parametrize("document", INVALID, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_validate_and_generate_tell_the_same(document: Path, tmp_path: Path) -> None:
    found, is_usable = validate(str(document))
    target = ad_hoc_target(
        spec=str(document),
        output=tmp_path,
        options=PackageOptions(package="client", formatter="ruff"),
    )
    told, is_generated = _generated(target)
    assert is_usable or not is_generated
    # What a client cannot be made of is told by its errors; the rest is told with a client.
    wanted = [one for one in found if is_generated or not is_usable or one.level == "error"]
    assert list(told) == wanted


def _generated(target: Target) -> tuple[tuple[Diagnostic, ...], bool]:
    try:
        rendered = render_target(target, Run(), refuses_unsupported=True, is_validated=True)
    except SpecError as error:
        return error.diagnostics, False
    return rendered.diagnostics, True
