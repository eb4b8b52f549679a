"""Limits on documents that API clients write; the page's own are registered and need none."""

from collections.abc import Mapping
from typing import Any

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationRule,
    get_named_type,
    is_introspection_type,
)

MOST_TOKENS = 2000
DEEPEST = 8
MOST_ALIASES = 15
MOST_COST = 20_000
MOST_VISITED = 5_000
PAGE_KINDS = frozenset({"edges", "node", "pageInfo"})
"""The frame of a connection: not counted as depth, since every list has it."""
LIST_COST = 10
"""What a list without `first` is taken to hold."""
BIGGEST_BODY = 256 * 1024
LONGEST_SECONDS = 10


class NoIntrospection(ValidationRule):
    """Refuses questions about the schema, which is published but not told to whoever probes."""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        """Report a field of the introspection system."""
        of = self.context.get_type()
        if of is not None and is_introspection_type(get_named_type(of)):
            self.report_error(GraphQLError("Introspection is not available here; the schema is published", node))


class _Measure:
    """Walks an operation with its fragments spread, and gives up as soon as a limit is passed."""

    def __init__(self, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._fragments = fragments
        self._aliases = 0
        self._visited = 0
        self._cost = 0

    def walk(self, selections: SelectionSetNode, depth: int, weight: int) -> None:
        """Count what is selected, `weight` times over."""
        for node in selections.selections:
            self._count(1, weight)
            if isinstance(node, FieldNode):
                self._field(node, depth, weight)
            elif isinstance(node, InlineFragmentNode):
                self.walk(node.selection_set, depth, weight)
            elif isinstance(node, FragmentSpreadNode):
                self.walk(self._fragments[node.name.value].selection_set, depth, weight)

    def _field(self, node: FieldNode, depth: int, weight: int) -> None:
        if node.name.value.startswith("__"):
            return
        self._aliases += node.alias is not None
        if self._aliases > MOST_ALIASES:
            raise GraphQLError(f"At most {MOST_ALIASES} aliases may be used")
        if node.selection_set:
            deeper = depth if node.name.value in PAGE_KINDS else depth + 1
            if deeper > DEEPEST:
                raise GraphQLError(f"The document is nested deeper than {DEEPEST}")
            self.walk(node.selection_set, deeper, weight * _size(node))

    def _count(self, visited: int, cost: int) -> None:
        self._visited += visited
        self._cost += cost
        if self._visited > MOST_VISITED or self._cost > MOST_COST:
            raise GraphQLError("The document asks for too much at once")


def check_size(document: DocumentNode) -> None:
    """GraphQLError when an operation of a valid document is too deep, too wide or too costly."""
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    for one in document.definitions:
        if isinstance(one, OperationDefinitionNode):
            _Measure(fragments).walk(one.selection_set, 0, 1)


def _size(node: FieldNode) -> int:
    for argument in node.arguments or ():
        if argument.name.value == "first":
            value = getattr(argument.value, "value", None)
            return int(value) if value and value.isdigit() else LIST_COST * 5
    return 1
