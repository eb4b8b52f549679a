"""Why something is not done about an organisation."""

from shared.platform.errors import Refused


class OrganisationIsClosed(Refused):
    """Nothing is agreed with whom nobody calls on any more."""

    text = "This organisation is closed"


class OrganisationNeedsState(Refused):
    """Whether somebody may be sent there depends on whose organ it is."""

    text = "An organisation of this kind acts for a State: name it"
    about_field = "states"


class CapacityOnly(Refused):
    """Employers and recruiters give capacity, and hear of nobody."""

    text = "An employer or recruiter gives capacity only, and is no agency that is told of people"


class OrganisationCodeTaken(Refused):
    """Two organisations by one code would be taken for each other at the next import."""

    text = "Another organisation has this code"
    about_field = "code"


class HoursContradict(Refused):
    """Hours are named exactly where it is open by the week."""

    text = "Name hours where it is open at certain times, and none otherwise"
    about_field = "hours"


class HoursNeedZone(Refused):
    """Hours without a clock are no hours."""

    text = "The country has several clocks: name the time zone by which the hours count"
    about_field = "time_zone"


class TelephoneUnreadable(Refused):
    """Nobody can dial it."""

    text = "This does not look like a telephone number"
    about_field = "telephones"


class EmailUnreadable(Refused):
    """Nothing can be sent to it."""

    text = "This is not an e-mail address"
    about_field = "emails"


class WebsiteUnreadable(Refused):
    """What is opened by a press is a page of the web and nothing else."""

    text = "A web address begins with https:// or http:// and names a site"
    about_field = "websites"


class ParentUnsuitable(Refused):
    """What is closed has no posts, and nothing is above itself."""

    text = "An organisation cannot belong to this one"
    about_field = "parent_id"


class OrganisationHasParts(Refused):
    """A post whose State left the directory would belong to nobody."""

    text = "Organisations that are open belong to this one: close them, or put them under another, first"


class ServiceIsOffered(Refused):
    """Two offers of one thing by one organisation would be counted twice."""

    text = "This organisation offers this already: change that offer"
    about_field = "offered_service"


class ServiceIsEnded(Refused):
    """It is offered no more."""

    text = "This service has ended"


class CapacityNeedsUnit(Refused):
    """A number says nothing without what is counted."""

    text = "Name the capacity and in what it is counted, or neither"
    about_field = "unit"


class FocalPointIsEnded(Refused):
    """They are not called any more."""

    text = "This focal point has ended"


class ContactNeedsChannel(Refused):
    """Somebody who cannot be reached is no focal point."""

    text = "Name a telephone number or an e-mail address"
    about_field = "contact"


class DaysOutOfOrder(Refused):
    """The last day comes after the first."""

    text = "The last day lies before the first"
    about_field = "until_day"


class DeputyUnsuitable(Refused):
    """Another one who is named there stands in, and nobody for themselves."""

    text = "Another focal point of this organisation stands in"
    about_field = "stands_in_id"


class DeputyThere(Refused):
    """Two who stand in on one day would each wait for the other."""

    text = "Somebody stands in on one of these days already"
    about_field = "from_day"


class DeputyIsEnded(Refused):
    """They stand in no more."""

    text = "This has ended already"
