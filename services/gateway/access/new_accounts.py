"""One administrator makes an account and another confirms it: whoever did both could let themselves in twice."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, text

from services.gateway.access.account_changes import AccountChanged, joined, require_together
from services.gateway.access.accounts import SYSTEM
from services.gateway.access.commands import ConfirmAccount, DiscardAccount, MakeAccount
from services.gateway.readmodel.row_level_security import UNFILTERED
from shared.platform.errors import AlreadyExists, NotFound, Refused
from shared.platform.outbound import EMAIL_ADDRESS
from shared.platform.unit_of_work import UnitOfWork
from shared.policy.matrix import are_of_an_agency, read_for_donors

DONOR = "donor"
_MAKE = text(
    "INSERT INTO accounts"
    " (id, name, roles, agency_id, donors, active, issuer, subject, email, language, made_by, made_at)"
    " VALUES (:id, :name, :roles, :agency, :donors, false, :issuer, :subject, :email, :language, :by, :at)"
    " ON CONFLICT DO NOTHING RETURNING id"
)
_TAKEN = text(
    "SELECT email = :email AS by_email FROM accounts WHERE issuer = :issuer AND (email = :email OR subject = :subject)"
)
_LOCK = text(
    "SELECT version, roles, coalesce(email_by, made_by) AS named_by, made_at,"
    " made_by IS NOT NULL AND confirmed_by IS NULL AS unconfirmed"
    " FROM accounts WHERE id = :id FOR UPDATE"
)
_CONFIRM = text(
    "UPDATE accounts SET active = true, confirmed_by = :by, confirmed_at = :at, version = version + 1 WHERE id = :id"
)
_HAS_CASES = text("SELECT EXISTS (SELECT 1 FROM cases WHERE caseworker_id = :id AND status <> 'CLOSED')")
_DISCARD = text("DELETE FROM accounts WHERE id = :id")
_AGENCY = text("SELECT id FROM agencies WHERE id = :id")
_DONORS = text("SELECT count(*) FROM donors WHERE id = ANY(:ids)")


class IdentityUnclear(Refused):
    """An identity provider knows somebody by a verified e-mail or by a subject; of two, one may be another's."""

    text = "Name either the e-mail or the subject by which the identity provider knows them"
    about_field = "email"


class NotAnEmail(Refused):
    """Nobody could ever sign in by it."""

    text = "This is not an e-mail address"
    about_field = "email"


class EmailInUse(Refused):
    """It would not be known who signs in; a shut account keeps its own, and is opened again."""

    text = "Another account has this e-mail, or a shut one had it"
    about_field = "email"


class SubjectInUse(Refused):
    """As of an e-mail."""

    text = "Another account has this subject, or a shut one had it"
    about_field = "subject"


class RoleNeedsAgency(Refused):
    """It would see nobody."""

    text = "Somebody in this role works for an agency: say for which"
    about_field = "agency_id"


class RoleNeedsDonors(Refused):
    """It would read nothing."""

    text = "A donor's account reads for some donors: say for which"
    about_field = "donor_ids"


class RoleReadsEveryDonor(Refused):
    """Donors that are named would limit nothing."""

    text = "Somebody in this role reads of every donor, or of none: name no donors"
    about_field = "donor_ids"


class AccountConfirmed(Refused):
    """It is somebody's: it is shut, and not discarded."""

    text = "This account is confirmed already"


class ConfirmedByItsMaker(Refused):
    """One administrator would decide alone who gets in."""

    text = "Whoever made an account, or wrote its e-mail anew, does not confirm it: another administrator does"


class CasesNotGivenBack(Refused):
    """They would stay with an account that is nowhere any more."""

    text = "Cases of this account are still being given back: try again in a minute"


@dataclass(frozen=True)
class NewAccounts:
    """Accounts of whom one issuer of identities vouches for."""

    issuer: str

    async def make(self, command: MakeAccount, uow: UnitOfWork) -> None:
        """RolesExcludeEachOther, RoleNeedsAgency, RoleNeedsDonors, RoleReadsEveryDonor, what `_email_of` refuses,
        NotFound of an agency or a donor, EmailInUse, SubjectInUse, AlreadyExists.
        """
        if str(command.id) in SYSTEM:
            raise AlreadyExists("id")
        roles = frozenset(role.value for role in command.roles)
        require_together(roles)
        _require_belonging(command, roles)
        row = _row(command, uow) | {"issuer": self.issuer, "roles": sorted(roles), "email": _email_of(command)}
        await _require_known(command, uow)
        if (await uow.session.execute(_MAKE, row)).one_or_none() is None:
            raise await _taken(row, uow)
        uow.concerns([command.id], after=joined(roles))


async def confirm_account(command: ConfirmAccount, uow: UnitOfWork) -> None:
    """ConfirmedByItsMaker, and what `_waiting` refuses."""
    account = await _waiting(command, uow)
    if account.named_by == uow.actor.id:
        raise ConfirmedByItsMaker
    if account.made_at != command.made_at:
        raise AccountChanged
    await uow.session.execute(_CONFIRM, {"id": command.id, "by": uow.actor.id, "at": uow.now()})
    uow.concerns([command.id], after=joined(account.roles))


async def discard_account(command: DiscardAccount, uow: UnitOfWork) -> None:
    """CasesNotGivenBack, and what `_waiting` refuses. Nobody has signed in to it: all that names it is the trail, and
    cases it was given while it was confirmed.
    """
    account = await _waiting(command, uow)
    await uow.session.execute(UNFILTERED)
    if (await uow.session.execute(_HAS_CASES, {"id": command.id})).scalar_one():
        raise CasesNotGivenBack
    await uow.session.execute(_DISCARD, {"id": command.id})
    uow.concerns([command.id], before=joined(account.roles))


async def _waiting(command: ConfirmAccount | DiscardAccount, uow: UnitOfWork) -> Row[Any]:
    """An account that nobody has confirmed, locked; NotFound, AccountConfirmed, AccountChanged."""
    account = (await uow.session.execute(_LOCK, {"id": command.id})).one_or_none()
    if account is None:
        raise NotFound("account", field="id")
    if not account.unconfirmed:
        raise AccountConfirmed
    if account.version != command.version:
        raise AccountChanged
    return account


def _email_of(command: MakeAccount) -> str | None:
    """As it is compared, in small letters; IdentityUnclear, NotAnEmail."""
    if (command.email is None) is (command.subject is None):
        raise IdentityUnclear
    if command.email is not None and not is_email(command.email):
        raise NotAnEmail
    return command.email.lower() if command.email else None


def is_email(typed: str) -> bool:
    return re.fullmatch(EMAIL_ADDRESS, typed) is not None


def _require_belonging(command: MakeAccount, roles: frozenset[str]) -> None:
    """RoleNeedsAgency, RoleNeedsDonors, RoleReadsEveryDonor."""
    if are_of_an_agency(roles) and command.agency_id is None:
        raise RoleNeedsAgency
    if DONOR in roles and not command.donor_ids:
        raise RoleNeedsDonors
    if command.donor_ids and not read_for_donors(roles):
        raise RoleReadsEveryDonor


async def _require_known(command: MakeAccount, uow: UnitOfWork) -> None:
    """NotFound of an agency or of a donor."""
    await require_agency(command.agency_id, uow)
    donors = set(command.donor_ids)
    if (await uow.session.execute(_DONORS, {"ids": list(donors)})).scalar_one() < len(donors):
        raise NotFound("donor", field="donor_ids")


async def require_agency(agency_id: UUID | None, uow: UnitOfWork) -> None:
    """NotFound, where one is named."""
    await uow.session.execute(UNFILTERED)
    agency = await uow.session.execute(_AGENCY, {"id": agency_id})
    if agency_id and agency.one_or_none() is None:
        raise NotFound("agency", field="agency_id")


def _row(command: MakeAccount, uow: UnitOfWork) -> dict[str, Any]:
    return {
        "id": command.id,
        "name": command.name,
        "agency": command.agency_id,
        "donors": sorted(map(str, command.donor_ids)),
        "subject": command.subject,
        "language": command.language,
        "by": uow.actor.id,
        "at": uow.now(),
    }


async def _taken(row: Mapping[str, Any], uow: UnitOfWork) -> Refused:
    """Why a row could not be added."""
    keys = {name: row[name] for name in ("issuer", "email", "subject")}
    other = (await uow.session.execute(_TAKEN, keys)).one_or_none()
    if other is None:
        return AlreadyExists("id")
    return EmailInUse() if other.by_email else SubjectInUse()
