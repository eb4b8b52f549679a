"""Of every list may be asked as little as its name, or what is left out by a variable."""

import pytest
from graphql import GraphQLObjectType

from services.gateway.assembly.schema import build_schema
from services.gateway.graphql.fields import source_of
from services.gateway.graphql.sources import Connected
from shared.contracts.intake import v1 as intake
from shared.platform.clock import new_id
from tests.gateway.journey import Somebody, registered, whole_journey
from tests.gateway.support import AT, GatewayHarness

pytestmark = pytest.mark.stack

BARE = [
    "__typename",
    "pageInfo { __typename }",
    "edges @skip(if: true) { cursor }",
    "pageInfo { endCursor @skip(if: true) }",
    "pageInfo @include(if: $never) { endCursor }",
]
PARENTS = {"Query": "%s", "Person": "person(id: $person) { %s }", "Case": "case(id: $case) { %s }",
           "Import": "import(id: $import) { %s }"}  # fmt: skip
VARIABLES = {"never": "Boolean!", "person": "UUID!", "case": "UUID!", "import": "UUID!"}


def connections() -> list[tuple[str, str]]:
    """Where every list with pages stands in the schema."""
    types = [of for of in build_schema()[1].type_map.values() if isinstance(of, GraphQLObjectType)]
    return [
        (of.name, name) for of in types for name, field in of.fields.items() if isinstance(source_of(field), Connected)
    ]


@pytest.mark.parametrize("bare", BARE)
async def test_every_list_answers_however_little_of_it_is_asked_for(gateway: GatewayHarness, bare: str) -> None:
    somebody, import_id = await whole_journey(gateway), new_id()
    await whole_journey(gateway)
    await registered(gateway, Somebody())
    problems = [
        intake.RowProblem(sheet="People", row=row, column="age", code="not_a_number", reason="This is not a number")
        for row in (1, 2)
    ]
    await gateway.project(
        intake.ImportReceived(import_id=import_id, crisis_id=somebody.crisis, received_at=AT),
        intake.ImportRowsRefused(import_id=import_id, problems=problems),
    )
    asked = {"never": False, "person": str(somebody.person), "case": str(somebody.case), "import": str(import_id)}
    for of, name in connections():
        body = PARENTS[of] % f"{name} {{ {bare} }}"
        used = [variable for variable in VARIABLES if f"${variable}" in body]
        head = f"query Q({', '.join(f'${one}: {VARIABLES[one]}' for one in used)})" if used else "query Q"
        for role in ("supervisor", "data_protection_officer", "committee_member"):
            await gateway.ask(role, f"{head} {{ {body} }}", **{one: asked[one] for one in used})
