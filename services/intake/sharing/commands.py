"""What workflows ask of sharing; nobody outside the service can."""

from shared.contracts.base import Id
from shared.contracts.intake.v1 import IntakeCommand


class OpenPartnerFeed(IntakeCommand):
    """The agency's topics were made."""

    agency_id: Id


class EndExpiredGrant(IntakeCommand):
    """The last day of a grant is past."""

    grant_id: Id
