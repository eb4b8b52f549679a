"""A parameter is called by the place in the answer that it decides: equal questions are one statement."""

import orjson
import pytest
from graphql import GraphQLSchema
from graphql.execution.values import VariableValues, get_variable_values
from hypothesis import given, settings
from hypothesis import strategies as st

from services.gateway.assembly.schema import build_schema
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import NO_VARIABLES
from services.gateway.compiler.plan import Plan
from services.gateway.execution.persisted_documents import REGISTERED, Documents, Known
from tests.gateway.samples import required_values

CORE: GraphQLSchema = build_schema()[1]
COMPILER = Compiler(CORE)
DOCUMENTS: dict[str, str] = orjson.loads(REGISTERED.read_bytes()) if REGISTERED.is_file() else {}
QUERIES = [identity for identity, text in DOCUMENTS.items() if "query " in text]
TWICE = """query Twice($a: String, $b: String, $first: String) {
  one: people(first: 2, after: $first, filter: {search: $a}) { edges { node { id } } }
  other: people(first: 2, after: $first, filter: {search: $b}) { edges { node { id } } }
}"""
UNDER_AN_INTERFACE = """query Node($id: ID!, $a: String, $b: String) { node(id: $id) {
  ... on Person { timeline(first: 2, after: $a) { edges { cursor } } }
  ... on Case { timeline(first: 2, after: $b) { edges { cursor } } }
} }"""
FRAGMENT_TWICE = """query Both($id: UUID!, $a: String) { x: person(id: $id) { ...P } y: person(id: $id) { ...P } }
fragment P on Person { timeline(first: 2, after: $a) { edges { cursor } } }"""
ALIASES = st.from_regex(r"[A-Za-z][A-Za-z0-9_]{0,12}", fullmatch=True)
CURSOR, OTHER = (f"17.018f0000-0000-7000-8000-00000000000{number}" for number in (1, 2))


def _known(text: str) -> Known:
    """Read anew: nothing of it is shared with what was read before."""
    return Documents(CORE, introspection=True).written(text)


def _variables(known: Known, **values: object) -> VariableValues:
    definitions = known.operation(None).variable_definitions or ()
    coerced = get_variable_values(CORE, definitions, values)
    return NO_VARIABLES if isinstance(coerced, list) else coerced


def _plan(known: Known, role: str, **values: object) -> Plan:
    document = COMPILER.document(known.fragments, _variables(known, **values))
    return COMPILER.query(document, known.operation(None), RoleAccess(frozenset({role})))


@pytest.mark.parametrize("identity", QUERIES)
def test_an_equal_query_compiles_to_the_same_statement_byte_for_byte(identity: str) -> None:
    known = [Documents(CORE, introspection=True).registered(identity) for _ in range(2)]
    first, second = (_plan(one, "caseworker", **required_values(CORE, one.operation(None))) for one in known)
    assert first.sql == second.sql
    assert [search.name for search in first.searches] == [search.name for search in second.searches]


@settings(max_examples=20)
@given(st.dictionaries(ALIASES, st.integers(1, 100), min_size=1, max_size=6))
def test_a_query_with_any_aliases_compiles_to_one_statement_with_distinct_names(
    asked: dict[str, int],
) -> None:
    fields = (f'{alias}: people(first: {first}, filter: {{search: "{alias}"}}) {{ edges {{ cursor }} }}'
              for alias, first in asked.items())  # fmt: skip
    text = "{ " + " ".join(fields) + " }"
    first, second = (_plan(_known(text), "caseworker") for _ in range(2))
    assert first.sql == second.sql
    names = {search.name: search.read(NO_VARIABLES) for search in first.searches}
    assert names == {search.name: search.read(NO_VARIABLES) for search in second.searches}
    assert sorted(names.values()) == sorted(asked), "each asks for its own"


def test_two_aliases_of_one_field_are_searched_separately() -> None:
    known = _known(TWICE)
    plan = _plan(known, "caseworker", a="Amina", b="Yusuf", first=CURSOR)
    variables = _variables(known, a="Amina", b="Yusuf")
    assert {search.name: search.read(variables) for search in plan.searches} == {
        "people one(filter.search)": "Amina",
        "people other(filter.search)": "Yusuf",
    }


@pytest.mark.parametrize("text", [UNDER_AN_INTERFACE, FRAGMENT_TWICE])
def test_fields_of_one_name_in_two_places_have_separate_parameters(text: str) -> None:
    plan = _plan(_known(text), "caseworker", id="018f0000-0000-7000-8000-000000000009", a=CURSOR, b=OTHER)
    assert plan.sql.count("::timestamptz, ") == 2
    pairs = {part.split(")")[0] for part in plan.sql.split(" < (")[1:]}
    assert len(pairs) == 2


def test_edges_under_two_aliases_select_their_own_fields() -> None:
    text = """query Two($a: String) { people(first: 2) {
      ids: edges { node { id timeline(first: 1, after: $a) { edges { cursor } } } } whole: edges { cursor node { id
      timeline(first: 2, after: $a) { edges { cursor } } } } } }"""
    sql = _plan(_known(text), "caseworker", a=CURSOR).sql
    assert sql.count("'ids', coalesce(json_agg(p.\"e0\"") == sql.count("'whole', coalesce(json_agg(p.\"e1\"") == 1
    assert (sql.count("LIMIT 2)"), sql.count("LIMIT 3)")) == (1, 2), (
        "one more than asked for: of the whole, and of each"
    )
