"""Donors."""

from services.reintegration.funds.handlers import register_donor
from shared.contracts.reintegration.v1 import RegisterDonor
from shared.platform.service import Room

ROOM = Room("funds", commands={RegisterDonor: register_donor})
