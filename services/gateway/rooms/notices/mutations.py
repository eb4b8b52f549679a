"""What can be done: commands, and what shows their result."""

from services.gateway.access.commands import ChooseMail, MarkNotices
from services.gateway.graphql.mutations import Mutation

MUTATIONS = (
    Mutation(MarkNotices, about_nobody="of the viewer's own notices, and nobody else's"),
    Mutation(ChooseMail, about_nobody="of the viewer's own account"),
)
