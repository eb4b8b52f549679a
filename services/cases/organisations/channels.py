"""How an organisation, or somebody there, is reached: what is none is refused."""

from collections.abc import Iterable
from re import ASCII
from re import compile as pattern

from services.cases.organisations.refusals import EmailUnreadable, TelephoneUnreadable, WebsiteUnreadable
from shared.platform.outbound import EMAIL_ADDRESS, EMAIL_DOMAIN
from shared.platform.phone import looks_like_phone

_EMAIL = pattern(EMAIL_ADDRESS, ASCII)
_WEBSITE = pattern(rf"https?://{EMAIL_DOMAIN}(?::[0-9]{{1,5}})?(?:[/?#][!-~]*)?", ASCII)


def require_telephones(typed: Iterable[str | None], field: str) -> None:
    """TelephoneUnreadable."""
    if not all(looks_like_phone(one) for one in typed if one is not None):
        raise TelephoneUnreadable(field=field)


def require_emails(typed: Iterable[str | None], field: str) -> None:
    """EmailUnreadable."""
    if not all(_EMAIL.fullmatch(one) for one in typed if one is not None):
        raise EmailUnreadable(field=field)


def require_websites(typed: Iterable[str]) -> None:
    """WebsiteUnreadable."""
    if not all(_WEBSITE.fullmatch(one) for one in typed):
        raise WebsiteUnreadable
