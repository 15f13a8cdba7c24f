from wellspoken.apps.desk.models.assessment import Assessment
from wellspoken.apps.desk.models.claim import Claim
from wellspoken.apps.desk.models.evidence import Evidence
from wellspoken.apps.desk.models.health_topic import HealthTopic
from wellspoken.apps.desk.models.rebuttal import Rebuttal
from wellspoken.apps.desk.models.register_import import ImportRow, RegisterImport
from wellspoken.apps.desk.models.response import Kind, Response
from wellspoken.apps.desk.models.retracted_paper import RetractedPaper
from wellspoken.apps.desk.models.signal import Signal, Stage
from wellspoken.apps.desk.models.step import Step
from wellspoken.apps.desk.models.thresholds import DeskThresholds

__all__ = [
    "Assessment",
    "Claim",
    "DeskThresholds",
    "Evidence",
    "HealthTopic",
    "ImportRow",
    "Kind",
    "Rebuttal",
    "RegisterImport",
    "Response",
    "RetractedPaper",
    "Signal",
    "Stage",
    "Step",
]
