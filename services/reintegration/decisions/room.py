"""Decisions of the committee that are put right. Built on the rooms in which they were followed by something."""

from services.reintegration.decisions import handlers
from shared.contracts.reintegration.v1 import CorrectDecision
from shared.platform.service import Room

ROOM = Room("decisions", commands={CorrectDecision: handlers.correct_decision})
