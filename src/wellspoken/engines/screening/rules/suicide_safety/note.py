"""suicide-safety.note: last words are private, and are never shown."""

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.suicide_romance import NOTES
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.stigma.wording import check_with

_BOOK = Phrasebook(*NOTES)

RULE = Rule(
    code="suicide-safety.note",
    name="Note left behind",
    what="A suicide note, a last message or last post, told of or quoted.",
    why="Notes make the death a story with an author, and readers at risk find themselves in it.",
    source="Samaritans, Media Guidelines for Reporting Suicide (2020)",
    severity=Severity.REVIEW,
    fix="Leave out that there was a note, and all that it said.",
    bad=(
        bad("She left a suicide note for her mother. 988", "suicide note"),
        bad("Before he took his own life he left a note. 988", "left a note"),
        bad("His last post before the suicide said goodbye. 988", "last post"),
        bad("Her final message before her suicide. Call 988.", "final message"),
        bad("She died by suicide; the note read: sorry. 988", "the note read"),
        bad("Suicide notes tell us why. Call 988.", "Suicide notes"),
    ),
    good=(
        good("He left a note of thanks for the ward."),
        good("Please note: our suicide prevention class moved to Monday. Call 988."),
        good("A final message from the dean: wash your hands."),
        good("If somebody talks about suicide, stay with them. Call 988."),
        good("Our last post on suicide prevention drew 300 comments. Thank you. 988"),
        good("She died by suicide. Notes of sympathy can be sent to us. 988"),
    ),
    check=check_with(_BOOK, "This tells of a note or last words."),
    needs=(_BOOK,),
)
