"""`publishReport`."""

from services.gateway.schema.mutations.wish import Wish
from services.gateway.schema.reports import Report
from shared.contracts.reintegration.v1 import PublishReport

publish_report = Wish(PublishReport, shows=Report, at="{report_id}")
