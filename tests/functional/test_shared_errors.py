"""Bodies of errors that operations share: named after their status, in any order of the operations."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from generator.system.cache import Cache
from tests.support.generated import generate, imported
from tests.support.recording_server import Answer, start_server
from tests.support.rendering import document_of, own_files, render_spec


def test_a_shared_body_is_one_class_under_every_name(tmp_path: Path, cache_folder: Path) -> None:
    folder = generate(tmp_path, document_of("shared_errors"), "made_errors", Cache(cache_folder))
    server = start_server()
    server.answer(Answer(status=400, body=b'{"detail": "no", "problems": [{"field": "a"}]}'))
    with imported(folder) as package, package.Client(base_url=server.url) as client:
        models = package.models
        with pytest.raises(package.BadRequestError) as caught:
            client.boxes.create()
        assert type(caught.value.body) is models.Error400
        assert models.CreateBoxError400 is models.ListArchivesError400 is models.Error400
        assert type(caught.value.body.problems[0]) is models.Error400Problem
        assert models.ListBoxesError500 is models.Error404 is models.ErrorBody
        assert models.ListBoxesError403 is models.Error403
        assert models.Error403Alias is str  # a component that nothing refers to takes no name
        assert models.CreateBoxError409 is not models.ListBoxesError409
        assert not hasattr(models, "Error409")
    server.shutdown()
    server.server_close()


def test_names_do_not_depend_on_the_order_of_operations(tmp_path: Path, cache_folder: Path) -> None:
    document = yaml.safe_load(document_of("shared_errors").read_text(encoding="utf-8"))
    made = []
    for turn, paths in enumerate((document["paths"], dict(reversed(document["paths"].items())))):
        spec = tmp_path / f"{turn}.yaml"
        spec.write_text(yaml.safe_dump({**document, "paths": paths}, sort_keys=False))
        rendered = own_files(render_spec(spec, "shared", cache=Cache(cache_folder)))
        made.append({p: t for p, t in rendered.items() if str(p).startswith("models/")})
    assert made[0] == made[1]
    assert len(made[0]) > 10
