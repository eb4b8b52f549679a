"""Documents: those of the page, registered when it was built, and those that API clients write."""

import hashlib
from collections import OrderedDict
from dataclasses import dataclass
from pathlib import Path

import orjson
from graphql import (
    DocumentNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLSchema,
    OperationDefinitionNode,
    parse,
    specified_rules,
    validate,
)

from services.gateway.execution.limits import MOST_TOKENS, NoIntrospection, check_names, check_numbers, check_size
from shared.platform.errors import NotFound

REGISTERED = Path(__file__).parents[1] / "web" / "persisted-documents.json"
REMEMBERED = 500


class DocumentNotFound(NotFound):
    """No registered document has this id."""

    def __init__(self) -> None:
        super().__init__("registered document", field="documentId")


class Malformed(Exception):
    """The request cannot be carried out: its errors, as GraphQL tells them."""

    def __init__(self, errors: list[GraphQLError]) -> None:
        super().__init__("malformed request")
        self.errors = errors


@dataclass(frozen=True)
class Known:
    """A parsed and valid document."""

    digest: str
    operations: dict[str | None, OperationDefinitionNode]
    fragments: dict[str, FragmentDefinitionNode]

    def operation(self, name: str | None) -> OperationDefinitionNode:
        """The operation wanted; Malformed when it is not said which, or there is none of that name."""
        if name is not None and name in self.operations:
            return self.operations[name]
        if name is None and len(self.operations) == 1:
            return next(iter(self.operations.values()))
        raise Malformed([GraphQLError("Say by operationName which operation of the document is meant")])


class Documents:
    """Finds documents by id, and reads those that are sent as text."""

    def __init__(self, schema: GraphQLSchema, *, introspection: bool, registered: Path = REGISTERED) -> None:
        self._schema = schema
        self._rules = [*specified_rules, *([] if introspection else [NoIntrospection])]
        self._registered: dict[str, str] = orjson.loads(registered.read_bytes()) if registered.is_file() else {}
        self._known: OrderedDict[str, Known] = OrderedDict()

    def registered(self, document_id: str) -> Known:
        """A document of the page, by its id; DocumentNotFound."""
        identity = document_id.removeprefix("sha256:")
        text = self._registered.get(identity)
        if text is None:
            raise DocumentNotFound
        return self._remembered(identity) or self._keep(identity, self._valid(parse(text)))

    def written(self, text: str) -> Known:
        """A document as text, within limits; Malformed."""
        digest = hashlib.sha256(text.encode()).hexdigest()
        return self._remembered(digest) or self._keep(digest, self._read(text))

    def _read(self, text: str) -> DocumentNode:
        try:
            document = parse(text, max_tokens=MOST_TOKENS)
            check_names(document)
            check_numbers(document)
            check_size(self._schema, self._valid(document))
        except GraphQLError as error:
            raise Malformed([error]) from error
        return document

    def _valid(self, document: DocumentNode) -> DocumentNode:
        errors = validate(self._schema, document, self._rules, max_errors=10, hide_suggestions=True)
        if errors:
            raise Malformed(errors)
        return document

    def _remembered(self, digest: str) -> Known | None:
        known = self._known.get(digest)
        if known:
            self._known.move_to_end(digest)
        return known

    def _keep(self, digest: str, document: DocumentNode) -> Known:
        operations = [one for one in document.definitions if isinstance(one, OperationDefinitionNode)]
        fragments = [one for one in document.definitions if isinstance(one, FragmentDefinitionNode)]
        known = Known(
            digest,
            {one.name.value if one.name else None: one for one in operations},
            {one.name.value: one for one in fragments},
        )
        self._known[digest] = known
        if len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return known
