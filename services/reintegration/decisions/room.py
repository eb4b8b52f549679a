"""Decisions of the committee, and those that are put right. Built on the rooms in which something follows them."""

from services.reintegration.decisions import handlers
from shared.contracts.reintegration.v1 import CorrectDecision, DecideReview
from shared.platform.service import Room

ROOM = Room("decisions", commands={DecideReview: handlers.decide_review, CorrectDecision: handlers.correct_decision})
