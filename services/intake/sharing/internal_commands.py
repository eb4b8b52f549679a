"""What workflows ask of sharing; nobody outside the service can."""

from shared.contracts.base import Id
from shared.platform.internal_commands import InternalCommand


class OpenPartnerFeed(InternalCommand):
    """The agency's topics were made."""

    agency_id: Id


class EndExpiredGrant(InternalCommand):
    """The last day of a grant is past."""

    grant_id: Id
