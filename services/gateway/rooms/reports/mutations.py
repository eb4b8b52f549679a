"""What can be done: commands, and what shows their result."""

from services.gateway.graphql.mutations import Mutation
from shared.contracts.reintegration.v1 import PublishReport

MUTATIONS = (Mutation(PublishReport, "Report", about_nobody="a report holds counts, and no row of a person"),)
