"""Which public key an agency's content keys are wrapped under, and which one waits to be."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Text
from sqlmodel import Field, SQLModel

from services.intake.sharing_grants.model.partner_keys import (
    KeyFingerprintDiffers,
    KeyOfAnotherAgency,
    KeyOfOwnAgency,
    NoKeyProposed,
    PublicKey,
    PublicKeyInUse,
)
from shared.contracts.intake.v1 import (
    AcceptPartnerKey,
    DeclinePartnerKey,
    PartnerKeyAccepted,
    PartnerKeyDeclined,
    PartnerKeyProposed,
    ProposePartnerKey,
)
from shared.platform.columns import later_moment
from shared.platform.identity import Actor


def _pem() -> Any:
    return Field(default=None, sa_type=Text)


def _fingerprint() -> Any:
    return Field(default=None, max_length=64)


class Keyed(SQLModel):
    """Columns of an agency. Without a key of its own, the secret that was agreed with it wraps its content keys."""

    public_key: str | None = _pem()
    key_fingerprint: str | None = _fingerprint()
    key_accepted_at: datetime | None = later_moment()
    proposed_key: str | None = _pem()
    proposed_fingerprint: str | None = _fingerprint()
    proposed_at: datetime | None = later_moment()

    def propose_key(self, command: ProposePartnerKey, by: Actor, at: datetime) -> PartnerKeyProposed:
        """KeyOfAnotherAgency, what `PublicKey.read` refuses, PublicKeyInUse. An earlier proposal is replaced."""
        if by.agency_id != command.agency_id:
            raise KeyOfAnotherAgency
        key = PublicKey.read(command.public_key)
        if key.fingerprint == self.key_fingerprint:
            raise PublicKeyInUse
        self.proposed_key, self.proposed_fingerprint, self.proposed_at = key.pem, key.fingerprint, at
        return PartnerKeyProposed(agency_id=command.agency_id, fingerprint=key.fingerprint, proposed_at=at)

    def accept_key(self, command: AcceptPartnerKey, by: Actor, at: datetime) -> PartnerKeyAccepted:
        """KeyOfOwnAgency, NoKeyProposed, KeyFingerprintDiffers. New content keys are wrapped under it at once."""
        fingerprint = self._proposed(command.agency_id, by)
        if command.fingerprint != fingerprint:
            raise KeyFingerprintDiffers
        self.public_key, self.key_fingerprint, self.key_accepted_at = self.proposed_key, fingerprint, at
        self._forget_proposal()
        return PartnerKeyAccepted(agency_id=command.agency_id, fingerprint=fingerprint, accepted_at=at)

    def decline_key(self, command: DeclinePartnerKey, by: Actor, at: datetime) -> PartnerKeyDeclined:
        """KeyOfOwnAgency, NoKeyProposed."""
        fingerprint = self._proposed(command.agency_id, by)
        self._forget_proposal()
        return PartnerKeyDeclined(
            agency_id=command.agency_id, fingerprint=fingerprint, reason=command.reason, declined_at=at
        )

    def _proposed(self, agency_id: UUID, by: Actor) -> str:
        if by.agency_id == agency_id:
            raise KeyOfOwnAgency
        if self.proposed_fingerprint is None:
            raise NoKeyProposed
        return self.proposed_fingerprint

    def _forget_proposal(self) -> None:
        self.proposed_key = self.proposed_fingerprint = self.proposed_at = None
