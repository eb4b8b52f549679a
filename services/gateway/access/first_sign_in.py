"""Whoever an account was made for is known by their e-mail until they first sign in, and by their subject from then on.

An e-mail is given to somebody else some day; a subject never is (OpenID Connect Core, 5.7). It is believed only where
the provider says that it has verified it, and once.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import text

from shared.platform.audit import AuditEntry
from shared.platform.units import UnitsOfWork

# Whose account was shut gets in by no other that waits for the same person's e-mail.
_BIND = text(
    "UPDATE accounts SET subject = :subject WHERE issuer = :issuer AND email = :email AND subject IS NULL AND active"
    " AND NOT EXISTS (SELECT FROM accounts AS other WHERE other.issuer = :issuer AND other.subject = :subject)"
    " RETURNING id, agency_id"
)


@dataclass(frozen=True)
class FirstSignIn:
    """Binds accounts to subjects."""

    units: UnitsOfWork

    async def bind(self, issuer: str, claims: Mapping[str, Any]) -> bool:
        """Whether an account waited for this e-mail, and is the subject's from now on; a line in the trail says so."""
        email = verified_email(claims)
        if email is None:
            return False
        keys = {"issuer": issuer, "subject": str(claims["sub"]), "email": email}
        async with self.units.begin() as unit:
            account = (await unit.session.execute(_BIND, keys)).one_or_none()
            if account is not None:
                unit.note(AuditEntry("BindAccount", account.id, agency_id=account.agency_id, subject_ids=(account.id,)))
        return account is not None


def verified_email(claims: Mapping[str, Any]) -> str | None:
    """As accounts have it; None unless the provider says, as true and not as a word, that it has verified it."""
    email = claims.get("email")
    if not isinstance(email, str) or not email.isascii() or claims.get("email_verified") is not True:
        return None
    return email.lower()
