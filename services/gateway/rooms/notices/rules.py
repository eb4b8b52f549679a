"""Which facts are told to whom: what nobody's queue says of itself (D166)."""

from services.gateway.readmodel.notices import CASEWORKER, Rule
from shared.contracts.base import C6
from shared.contracts.cases.v1 import AssistanceEscalated, CaseAssigned, CaseNoteAdded, CaseUrgencyRaised
from shared.contracts.intake.v1 import ErasureDeclined, SharingOverrideApproved, SharingOverrideDeclined
from shared.contracts.reintegration.v1 import DecisionCorrected, ReviewDecided

OVERRIDE_ASKED_BY = "SELECT requested_by FROM sharing_overrides WHERE id = fact.about"
ERASURE_ASKED_BY = "SELECT requested_by FROM erasures WHERE id = fact.about"
REVIEW_ASKED_BY = "SELECT docketed_by FROM reviews WHERE id = fact.about"
NOTE_BY = "SELECT author_id FROM case_notes WHERE id = fact.about"
RULES = (
    Rule("MENTIONED", CaseNoteAdded, named=lambda event: event.mentioned_ids, urgent=True),
    Rule("NOTE_ANSWERED", CaseNoteAdded, found=NOTE_BY, about=lambda event: event.reply_to_id),
    Rule("CASE_ASSIGNED", CaseAssigned, named=lambda event: [event.caseworker_id]),
    Rule("REQUEST_ESCALATED", AssistanceEscalated, found=CASEWORKER, urgent=True),
    Rule("URGENCY_RAISED", CaseUrgencyRaised, found=CASEWORKER, urgent=True),
    Rule("OVERRIDE_APPROVED", SharingOverrideApproved, found=OVERRIDE_ASKED_BY, field_class=C6),
    Rule("OVERRIDE_DECLINED", SharingOverrideDeclined, found=OVERRIDE_ASKED_BY, field_class=C6),
    Rule("ERASURE_DECLINED", ErasureDeclined, found=ERASURE_ASKED_BY, field_class=C6),
    Rule("COMMITTEE_DECIDED", ReviewDecided, found=REVIEW_ASKED_BY),
    Rule("DECISION_CORRECTED", DecisionCorrected, found=REVIEW_ASKED_BY),
    Rule("NOTE_ADDED", CaseNoteAdded, found=CASEWORKER),
)
"""Of several reasons to tell an account of one fact the first is told."""
