"""The schema: committed as it is built, every field with its class, every command with its mutation."""

import pytest
import strawberry
from graphql import GraphQLObjectType

from services.gateway.assembly import schema as build
from services.gateway.assembly.mutations import MUTATIONS
from services.gateway.graphql.fields import class_of
from services.gateway.graphql.sources import column, node
from shared.contracts.base import C1
from shared.contracts.catalogue import commands_of, contract_modules
from shared.policy.matrix import matrix

INTERNAL = {"FindPersons"}


def test_the_committed_schema_is_the_one_that_is_built() -> None:
    assert build.SDL.read_text() == build.export()


def test_every_field_has_a_data_class() -> None:
    core = build.build_schema()[1]
    objects = [one for one in core.type_map.values() if isinstance(one, GraphQLObjectType)]
    checked = [one for one in objects if not one.name.startswith("__") and not one.name.endswith(build.GENERATED)]
    assert len(checked) > 40
    assert all(class_of(one, field) for one in checked for field in one.fields.values())


def test_a_field_without_a_data_class_does_not_build() -> None:
    @node("cases")
    class Careless:
        """Somebody forgot."""

        id: strawberry.ID = column(C1)
        secret: str

    @strawberry.type
    class Query:
        careless: Careless = column(C1)

    core = strawberry.Schema(query=Query)._schema
    with pytest.raises(build.Unclassified, match="secret"):
        build._check(core.type_map["Careless"])  # type: ignore[arg-type]  # an object type


def test_every_command_people_may_do_is_a_mutation() -> None:
    commands = {command.__name__ for module in contract_modules() for command in commands_of(module)}
    wished = {command.command.__name__ for command in MUTATIONS}
    assert commands - wished == INTERNAL & commands
    people = {name for name, roles in matrix().commands.items() if roles}
    assert people - wished == {"FindPersons", "ReceiveWorkbook"}
