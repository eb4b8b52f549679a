"""What people ask for."""

from services.intake.requests.handlers import make_request, withdraw_request
from shared.contracts.intake.v1 import MakeRequest, WithdrawRequest
from shared.platform.service import Room

ROOM = Room("requests", commands={MakeRequest: make_request, WithdrawRequest: withdraw_request})
