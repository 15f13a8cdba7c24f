"""What would give away a patient, a relative or a household member.

The order decides which rule speaks where two see the same characters: a number with a label before
one known by its form, and both before what only its surroundings show.
"""

from typing import Final

from wellspoken.engines.screening.rule import Rule
from wellspoken.engines.screening.rules.privacy import (
    account_number,
    address,
    age,
    biometric,
    date_with_person,
    device,
    email,
    file_metadata,
    initials,
    ip,
    licence_number,
    likely,
    mrn,
    name,
    name_tag,
    national_id,
    people_shown,
    phone,
    place_with_person,
    plan_number,
    plate,
    postcode,
    profile_link,
    record_link,
    reference_number,
    relative_date,
    room,
    ssn,
    told_in_passing,
    unique_person,
)

_KNOWN: Final[tuple[Rule, ...]] = (
    mrn.RULE,
    ssn.RULE,
    national_id.RULE,
    plan_number.RULE,
    licence_number.RULE,
    device.RULE,
    account_number.RULE,
    plate.RULE,
    email.RULE,
    record_link.RULE,
    profile_link.RULE,
    ip.RULE,
    date_with_person.RULE,
    relative_date.RULE,
    phone.RULE,
    reference_number.RULE,
    biometric.RULE,
    unique_person.RULE,
    address.RULE,
    room.RULE,
    postcode.RULE,
    age.RULE,
    place_with_person.RULE,
    name_tag.RULE,
    name.RULE,
    initials.RULE,
    people_shown.RULE,
    file_metadata.RULE,
    told_in_passing.RULE,
)
RULES: Final[tuple[Rule, ...]] = (*_KNOWN, likely.beside(_KNOWN))
