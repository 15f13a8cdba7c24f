"""What would give away a patient, a relative or a household member."""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.privacy import (
    date_with_person,
    email,
    mrn,
    name,
    phone,
    ssn,
)

RULES: Final[tuple[Rule, ...]] = (
    mrn.RULE,
    ssn.RULE,
    email.RULE,
    date_with_person.RULE,
    phone.RULE,
    name.RULE,
)
