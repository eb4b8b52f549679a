"""From an operation to a plan."""

from collections.abc import Mapping

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode
from graphql.execution.values import VariableValues

from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compilation import Compilation
from services.gateway.compiler.objects import Objects, Relation
from services.gateway.compiler.pages import counted, page
from services.gateway.compiler.parameters import NO_VARIABLES
from services.gateway.compiler.plan import Plan
from services.gateway.compiler.relations import any_node, asked_for, many, node_at, one, prefetched, searched
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.selection import Document
from services.gateway.graphql.sources import (
    AnyNode,
    Connected,
    Counted,
    Many,
    One,
    Prefetched,
    Searched,
    SearchResults,
    Source,
)

RELATIONS: Mapping[type[Source], Relation] = {
    Prefetched: prefetched,
    One: one,
    Many: many,
    Connected: page,
    Counted: counted,
    Searched: asked_for,
    SearchResults: searched,
    AnyNode: any_node,
}


class Compiler:
    """Compiles operations of one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema

    def document(self, fragments: Mapping[str, FragmentDefinitionNode], variables: VariableValues) -> Document:
        return Document(self.schema, fragments, variables)

    def query(self, document: Document, operation: OperationDefinitionNode, access: RoleAccess) -> Plan:
        """A whole query: every root field is a column of the one statement."""
        compilation = Compilation(document, access)
        objects = Objects(compilation, RELATIONS)
        root = self.schema.query_type
        assert root is not None  # noqa: S101  # a schema has queries
        chosen = document.select(root, [operation.selection_set])
        columns = [objects.field(root, one, Scope()) for one in chosen if not one.name.startswith("__")]
        framed = [
            f'"{one.key}":"{root.name}"' if one.name == "__typename" else f'"{one.key}":%s'
            for one in chosen
            if not one.name.startswith("__") or one.name == "__typename"
        ]
        return compilation.plan(columns, "{" + ",".join(framed) + "}")

    def node(self, document: Document, of: str, sets: list[SelectionSetNode], id_sql: str, access: RoleAccess) -> Plan:
        """One row by its id, as a mutation answers it."""
        compilation = Compilation(document, access)
        declared = self.schema.get_type(of)
        row = node_at(Objects(compilation, RELATIONS), declared, sets, id_sql)  # type: ignore[arg-type]  # an object type
        return compilation.plan([row], "%s")

    def row(self, of: str, access: RoleAccess) -> Plan:
        """Whether the row of a type with the id `id` is to be seen."""
        return self.node(self.document({}, NO_VARIABLES), of, [], "{id}", access)
