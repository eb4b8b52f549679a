"""From an operation to a plan."""

from collections.abc import Mapping

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode
from graphql.execution.values import VariableValues

from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.plan import Plan
from services.gateway.compiler.relations import Relations
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.selection import Document


class Compiler:
    """Compiles operations of one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema

    def document(self, fragments: Mapping[str, FragmentDefinitionNode], variables: VariableValues) -> Document:
        """What selections are read by."""
        return Document(self.schema, fragments, variables)

    def query(self, document: Document, operation: OperationDefinitionNode, access: RoleAccess) -> Plan:
        """A whole query: every root field is a column of the one statement."""
        relations = Relations(document, access)
        root = self.schema.query_type
        assert root is not None  # noqa: S101  # a schema has queries
        chosen = document.select(root, [operation.selection_set])
        columns = [relations.field(root, one, Scope()) for one in chosen if not one.name.startswith("__")]
        framed = [
            f'"{one.key}":"{root.name}"' if one.name == "__typename" else f'"{one.key}":%s'
            for one in chosen
            if not one.name.startswith("__") or one.name == "__typename"
        ]
        return _plan(columns, "{" + ",".join(framed) + "}", relations)

    def node(self, document: Document, of: str, sets: list[SelectionSetNode], id_sql: str, access: RoleAccess) -> Plan:
        """One row by its id, as a mutation answers it."""
        relations = Relations(document, access)
        declared = self.schema.get_type(of)
        return _plan([relations.at(declared, sets, id_sql)], "%s", relations)  # type: ignore[arg-type]  # an object type


def _plan(columns: list[str], frame: str, relations: Relations) -> Plan:
    numbered, reads = relations.binder.finish("SELECT " + ", ".join(columns))
    return Plan(
        sql=numbered,
        frame=frame,
        reads=reads,
        sites=tuple(relations.sites),
        searches=tuple(relations.searches),
        needs=frozenset(relations.needs),
        classes=frozenset(relations.classes),
    )
