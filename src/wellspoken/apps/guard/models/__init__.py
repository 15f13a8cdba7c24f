from wellspoken.apps.guard.models.affected import Affected
from wellspoken.apps.guard.models.authorisation import Authorisation, AuthorisationUse
from wellspoken.apps.guard.models.finding_row import FindingRow
from wellspoken.apps.guard.models.override import Override
from wellspoken.apps.guard.models.profile_version import ProfileVersion
from wellspoken.apps.guard.models.ruleset import Ruleset
from wellspoken.apps.guard.models.screening import Screening

__all__ = [
    "Affected",
    "Authorisation",
    "AuthorisationUse",
    "FindingRow",
    "Override",
    "ProfileVersion",
    "Ruleset",
    "Screening",
]
