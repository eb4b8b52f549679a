"""Phones that are lent."""

from services.cases.lending import handlers
from shared.contracts.cases.v1 import LendPhone
from shared.platform.service import Room

ROOM = Room("lending", commands={LendPhone: handlers.lend_phone})
