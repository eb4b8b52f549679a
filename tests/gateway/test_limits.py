"""Documents that ask for too much are refused, quickly and before anything is asked of the database."""
# Documents are written as people write documents.
# ruff: noqa: E501

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from services.gateway.assembly.schema import build_schema
from services.gateway.execution.persisted_documents import DocumentNotFound, Documents, Malformed

CORE = build_schema()[1]
DEEP = "cases { person { " * 5 + "id" + " } }" * 5
NESTED = (
    "{ people(first: 100) { edges { node { timeline(first: 100) { edges { node { facts { name value } } } } } } } }"
)
DOUBLED = "".join(f"fragment f{n} on Person {{ ...f{n + 1} ...f{n + 1} }} " for n in range(20))
HOSTILE = {
    "deep": f"{{ people(first: 1) {{ edges {{ node {{ {DEEP} }} }} }} }}",
    "aliases": "{ " + " ".join(f"a{n}: crises {{ name }}" for n in range(16)) + " }",
    "aliases in fragments": "query { " + "...f " * 1 + "} fragment f on Query { "
    + " ".join(f"a{n}: crises {{ name }}" for n in range(16)) + " }",
    "ten thousand aliases": "{ " + " ".join(f"a{n}: crises {{ name }}" for n in range(10_000)) + " }",
    "cost": NESTED,
    "pages as long as nobody says": "{ people { edges { node { timeline { edges { node { id at kind facts { name value } } } } } } } }",
    "pages as long as a variable says": "query P($n: Int!) { people(first: $n) { edges { node { timeline(first: $n) { edges { node { id at kind } } } } } } }",
    "boards in boards": "{ operations(first: 5) { edges { node { movements { operation { movements { id } } } } } } }",
    "courses in courses": "{ courses { enrolments { course { enrolments { id passed } } } } }",
    "lists in a fragment": "{ operations { edges { node { ...o } } } } fragment o on Operation { movements { ... on Movement { id seat status } } }",
    "fragments that double": "{ people(first: 1) { edges { node { ...f0 } } } } " + DOUBLED + "fragment f20 on Person { id }",
    "fragments in a circle": "{ people(first: 1) { edges { node { ...a } } } } fragment a on Person { ...b } fragment b on Person { ...a }",
    "directives": "{ crises " + "@skip(if: false) " * 900 + "{ name } }",
    "one field hundreds of times": "{ " + "crises { name } " * 480 + "}",
    "hundreds of times further down": "{ people(first: 1) { edges { node { " + "cases { person { id } } " * 230 + "} } } }",
    "hundreds of times in fragments": "{ " + "... on Query { crises { name } } " * 220 + "}",
    "everybody counted again and again": "{ " + " ".join(f"a{n}: queueCounts {{ lane }}" for n in range(15)) + " }",
    "everybody listed again and again": "{ " + " ".join(f"a{n}: queue(first: 1) {{ edges {{ node {{ id }} }} }}" for n in range(15)) + " }",
    "unknown field": "{ crises { secret } }",
    "not a document": "{{{",
    "introspection": "{ __schema { types { name } } }",
}  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_query_is_refused_within_half_a_second(text: str) -> None:
    documents = Documents(CORE, introspection=False)
    with _without_garbage_of_others():
        began = time.thread_time()
        with pytest.raises(Malformed):
            documents.written(text)
        assert time.thread_time() - began < 0.5


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("{ people(first: NUMBER) { edges { cursor } } }", "first"),
        ("{ person(id: NUMBER) { id } }", "id"),
        ("{ queue(filter: {people: [NUMBER]}) { edges { cursor } } }", "filter.people"),
        ("query P($most: Int = NUMBER) { people(first: $most) { edges { cursor } } }", "most"),
        ("{ crises @skip(if: NUMBER) { id } }", "if"),
    ],
)
@pytest.mark.parametrize("digits", [30, 5_000])
def test_a_number_longer_than_any_is_refused_by_its_field(query: str, field: str, digits: int) -> None:
    with pytest.raises(Malformed) as malformed:
        Documents(CORE, introspection=False).written(query.replace("NUMBER", "9" * digits))
    [error] = malformed.value.errors
    assert error.extensions == {"code": "not_a_whole_number", "field": field}
    assert "set_int_max_str_digits" not in error.message
    assert "999" not in error.message


@contextmanager
def _without_garbage_of_others() -> Iterator[None]:
    """A full collection over what hundreds of tests have left takes longer than a query may."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def test_a_query_of_the_page_is_within_the_limits() -> None:
    documents = Documents(CORE, introspection=False)
    known = documents.written(
        "{ people(first: 50) { edges { node { id cases { assistance { deliveries { id } } } } } } }"
    )
    assert known.operations
    once = "{ queue { edges { node { id lane steps { kind } } } } queueCounts { lane count madeUp } }"
    assert documents.written(once).operations


def test_registered_documents_are_looked_up_by_id_only(tmp_path: Path) -> None:
    file = tmp_path / "persisted.json"
    file.write_text('{"abc": "query Names { crises { name } }"}')
    documents = Documents(CORE, introspection=False, registered=file)
    assert documents.registered("abc").operations.keys() == {"Names"}
    assert documents.registered("sha256:abc").operations.keys() == {"Names"}
    with pytest.raises(DocumentNotFound):
        documents.registered("def")


def test_introspection_is_answered_in_a_demonstration() -> None:
    known = Documents(CORE, introspection=True).written("{ __schema { queryType { name } } }")
    assert known.operations
