"""Mutations: the command goes to its service, and the answer shows what it changed once the read model has it."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict, dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import orjson
from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, OperationDefinitionNode
from graphql.execution.values import get_argument_values
from pydantic import ValidationError

from services.gateway.access.accounts import Account
from services.gateway.compiler.access_conditions import RoleAccess
from services.gateway.compiler.compile import Compiler
from services.gateway.compiler.parameters import Inputs, snaked
from services.gateway.compiler.response_shape import response_shape
from services.gateway.compiler.selection import Document, Selected
from services.gateway.execution.command_authorization import OUT_OF_REACH, CommandScope, ids_of
from services.gateway.execution.command_client import Accepted, CommandClient, Refusal, ServiceAway
from services.gateway.execution.own_commands import OwnCommands
from services.gateway.execution.query_executor import QueryExecutor
from services.gateway.execution.request import Request
from services.gateway.graphql.fields import source_of
from services.gateway.graphql.mutations import Mutation, MutationSource
from services.gateway.readmodel.changes import Changes
from shared.contracts.base import Command
from shared.platform.clock import derived_id
from shared.platform.shapes import misshapen
from shared.policy.matrix import may_command

RETRY_PAUSES = (0.3, 0.7)
"""Seconds between questions to a service that may hear a moment later who answers for somebody."""
PATIENCE = timedelta(seconds=2)
SEEN = "SELECT id FROM persons WHERE id = ANY($1::uuid[])"
SEEN_LATER = "Done; it is not yet to be seen here"


@dataclass(frozen=True)
class Selection:
    """One field of a mutation: the command it sends, and what is selected of the answer."""

    document: Document
    field: GraphQLField
    selected: Selected
    mutation: Mutation


class MutationExecutor:
    """Carries mutations out, one field after the other."""

    def __init__(
        self,
        schema: GraphQLSchema,
        queries: QueryExecutor,
        command_client: CommandClient,
        changes: Changes,
        own: OwnCommands,
        scope_of: Callable[[Command, Account], Awaitable[CommandScope]],
    ) -> None:
        self._schema = schema
        self._compiler = Compiler(schema)
        self._queries = queries
        self._command_client = command_client
        self._changes = changes
        self._own = own
        self._scope_of = scope_of

    async def carry_out(self, document: Document, operation: OperationDefinitionNode, request: Request) -> bytes:
        """The answer's `data` as JSON."""
        root = self._schema.mutation_type
        assert root is not None  # noqa: S101  # the schema is built so
        parts: list[bytes] = []
        for number, selected in enumerate(document.select(root, [operation.selection_set])):
            parts.append(
                orjson.dumps(selected.key) + b":" + await self._field(document, root, selected, number, request)
            )
        return b"{" + b",".join(parts) + b"}"

    async def _field(
        self, document: Document, root: GraphQLObjectType, selected: Selected, number: int, request: Request
    ) -> bytes:
        if selected.name == "__typename":
            return orjson.dumps(root.name)
        field = root.fields[selected.name]
        source = source_of(field)
        assert isinstance(source, MutationSource)  # noqa: S101  # the schema is built so
        selection = Selection(document, field, selected, source.mutation)
        # The first field has the caller's key itself, so that it is the same command as sent alone.
        key = request.key if number == 0 else derived_id(request.key, str(number))
        return await self._mutation(selection, request, key)

    async def _mutation(self, selection: Selection, request: Request, key: UUID) -> bytes:
        arguments = snaked(
            get_argument_values(selection.field, selection.selected.nodes[0], selection.document.variables)["input"]
        )
        try:
            command = selection.mutation.command_of(arguments)
        except ValidationError as error:
            return self._rejected(selection, _misshapen(error))
        if not may_command(request.account.roles, command.command_name()):
            await self._queries.denied(command.command_name(), ids_of(command).values(), request.account)
            return self._rejected(selection, Refusal("forbidden", f"Your role may not do {command.command_name()}"))
        try:
            answer = await self._send(command, request, key)
        except ServiceAway:
            message = "The service does not answer at the moment; the same request may be repeated"
            return self._rejected(selection, Refusal("try_later", message))
        if isinstance(answer, Refusal):
            return await self._refused(selection, command, answer, request.account)
        return await self._done(selection, command, answer, request.account)

    async def _send(self, command: Command, request: Request, key: UUID) -> Accepted | Refusal:
        if type(command).service == "gateway":
            return await self._own.carry_out(command, request.account, key)
        about = await self._scope_of(command, request.account)
        if refusal := about.refusal(request.exercise):
            return refusal
        return await self._sent(command, request, key, about.exercise or request.exercise)

    async def _sent(self, command: Command, request: Request, key: UUID, exercise: str | None) -> Accepted | Refusal:
        """The service's answer; asked again where it has not heard yet what is known here of whose somebody is."""
        for pause in RETRY_PAUSES:
            answer = await self._command_client.send(command, request.account, key, exercise)
            if not isinstance(answer, Refusal) or answer.code != OUT_OF_REACH.code:
                return answer
            await asyncio.sleep(pause)
        return await self._command_client.send(command, request.account, key, exercise)

    async def _refused(self, selection: Selection, command: Command, refusal: Refusal, account: Account) -> bytes:
        if not refusal.is_conflict:
            return self._rejected(selection, await self._as_seen(refusal, account))
        current = self._type("Conflict").fields["current"]
        conflict = selection.document.select(self._type("Conflict"), selection.selected.inner)
        parts = []
        for one in conflict:
            if one.name == "__typename":
                parts.append(orjson.dumps(one.key) + b':"Conflict"')
            elif one.name == "current" and current:
                shown = await self._show(selection, one, command, account)
                parts.append(orjson.dumps(one.key) + b":" + shown)
        return b"{" + b",".join(parts) + b"}"

    async def _as_seen(self, refusal: Refusal, account: Account) -> Refusal:
        """Row-level security decides who is named, as it does for queries: not even an id tells that others exist."""
        if not refusal.about:
            return refusal
        rows = await self._queries.rows(SEEN, [list(refusal.about)], account)
        return refusal.naming({row["id"] for row in rows})

    async def _done(self, selection: Selection, command: Command, accepted: Accepted, account: Account) -> bytes:
        if selection.mutation.shows is None:
            return self._answer(selection, "Done", {"id": getattr(command, "id", account.id)})
        if not await self._changes.seen(accepted.event_ids, PATIENCE):
            return self._answer(selection, "Pending", {"message": SEEN_LATER})
        shown = await self._show(selection, selection.selected, command, account)
        return shown if shown != b"null" else self._answer(selection, "Pending", {"message": SEEN_LATER})

    async def _show(self, selection: Selection, selected: Selected, command: Command, account: Account) -> bytes:
        mutation = selection.mutation
        assert mutation.shows is not None  # noqa: S101  # what is only done shows nothing
        access = RoleAccess(account.roles)
        plan = self._compiler.node(selection.document, mutation.shows, selected.inner, mutation.node_id, access)
        inputs = Inputs(
            account.id,
            account.agency_id,
            self._queries.now(),
            selection.document.variables,
            donors=account.donors,
            command_fields=ids_of(command),
        )
        return await self._queries.answer(plan, inputs, account, command.command_name())

    def _rejected(self, selection: Selection, refusal: Refusal) -> bytes:
        refused = {name: getattr(refusal, name) for name in ("code", "message", "field", "least", "most")}
        return self._answer(selection, "Rejected", refused)

    def _answer(self, selection: Selection, of: str, value: Mapping[str, Any]) -> bytes:
        shape = response_shape(selection.document, self._type(of), selection.selected.inner)
        return orjson.dumps(shape(value))

    def _type(self, name: str) -> GraphQLObjectType:
        declared = self._schema.type_map[name]
        assert isinstance(declared, GraphQLObjectType)  # noqa: S101  # the schema is built so
        return declared


def _misshapen(error: ValidationError) -> Refusal:
    return Refusal(**asdict(misshapen(error)))
