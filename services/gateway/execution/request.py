"""What a caller sent, and who they are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from services.gateway.access.accounts import Account


@dataclass(frozen=True)
class Request:
    """One operation to be carried out for somebody; `key` makes a mutation repeatable."""

    account: Account
    key: UUID
    query: str | None = None
    document_id: str | None = None
    operation: str | None = None
    variables: Mapping[str, Any] = field(default_factory=dict)
    exercise: str | None = None
    own_document: bool = False
    """Whether the text is the gateway's own: then it is called in the trail as the page's question is."""
