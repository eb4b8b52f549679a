"""Donors."""

from services.reintegration.funds.handlers import correct_donor, end_donor, register_donor, resume_donor
from shared.contracts.reintegration.v1 import CorrectDonor, EndDonor, RegisterDonor, ResumeDonor
from shared.platform.service import Room

ROOM = Room(
    "funds",
    commands={
        RegisterDonor: register_donor,
        CorrectDonor: correct_donor,
        EndDonor: end_donor,
        ResumeDonor: resume_donor,
    },
)
