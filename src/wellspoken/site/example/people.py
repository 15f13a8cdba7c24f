"""The example hospital's people, one for each role and a few more."""

from wellspoken.apps.audit.actors import system
from wellspoken.apps.people.models import User
from wellspoken.apps.people.roles import Role
from wellspoken.apps.people.services import add_person

PASSWORD = "riverside demo only"  # noqa: S105  works in the demo alone, which serves one machine
DOMAIN = "riverside.example"

PEOPLE: tuple[tuple[str, str, str, Role], ...] = (
    ("amara", "Amara Osei", "Communications officer", Role.AUTHOR),
    ("lucia", "Lucía Ferrer", "Head of communications", Role.LEAD),
    ("tomasz", "Tomasz Nowak", "Deputy head of communications", Role.LEAD),
    ("helen", "Helen Abara", "Consultant, infectious diseases", Role.CLINICAL),
    ("priya", "Priya Nair", "Privacy officer", Role.PRIVACY),
    ("ben", "Ben Whitlock", "Social media responder", Role.RESPONDER),
    ("ada", "Ada Lindqvist", "System administrator", Role.ADMINISTRATOR),
    ("oliver", "Oliver Mensah", "Internal auditor", Role.AUDITOR),
)


def make_people() -> dict[str, User]:
    """Create everybody who is not there yet; return them by short name."""
    found: dict[str, User] = {}
    for short, name, job, role in PEOPLE:
        email = f"{short}@{DOMAIN}"
        user = User.objects.filter(email=email).first()
        if user is None:
            first, _, last = name.partition(" ")
            user = add_person(
                actor=system("demo"),
                email=email,
                first_name=first,
                last_name=last,
                job_title=job,
                roles=[role],
                password=PASSWORD,
            )
        found[short] = user
    return found
