"""One file per mutation; this is their list, in the order of the journey."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.schema.mutations.activate_crisis import activate_crisis
from services.gateway.schema.mutations.add_case_note import add_case_note
from services.gateway.schema.mutations.add_circumstances import add_circumstances
from services.gateway.schema.mutations.agree_plan import agree_plan
from services.gateway.schema.mutations.approve_erasure import approve_erasure
from services.gateway.schema.mutations.approve_sharing_override import approve_sharing_override
from services.gateway.schema.mutations.arrive_operation import arrive_operation
from services.gateway.schema.mutations.assess_protection import assess_protection
from services.gateway.schema.mutations.assign_case import assign_case
from services.gateway.schema.mutations.board_person import board_person
from services.gateway.schema.mutations.cancel_operation import cancel_operation
from services.gateway.schema.mutations.check_gate import check_gate
from services.gateway.schema.mutations.close_case import close_case
from services.gateway.schema.mutations.close_crisis import close_crisis
from services.gateway.schema.mutations.close_journey import close_journey
from services.gateway.schema.mutations.complete_assistance import complete_assistance
from services.gateway.schema.mutations.confirm_seat import confirm_seat
from services.gateway.schema.mutations.correct_agency import correct_agency
from services.gateway.schema.mutations.correct_crisis import correct_crisis
from services.gateway.schema.mutations.correct_operation import correct_operation
from services.gateway.schema.mutations.correct_person import correct_person
from services.gateway.schema.mutations.decide_review import decide_review
from services.gateway.schema.mutations.declare_crisis import declare_crisis
from services.gateway.schema.mutations.decline_erasure import decline_erasure
from services.gateway.schema.mutations.decline_sharing_override import decline_sharing_override
from services.gateway.schema.mutations.deliver_assistance import deliver_assistance
from services.gateway.schema.mutations.depart_operation import depart_operation
from services.gateway.schema.mutations.discard_parked_event import discard_parked_event
from services.gateway.schema.mutations.end_need import end_need
from services.gateway.schema.mutations.enrol_in_course import enrol_in_course
from services.gateway.schema.mutations.freeze_manifest import freeze_manifest
from services.gateway.schema.mutations.give_consent import give_consent
from services.gateway.schema.mutations.grant_sharing import grant_sharing
from services.gateway.schema.mutations.hand_over_person import hand_over_person
from services.gateway.schema.mutations.hold_seat import hold_seat
from services.gateway.schema.mutations.make_request import make_request
from services.gateway.schema.mutations.name_head import name_head
from services.gateway.schema.mutations.name_payee import name_payee
from services.gateway.schema.mutations.offer_course import offer_course
from services.gateway.schema.mutations.pay_tranche import pay_tranche
from services.gateway.schema.mutations.plan_operation import plan_operation
from services.gateway.schema.mutations.publish_report import publish_report
from services.gateway.schema.mutations.record_attendance import record_attendance
from services.gateway.schema.mutations.record_circumstances import record_circumstances
from services.gateway.schema.mutations.record_contact_attempt import record_contact_attempt
from services.gateway.schema.mutations.record_follow_up import record_follow_up
from services.gateway.schema.mutations.record_need import record_need
from services.gateway.schema.mutations.register_agency import register_agency
from services.gateway.schema.mutations.register_donor import register_donor
from services.gateway.schema.mutations.register_household import register_household
from services.gateway.schema.mutations.register_person import register_person
from services.gateway.schema.mutations.release_case import release_case
from services.gateway.schema.mutations.release_seat import release_seat
from services.gateway.schema.mutations.request_erasure import request_erasure
from services.gateway.schema.mutations.request_grant import request_grant
from services.gateway.schema.mutations.request_sharing_override import request_sharing_override
from services.gateway.schema.mutations.retry_parked_event import retry_parked_event
from services.gateway.schema.mutations.start_assistance import start_assistance
from services.gateway.schema.mutations.submit_evidence import submit_evidence
from services.gateway.schema.mutations.withdraw_consent import withdraw_consent
from services.gateway.schema.mutations.withdraw_request import withdraw_request
from services.gateway.schema.mutations.withdraw_sharing import withdraw_sharing

MUTATIONS: dict[str, Mutation] = {
    "declare_crisis": declare_crisis,
    "activate_crisis": activate_crisis,
    "close_crisis": close_crisis,
    "name_head": name_head,
    "correct_crisis": correct_crisis,
    "register_household": register_household,
    "register_person": register_person,
    "correct_person": correct_person,
    "record_circumstances": record_circumstances,
    "request_erasure": request_erasure,
    "approve_erasure": approve_erasure,
    "decline_erasure": decline_erasure,
    "record_need": record_need,
    "add_circumstances": add_circumstances,
    "end_need": end_need,
    "assess_protection": assess_protection,
    "give_consent": give_consent,
    "withdraw_consent": withdraw_consent,
    "grant_sharing": grant_sharing,
    "withdraw_sharing": withdraw_sharing,
    "request_sharing_override": request_sharing_override,
    "approve_sharing_override": approve_sharing_override,
    "decline_sharing_override": decline_sharing_override,
    "make_request": make_request,
    "withdraw_request": withdraw_request,
    "register_agency": register_agency,
    "correct_agency": correct_agency,
    "assign_case": assign_case,
    "release_case": release_case,
    "add_case_note": add_case_note,
    "close_case": close_case,
    "start_assistance": start_assistance,
    "deliver_assistance": deliver_assistance,
    "complete_assistance": complete_assistance,
    "plan_operation": plan_operation,
    "freeze_manifest": freeze_manifest,
    "depart_operation": depart_operation,
    "arrive_operation": arrive_operation,
    "correct_operation": correct_operation,
    "cancel_operation": cancel_operation,
    "hold_seat": hold_seat,
    "check_gate": check_gate,
    "confirm_seat": confirm_seat,
    "release_seat": release_seat,
    "board_person": board_person,
    "hand_over_person": hand_over_person,
    "agree_plan": agree_plan,
    "register_donor": register_donor,
    "request_grant": request_grant,
    "name_payee": name_payee,
    "submit_evidence": submit_evidence,
    "pay_tranche": pay_tranche,
    "offer_course": offer_course,
    "enrol_in_course": enrol_in_course,
    "record_attendance": record_attendance,
    "record_contact_attempt": record_contact_attempt,
    "record_follow_up": record_follow_up,
    "close_journey": close_journey,
    "decide_review": decide_review,
    "publish_report": publish_report,
    "retry_parked_event": retry_parked_event,
    "discard_parked_event": discard_parked_event,
}
