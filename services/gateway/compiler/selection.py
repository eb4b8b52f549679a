"""What an operation selects of a type: fragments spread, conditions applied, equal names merged."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graphql import (
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLObjectType,
    GraphQLSchema,
    InlineFragmentNode,
    SelectionSetNode,
    is_abstract_type,
)
from graphql.execution.values import VariableValues, get_directive_values
from graphql.type import GraphQLIncludeDirective, GraphQLSkipDirective


@dataclass(frozen=True)
class Selected:
    """One field of the answer: its name there, and every node that asks for it."""

    key: str
    nodes: tuple[FieldNode, ...]

    @property
    def name(self) -> str:
        return self.nodes[0].name.value

    @property
    def inner(self) -> list[SelectionSetNode]:
        return [node.selection_set for node in self.nodes if node.selection_set]


@dataclass(frozen=True)
class Document:
    """What is needed to read selections."""

    schema: GraphQLSchema
    fragments: Mapping[str, FragmentDefinitionNode]
    variables: VariableValues

    def select(self, of: GraphQLObjectType, sets: Iterable[SelectionSetNode]) -> list[Selected]:
        """The fields selected of an object, in the order of the answer."""
        by_key: dict[str, list[FieldNode]] = {}
        for one in sets:
            self._collect(of, one, by_key, set())
        return [Selected(key, tuple(nodes)) for key, nodes in by_key.items()]

    def _collect(
        self, of: GraphQLObjectType, selections: SelectionSetNode, by_key: dict[str, list[FieldNode]], visited: set[str]
    ) -> None:
        for node in selections.selections:
            if not self._included(node):
                continue
            if isinstance(node, FieldNode):
                key = node.alias.value if node.alias else node.name.value
                by_key.setdefault(key, []).append(node)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition.name.value if node.type_condition else of.name
                self._collect_if(of, condition, node.selection_set, by_key, visited)
            elif isinstance(node, FragmentSpreadNode) and node.name.value not in visited:
                visited.add(node.name.value)
                fragment = self.fragments[node.name.value]
                self._collect_if(of, fragment.type_condition.name.value, fragment.selection_set, by_key, visited)

    def _collect_if(
        self,
        of: GraphQLObjectType,
        condition: str,
        selections: SelectionSetNode,
        by_key: dict[str, list[FieldNode]],
        visited: set[str],
    ) -> None:
        wanted = self.schema.type_map[condition]
        if wanted is of or (is_abstract_type(wanted) and self.schema.is_sub_type(wanted, of)):
            self._collect(of, selections, by_key, visited)

    def _included(self, node: Any) -> bool:
        skip = get_directive_values(GraphQLSkipDirective, node, self.variables)
        if skip and skip["if"]:
            return False
        include = get_directive_values(GraphQLIncludeDirective, node, self.variables)
        return not include or bool(include["if"])
