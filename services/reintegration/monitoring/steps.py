"""What the follow-up's workflow asks of its room."""

from shared.contracts.base import Id
from shared.contracts.reintegration.v1 import ReintegrationCommand


class CloseFollowUpWindow(ReintegrationCommand):
    """The window of a follow-up is over: it is missed if there was no contact."""

    follow_up_id: Id
