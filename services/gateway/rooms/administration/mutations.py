"""What can be done: commands, and what shows their result."""

from services.gateway.access.commands import (
    ChangeRoles,
    ConfirmAccount,
    CorrectAccount,
    DiscardAccount,
    DiscardParkedEvent,
    MakeAccount,
    ReopenAccount,
    RetryParkedEvent,
    ShutAccount,
)
from services.gateway.graphql.mutations import Mutation

EVENT = "what was not taken in is in no row yet"
ACCOUNT = "an account is of the staff"
MUTATIONS = (
    Mutation(RetryParkedEvent, about_nobody=EVENT),
    Mutation(DiscardParkedEvent, about_nobody=EVENT),
    Mutation(MakeAccount, about_nobody=ACCOUNT),
    Mutation(ConfirmAccount, about_nobody=ACCOUNT),
    Mutation(DiscardAccount, about_nobody=ACCOUNT),
    Mutation(ChangeRoles, about_nobody=ACCOUNT),
    Mutation(CorrectAccount, about_nobody=ACCOUNT),
    Mutation(ShutAccount, about_nobody=ACCOUNT),
    Mutation(ReopenAccount, about_nobody=ACCOUNT),
)
