"""The corpus run counts on its own, fills batches by weight, and knows whose fault is whose."""

from __future__ import annotations

from dataclasses import replace

from tests.corpus.batches import TypeFault, attribute, pack
from tests.corpus.documents import count_operations
from tests.corpus.outcome import Outcome, classify, summarise


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
    sound = Outcome(document="a.json", digest="", expected=2, present=2, models=3)
    finding = ("operations", "1 instead of 2")
    faulty = Outcome(document="b.json", digest="", expected=2, present=1, findings=(finding,))
    text = summarise([sound, faulty])
    assert text.startswith("1 of 2 documents without a fault; 3 of 4 operations, 3 models")
    assert "b.json: 1/2 operations; operations 1" in text
    assert Outcome.from_json(faulty.as_json()) == faulty


def test_large_clients_stand_alone_and_small_ones_fill_up_the_rest() -> None:
    """No batch weighs more than the limit, unless a single client does; all are in some batch."""
    weights = {"graph": 60, "github": 9, "pets": 1, "plaid": 6, "shop": 3, "toys": 2}
    assert pack(weights, limit=10) == [("graph",), ("github", "pets"), ("plaid", "shop"), ("toys",)]


def test_a_fault_belongs_to_the_package_whose_folder_it_is_in() -> None:
    """p1 is not p11; the folder that stands for a document is not told."""
    faults = [TypeFault(file="p11/models/pet.py", line=7, message="no")]
    assert attribute(faults, ["p1", "p11"]) == {"p1": (), "p11": ("models/pet.py:7: no",)}


def test_a_fault_of_the_runtime_is_every_clients() -> None:
    """Each of them carries the runtime, so none of them is without fault."""
    faults = [TypeFault(file="shared_runtime/base.py", line=3, message="no")]
    line = ("_runtime/base.py:3: no",)
    assert attribute(faults, ["p0", "p1"]) == {"p0": line, "p1": line}


def test_checks_count_as_long_as_the_package_is_the_same() -> None:
    """What was generated anew keeps the type checkers' findings only if it came out the same."""
    fresh = Outcome(document="a.json", digest="new", package="one")
    checked = replace(fresh, digest="old").with_check("mypy", ["a.py:1: no"], 2)
    assert fresh.with_checks_of(checked) == replace(checked, digest="new")
    assert fresh.with_checks_of(replace(checked, package="other")) == fresh
    assert fresh.lacks("mypy")
    assert not checked.lacks("mypy")


def test_a_check_that_was_not_complete_is_replaced_by_the_next() -> None:
    """Its findings count as faults until then."""
    made = Outcome(document="a.json", digest="", package="one", findings=(("import", "no"),))
    halfway = made.with_check("mypy", ["out of memory"], 2, is_complete=False)
    assert halfway.lacks("mypy")
    assert halfway.count("mypy") == 1
    assert halfway.with_check("mypy", [], 3).findings == (("import", "no"),)


def test_a_document_without_a_client_lacks_no_check() -> None:
    """What could not be generated is a fault already."""
    assert not Outcome(document="a.json", digest="").lacks("mypy")


def test_differences_between_document_and_types_only_fall() -> None:
    first = Outcome(document="a", digest="1").with_fidelity({"any": 3, "text": 1}, ["line"])
    assert first.findings == ()
    better = replace(first, findings=()).with_fidelity({"any": 2}, [])
    assert (better.findings, better.least) == ((), {"any": 2})
    worse = replace(better, findings=()).with_fidelity({"any": 3, "dict": 1}, ["line"])
    assert worse.findings == (
        ("fidelity", "any rose from 2 to 3"),
        ("fidelity", "dict rose from 0 to 1"),
    )
    assert worse.least == {"any": 2, "dict": 0}
    assert Outcome.from_json(worse.as_json()) == worse


def test_the_summary_counts_differences_by_document() -> None:
    clean = Outcome(document="a", digest="1").with_fidelity({}, [])
    other = Outcome(document="b", digest="2").with_fidelity({"any": 2}, ["x", "y"])
    text = summarise([clean, other])
    assert "types say what the document says in 1 of 2; any 2" in text
    assert "    b: any 2" in text
