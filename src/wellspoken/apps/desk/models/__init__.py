from wellspoken.apps.desk.models.assessment import Assessment
from wellspoken.apps.desk.models.claim import Claim
from wellspoken.apps.desk.models.evidence import Evidence
from wellspoken.apps.desk.models.response import Kind, Response
from wellspoken.apps.desk.models.signal import Signal, Stage
from wellspoken.apps.desk.models.step import Step

__all__ = ["Assessment", "Claim", "Evidence", "Kind", "Response", "Signal", "Stage", "Step"]
