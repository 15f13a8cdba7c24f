"""The days that a form takes: those of which a calendar can tell the next one, in any zone."""

from datetime import date
from typing import Final

from django.core.validators import MaxValueValidator, MinValueValidator

PLAUSIBLE: Final = (MinValueValidator(date(1900, 1, 1)), MaxValueValidator(date(2200, 1, 1)))
