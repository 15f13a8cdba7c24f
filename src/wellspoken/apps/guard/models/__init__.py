from wellspoken.apps.guard.models.override import Override
from wellspoken.apps.guard.models.screening import Screening

__all__ = ["Override", "Screening"]
