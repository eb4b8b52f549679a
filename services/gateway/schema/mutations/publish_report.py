"""`publishReport`."""

from services.gateway.graphql.mutations import Mutation
from services.gateway.rooms.reports.types import Report
from shared.contracts.reintegration.v1 import PublishReport

publish_report = Mutation(PublishReport, shows=Report, at="{report_id}")
