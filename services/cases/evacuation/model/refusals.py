"""Why something is not done with one person's place in an operation."""

from shared.platform.errors import Refused


class PersonHasSeat(Refused):
    """One person, one seat, in all operations together."""

    text = "This person has a seat already"
    about_field = "case_id"


class PersonHasNoSeat(Refused):
    """The seat was given back, or the leg has left."""

    text = "This person has no seat in the operation any more"


class EvacuationIsNotAsked(Refused):
    """Nobody is moved who does not ask to be, or no longer does."""

    text = "This person does not ask to be moved, or no longer does"
    about_field = "case_id"


class PersonIsOnBoard(Refused):
    """They boarded before."""

    text = "The person is on board already"


class SeatIsConfirmed(Refused):
    """It is the person's already."""

    text = "The seat is the person's already"


class SeatIsNotConfirmed(Refused):
    """Nobody boards on a seat that is only held."""

    text = "There is no confirmed seat that waits for this person"


class HoldHasExpired(Refused):
    """The time to confirm is over."""

    text = "The seat was held until a time that has passed"


class GatesAreClosed(Refused):
    """Something must still be checked, or is out of date; names the gates, never the reason."""

    text = "These gates are closed: {gates}"


class BoardedGateIsClosed(Refused):
    """Nobody is carried off whose consent or protection no longer holds."""

    text = "Consent or protection of somebody on board no longer holds; they leave the vehicle first"


class GateIsCheckedBySystem(Refused):
    """Consent and protection follow from what the person said, not from a tick."""

    text = "The gate {gate} is not checked by hand"
    about_field = "gate"


class GateWasChecked(Refused):
    """Somebody has checked this gate, and whoever checks it now has not seen that."""

    text = "The gate {gate} was checked before: look at that check, and say of which version"
    about_field = "version"


class CheckIsOutOfDate(Refused):
    """A check that no longer holds opens nothing."""

    text = "This check no longer holds"
    about_field = "valid_until"


class PersonHasNotBoarded(Refused):
    """The leg is here, or the person gave the seat back: nothing says that they were on board, or were not."""

    text = "It is not recorded yet whether this person was on board"


class PersonIsHandedOver(Refused):
    """Somebody has seen them where they arrived."""

    text = "Somebody has taken this person over where they arrived"


class HasAnotherSeat(Refused):
    """Nobody is on two legs."""

    text = "This person has another seat by now: it is given back first"


class StaysWithoutCase(Refused):
    """Whoever turns out to have stayed is in somebody's queue at once, or nobody says that they stayed."""

    text = "Their case is closed: make a request to be moved first, so that somebody sees to whoever stayed"


class CorrectorRecordedBoarding(Refused):
    """Four eyes: nobody says alone where somebody is, and is not."""

    text = "Somebody other than the one who recorded it must correct whether this person was on board"


class PersonHasNotArrived(Refused):
    """Only who has arrived is handed over, once."""

    text = "Nobody waits here to be handed over"
