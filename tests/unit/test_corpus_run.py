"""The corpus run counts operations on its own and tells the same faults apart from others."""

from __future__ import annotations

from tests.corpus.outcome import Outcome, classify, summarise
from tests.corpus.run import count_operations


def test_operations_are_counted_through_references_between_paths() -> None:
    """A path item that is a reference has the operations of its target; extensions have none."""
    document = {
        "paths": {
            "/a": {"get": {}, "post": {}, "parameters": [], "summary": "A"},
            "/b": {"$ref": "#/paths/~1a"},
            "x-get": {"get": {}},
        }
    }
    assert count_operations(document) == 4


def test_faults_that_differ_in_names_and_places_are_one_class() -> None:
    """What is quoted, where it stands and which number it has does not matter."""
    one = classify('client/models/pet.py:7: error: Name "_Uuid" is not defined  [name-defined]')
    other = classify('client/models/dog.py:31: error: Name "_Date" is not defined  [name-defined]')
    assert one == other
    assert one != classify('client/models/pet.py:7: error: Missing type "Pet"  [type-arg]')


def test_the_summary_names_faulty_documents_and_counts_all() -> None:
    """Totals first, then a line for each document with faults, then the faults by class."""
    sound = Outcome(document="a.json", digest="", checks=(), expected=2, present=2, models=3)
    faulty = Outcome(document="b.json", digest="", checks=(), expected=2, present=1)
    faulty.findings.append(("operations", "1 instead of 2"))
    text = summarise([sound, faulty])
    assert text.startswith("1 of 2 documents without a fault; 3 of 4 operations, 3 models")
    assert "b.json: 1/2 operations; operations 1" in text
    assert Outcome.from_json(faulty.as_json()) == faulty
