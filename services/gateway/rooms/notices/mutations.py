"""What can be done: commands, and what shows their result."""

from services.gateway.access.commands import MarkNotices
from services.gateway.graphql.mutations import Mutation

MUTATIONS = (Mutation(MarkNotices, about_nobody="of the viewer's own notices, and nobody else's"),)
