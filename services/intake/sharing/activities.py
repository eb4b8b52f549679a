"""What the admission of an agency, and the last day of a grant, do to the world."""

from temporalio import activity

from services.intake.sharing.handlers import end_expired_grant, open_partner_feed
from services.intake.sharing.internal_commands import EndExpiredGrant, OpenPartnerFeed
from services.intake.sharing.workflow import AdmissionInput, ExpiryInput
from shared.platform.clock import derived_id
from shared.platform.messaging.topics import create_topics, partner_topics
from shared.platform.settings import Settings
from shared.platform.units import UnitsOfWork


class SharingActivities:
    """Steps of admission and expiry, each safe to repeat."""

    def __init__(self, units: UnitsOfWork) -> None:
        self._units = units

    @activity.defn
    async def make_partner_topics(self, admission: AdmissionInput) -> None:
        """Make the agency's feed and its key topic where missing."""
        if "." in admission.code:
            # As a release before took codes: these topics may be another agency's.
            return
        settings = Settings()
        await create_topics(settings.kafka, settings.topic_prefix, partner_topics(admission.code))

    @activity.defn
    async def open_feed(self, admission: AdmissionInput) -> None:
        await self._units.perform(
            open_partner_feed,
            OpenPartnerFeed(agency_id=admission.agency_id),
            key=derived_id(admission.agency_id, "open-feed"),
            exercise=admission.exercise,
        )

    @activity.defn
    async def end_expired_grant(self, expiry: ExpiryInput) -> None:
        """Stop what the grant allowed, and ask the agency to delete."""
        await self._units.perform(
            end_expired_grant,
            EndExpiredGrant(grant_id=expiry.grant_id),
            key=derived_id(expiry.grant_id, "expiry"),
            exercise=expiry.exercise,
        )
