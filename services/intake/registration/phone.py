"""Telephone numbers of persons: see `shared/platform/phone.py`; or that there is none."""

from shared.contracts.intake.v1 import PersonProfile, ProfileOnRecord
from shared.platform.errors import Refused
from shared.platform.phone import e164, looks_like_phone

NO_NUMBER = frozenset({"none", "no", "n/a", "na", "nil", "-", "--", "aucun", "néant", "لا يوجد", "nenhum", "não tem"})


class PhoneUnreadable(Refused):
    """What stands where a telephone number belongs is none."""

    text = "This does not look like a telephone number"
    about_field = "profile.phone"


def is_no_number(typed: str) -> bool:
    return typed.strip().casefold() in NO_NUMBER


def with_phone_read(profile: PersonProfile, country: str) -> PersonProfile:
    """The profile with its number in E.164 beside it, where it can be read; `country` is where the person is."""
    read = e164(profile.phone, (country, profile.nationality)) if profile.phone else None
    return ProfileOnRecord(**dict(profile), phone_e164=read)


def require_phones(profile: PersonProfile, known: PersonProfile | None = None) -> None:
    """PhoneUnreadable for what is no telephone number, the person's or the guardian's; nothing of what stood before."""
    if known is None or profile.phone != known.phone:
        _require_phone(profile.phone, "profile.phone")
    if profile.guardian and (known is None or profile.guardian != known.guardian):
        _require_phone(profile.guardian.phone, "profile.guardian.phone")


def _require_phone(typed: str | None, field: str) -> None:
    if typed is not None and not looks_like_phone(typed):
        raise PhoneUnreadable(field=field)
