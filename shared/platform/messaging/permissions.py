"""Who may write and read which topic, as the contracts have it: a principal for each service and each partner agency.

The broker refuses everything that is not allowed here. An administrator's principal is no service's.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import IntEnum

from aiokafka.admin import AIOKafkaAdminClient
from aiokafka.errors import KafkaError, for_code
from aiokafka.protocol.admin import CreateAclsRequest_v1
from aiokafka.protocol.api import Request

from shared.platform.connections import kafka_options
from shared.platform.messaging.topics import SUBJECT_KEYS, event_topic, partner_topics
from shared.platform.outbox import topic_of
from shared.platform.person_reach import followings_of
from shared.platform.service import Service
from shared.platform.units import KEY_OWNER

ALLOW = 3
LITERAL, PREFIXED = 3, 4
PARTNERS = "homeward.partner."
CODE = r"[a-z0-9_-]{2,40}"
"""Apart from the contract: what is typed at a command line has passed none. A release before took underscores."""


class Resource(IntEnum):
    """Kafka's numbers."""

    TOPIC = 2
    GROUP = 3


class Operation(IntEnum):
    """Kafka's numbers; to read or to write implies to describe."""

    READ = 3
    WRITE = 4
    CREATE = 5


@dataclass(frozen=True)
class Permission:
    """One principal may do one thing to one topic or group, or to all whose names begin so."""

    principal: str
    operation: Operation
    resource: Resource
    name: str
    pattern: int = LITERAL


def permissions_of(service: Service, prefix: str, telling: Sequence[str]) -> list[Permission]:
    """What a service does with the broker; `telling` are the services that tell facts."""
    name, group = (
        service.name,
        Permission(service.name, Operation.READ, Resource.GROUP, f"{prefix}{service.name}", PREFIXED),
    )
    events = [on.event for on in service.reactions] + [starts.event for starts in service.processes]
    events += [on.event for one in followings_of(service) for on in one.reactions]
    reads = {topic_of(event.service) for event in events}
    if service.projections:
        reads |= {event_topic(one).name for one in telling}
    rules = [group, *_on_topics(name, Operation.READ, sorted(reads | {SUBJECT_KEYS}), prefix)]
    if name in telling:
        own = event_topic(name).name
        rules += _on_topics(name, Operation.WRITE, [own], prefix) + _on_topics(name, Operation.CREATE, [own], prefix)
    return rules + (_of_key_owner(name, prefix) if name == KEY_OWNER else [])


def permissions_of_partner(code: str, prefix: str) -> list[Permission]:
    """An agency reads its own feed and keys, in groups of its own, and nothing else; ValueError for what is no code."""
    if not re.fullmatch(CODE, code, re.ASCII):
        raise ValueError("an agency's code is 2 to 40 of a-z, 0-9, - and _: others would name another's topics")
    principal = principal_of_partner(code)
    topics = [plan.name for plan in partner_topics(code)]
    group = Permission(principal, Operation.READ, Resource.GROUP, f"{principal}-", PREFIXED)
    return [group, *_on_topics(principal, Operation.READ, topics, prefix)]


def principal_of_partner(code: str) -> str:
    """The name an agency's certificate or user has; no service is called so."""
    return f"partner.{code}"


def _of_key_owner(name: str, prefix: str) -> list[Permission]:
    """Keys, and the feeds of all agencies: those that will be admitted are not known yet."""
    return [
        *(
            Permission(name, operation, Resource.TOPIC, f"{prefix}{PARTNERS}", PREFIXED)
            for operation in (Operation.READ, Operation.WRITE, Operation.CREATE)
        ),
        *_on_topics(name, Operation.WRITE, [SUBJECT_KEYS], prefix),
        *_on_topics(name, Operation.CREATE, [SUBJECT_KEYS], prefix),
    ]


def _on_topics(principal: str, operation: Operation, topics: Iterable[str], prefix: str) -> list[Permission]:
    return [Permission(principal, operation, Resource.TOPIC, f"{prefix}{topic}") for topic in topics]


async def permit(kafka: str, permissions: Sequence[Permission]) -> None:
    """Tell the broker; to repeat it is nothing. KafkaError when it refuses, or has no authorizer."""
    admin = AIOKafkaAdminClient(**kafka_options(kafka))
    await admin.start()
    try:
        answer = await admin._send_request(_Creating(permissions))  # noqa: SLF001  # the client has no method for it
    finally:
        await admin.close()
    for code, message in answer.creation_responses:
        if code:
            error: type[KafkaError] = for_code(code)
            raise error(message)


class _Creating(Request[CreateAclsRequest_v1]):  # type: ignore[misc]  # the client is not typed
    """The client's own request takes one permission only."""

    API_KEY = CreateAclsRequest_v1.API_KEY

    def __init__(self, permissions: Sequence[Permission]) -> None:
        self._permissions = permissions

    def build(self, request_struct_class: type[CreateAclsRequest_v1]) -> CreateAclsRequest_v1:
        rows = [
            (one.resource, one.name, one.pattern, f"User:{one.principal}", "*", one.operation, ALLOW)
            for one in self._permissions
        ]
        return request_struct_class(rows)
