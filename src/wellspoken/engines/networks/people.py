"""What is known of the people in a picture or video: part of what is approved and hashed."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Self

NOBODY, PEOPLE = "nobody", "people"
PATIENT, STAFF, MODEL, EVENT = "patient", "staff", "model", "event"
WHO: Final = (PATIENT, STAFF, MODEL, EVENT)
# Where a picture gives somebody away whom it was not taken of.
BACKGROUND: Final = ("whiteboard", "screen", "wristband", "bystander")


@dataclass(frozen=True, slots=True, kw_only=True)
class PeopleShown:
    """Whether people can be recognised, who they are, and what lets them be shown.

    `answer` is `NOBODY` or `PEOPLE`; `who` are those of `WHO` that are shown; `attested` says that
    the writer vouches for their agreement; `authorisation` is the number of a row in the consent
    ledger, never a name. `background` is what of `BACKGROUND` was looked for.
    """

    answer: str
    who: tuple[str, ...] = ()
    attested: bool = False
    authorisation: int | None = None
    background: tuple[str, ...] = ()

    def canonical(self) -> dict[str, Any]:
        """Return the JSON form that the content hash covers."""
        return {
            "answer": self.answer,
            "who": list(self.who),
            "attested": self.attested,
            "authorisation": self.authorisation,
            "background": list(self.background),
        }

    @classmethod
    def from_canonical(cls, value: Mapping[str, Any]) -> Self:
        """Return what `canonical` wrote."""
        return cls(
            answer=value["answer"],
            who=tuple(value["who"]),
            attested=value["attested"],
            authorisation=value["authorisation"],
            background=tuple(value["background"]),
        )
