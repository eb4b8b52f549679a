"""From an operation to a plan."""

from collections.abc import Mapping

from graphql import FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode, SelectionSetNode
from graphql.execution.values import VariableValues

from services.gateway.compiler.objects import json_object
from services.gateway.compiler.plan import Plan
from services.gateway.compiler.relations import Relations
from services.gateway.compiler.scope import Scope
from services.gateway.compiler.selection import Document
from services.gateway.compiler.viewpoint import Viewpoint


class Compiler:
    """Compiles operations of one schema."""

    def __init__(self, schema: GraphQLSchema) -> None:
        self.schema = schema

    def document(self, fragments: Mapping[str, FragmentDefinitionNode], variables: VariableValues) -> Document:
        """What selections are read by."""
        return Document(self.schema, fragments, variables)

    def query(self, document: Document, operation: OperationDefinitionNode, viewpoint: Viewpoint) -> Plan:
        """A whole query: every root field is an expression of the one statement."""
        relations = Relations(document, viewpoint)
        root = self.schema.query_type
        assert root is not None  # noqa: S101  # a schema has queries
        fields = {
            one.key: relations.field(root, one, Scope())
            for one in document.select(root, [operation.selection_set])
            if not one.name.startswith("__") or one.name == "__typename"
        }
        return _plan(f"SELECT {json_object(fields)}::text", relations)

    def node(
        self, document: Document, of: str, sets: list[SelectionSetNode], id_sql: str, viewpoint: Viewpoint
    ) -> Plan:
        """One row by its id, as a mutation answers it."""
        relations = Relations(document, viewpoint)
        declared = self.schema.get_type(of)
        return _plan(f"SELECT {relations.at(declared, sets, id_sql)}::text", relations)  # type: ignore[arg-type]  # an object type


def _plan(sql: str, relations: Relations) -> Plan:
    numbered, reads = relations.binder.finish(sql)
    return Plan(
        sql=numbered,
        reads=reads,
        sites=tuple(relations.sites),
        searches=tuple(relations.searches),
        needs=frozenset(relations.needs),
        classes=frozenset(relations.classes),
    )
