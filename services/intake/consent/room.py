"""On which legal basis what is known of people is used."""

from services.intake.consent.handlers import give_consent, withdraw_consent
from shared.contracts.intake.v1 import GiveConsent, WithdrawConsent
from shared.platform.service import Room

ROOM = Room("consent", commands={GiveConsent: give_consent, WithdrawConsent: withdraw_consent})
