"""Limits on documents that API clients write; the page's own are registered and need none."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from graphql import (
    ArgumentNode,
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    NamedTypeNode,
    ObjectFieldNode,
    OperationDefinitionNode,
    SelectionSetNode,
    ValidationRule,
    VariableDefinitionNode,
    Visitor,
    get_named_type,
    is_introspection_type,
    visit,
)

from services.gateway.compiler.arguments import MOST
from services.gateway.graphql.fields import declaration, source_of
from services.gateway.graphql.fragments import fragment
from services.gateway.graphql.sources import Connected, Counted, Many, SearchResults
from shared.platform.shapes import SENTENCES

FIRST = "first"
MOST_TOKENS = 2000
DEEPEST = 8
MOST_ALIASES = 15
MOST_OF_ONE_NAME = 50
MOST_COST = 20_000
MOST_DIGITS = 20
"""More than any number of the schema has."""
MOST_INTROSPECTED = 2
ABOUT_THE_SCHEMA = frozenset({"__schema", "__type"})
MOST_VISITED = 5_000
PAGE_KINDS = frozenset({"edges", "node", "pageInfo"})
"""The frame of a connection: not counted as depth, since every list has it."""
SEARCH_COST = 20
"""How many somebody is who was searched for."""
EVERYBODY_COST = 1_500
"""Of what reads everybody whom the viewer sees, however few it answers."""
BIGGEST_BODY = 256 * 1024
LONGEST_SECONDS = 10


class NoIntrospection(ValidationRule):
    """Refuses questions about the schema, which is published but not told to whoever probes."""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        of = self.context.get_type()
        if of is not None and is_introspection_type(get_named_type(of)):
            self.report_error(GraphQLError("Introspection is not available here; the schema is published", node))


class _Names(Visitor):
    """Counts how often each name of the answer is written."""

    def __init__(self) -> None:
        super().__init__()
        self._written: Counter[str] = Counter()

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        """GraphQLError when a name is there once too often."""
        name = (node.alias or node.name).value
        self._written[name] += 1
        if self._written[name] > MOST_OF_ONE_NAME:
            raise GraphQLError(f"At most {MOST_OF_ONE_NAME} fields may have one name")


def check_names(document: DocumentNode) -> None:
    """GraphQLError for what must not even be validated: fields of one name are each compared with all others."""
    visit(document, _Names())


class _Numbers(Visitor):
    """Looks at how long whole numbers are, before anything reads them."""

    def enter_int_value(self, node: IntValueNode, _: Any, parent: Any, __: Any, ancestors: list[Any]) -> None:
        """GraphQLError by the field."""
        if len(node.value) > MOST_DIGITS:
            field = ".".join(name for one in [*ancestors, parent] for name in _names_given(one))
            code = "not_a_whole_number"
            raise GraphQLError(f"{field}: {SENTENCES[code]}", node, extensions={"code": code, "field": field})


def _names_given(node: Any) -> list[str]:
    """What the value below is given for; it is always for something."""
    if isinstance(node, VariableDefinitionNode):
        return [node.variable.name.value]
    return [node.name.value] if isinstance(node, ArgumentNode | ObjectFieldNode) else []


def check_numbers(document: DocumentNode) -> None:
    """GraphQLError for what Python refuses to read, or GraphQL reads as another number."""
    visit(document, _Numbers())


class _Measure:
    """Walks an operation with its fragments spread, and gives up as soon as a limit is passed."""

    def __init__(self, schema: GraphQLSchema, fragments: Mapping[str, FragmentDefinitionNode]) -> None:
        self._schema = schema
        self._fragments = fragments
        self._aliases = 0
        self._introspected = 0
        self._visited = 0
        self._cost = 0

    def measure(self, selections: SelectionSetNode, of: Any, depth: int, weight: int) -> None:
        """Count what is selected of a type, `weight` times over."""
        for node in selections.selections:
            self._count(1, weight)
            if isinstance(node, FieldNode):
                self._field(node, of, depth, weight)
            elif isinstance(node, InlineFragmentNode):
                self.measure(node.selection_set, self._on(node.type_condition, of), depth, weight)
            elif isinstance(node, FragmentSpreadNode):
                fragment = self._fragments[node.name.value]
                self.measure(fragment.selection_set, self._on(fragment.type_condition, of), depth, weight)

    def _on(self, condition: NamedTypeNode | None, of: Any) -> Any:
        return self._schema.get_type(condition.name.value) if condition else of

    def _field(self, node: FieldNode, of: Any, depth: int, weight: int) -> None:
        self._aliases += node.alias is not None
        if self._aliases > MOST_ALIASES:
            raise GraphQLError(f"At most {MOST_ALIASES} aliases may be used")
        if node.name.value.startswith("__"):
            self._introspected += node.name.value in ABOUT_THE_SCHEMA
            if self._introspected > MOST_INTROSPECTED:
                raise GraphQLError(f"At most {MOST_INTROSPECTED} questions about the schema may be asked at once")
            return
        if node.selection_set:
            deeper = depth if node.name.value in PAGE_KINDS else depth + 1
            if deeper > DEEPEST:
                raise GraphQLError(f"The document is nested deeper than {DEEPEST}")
            field = of.fields[node.name.value]
            self._count(0, weight * EVERYBODY_COST if _reads_everybody(field) else 0)
            self.measure(node.selection_set, get_named_type(field.type), deeper, weight * _size(node, field))

    def _count(self, visited: int, cost: int) -> None:
        self._visited += visited
        self._cost += cost
        if self._visited > MOST_VISITED or self._cost > MOST_COST:
            raise GraphQLError("The document asks for too much at once")


def check_size(schema: GraphQLSchema, document: DocumentNode) -> None:
    """GraphQLError when an operation of a valid document is too deep, too wide or too costly."""
    fragments = {one.name.value: one for one in document.definitions if isinstance(one, FragmentDefinitionNode)}
    for one in document.definitions:
        if isinstance(one, OperationDefinitionNode):
            _Measure(schema, fragments).measure(one.selection_set, schema.get_root_type(one.operation), 0, 1)


def _size(node: FieldNode, field: GraphQLField) -> int:
    """How many a field answers: what is asked for, or may be by a variable; without a word of that, what is usual."""
    source = source_of(field)
    if FIRST in field.args:
        return _asked(node, field.args[FIRST].default_value)
    if isinstance(source, Many):
        return source.usual
    return SEARCH_COST if isinstance(source, SearchResults) else 1


def _reads_everybody(field: GraphQLField) -> bool:
    """Whether rows are counted, or worked out by a relation that is written out, before any of them are left out."""
    source = source_of(field)
    if not isinstance(source, Connected):
        return isinstance(source, Counted)
    edges: Any = get_named_type(field.type)
    node: Any = get_named_type(get_named_type(edges.fields["edges"].type).fields["node"].type)
    return "row" in fragment(declaration(node).__rows__.relation).names


def _asked(node: FieldNode, unless_said: int) -> int:
    limit = next((one.value for one in node.arguments or () if one.name.value == FIRST), None)
    if limit is None:
        return unless_said
    return int(limit.value) if isinstance(limit, IntValueNode) else MOST
