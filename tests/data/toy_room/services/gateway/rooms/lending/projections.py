"""Phones that are lent: rows made from events."""

from services.gateway.readmodel.projection_registry import Projections
from services.gateway.rooms.lending.tables import LOANS
from shared.contracts.cases.v1 import LoanStatus, PhoneLent

PROJECTIONS = Projections()
PROJECTIONS.copies_with_status(LOANS, {PhoneLent: LoanStatus.LENT})
