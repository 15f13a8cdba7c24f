"""professionalism.sarcasm: nobody is mocked."""

from collections.abc import Iterator

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.lexicons.insults import SARCASM
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.phrases import Phrasebook
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.professionalism.wording import check_with
from wellspoken.engines.text import linear, word_set

_BOOK = Phrasebook(*SARCASM)
_CLOWN = "\U0001f921"
_CLOWNS = word_set("clown clowns circus")
_MESSAGE = "This mocks somebody."
_FACES = linear("[\U0001f595\U0001f921\U0001f644]|/s$|\\(sarcasm\\)")
_wordings = check_with(_BOOK, _MESSAGE)


def _check(reading: Reading) -> Iterator[Mark]:
    yield from _wordings(reading)
    for passage in reading.of_kind("text"):
        for found in _FACES.finditer(passage.folded):
            if found.group() == _CLOWN and not _CLOWNS.isdisjoint(passage.words):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(*found.span()),
                message=_MESSAGE,
                evidence=found.group(),
                suggestion="Take the sign out, and read the sentence again as its reader would.",
            )


RULE = Rule(
    code="professionalism.sarcasm",
    name="Mockery or sarcasm",
    what="Sarcasm at people's expense, in set phrases or by a sneering emoji.",
    why="Readers who are ill or worried take it personally, and it cannot be taken back.",
    source="NMC, Social media guidance (2019); AMA Code of Medical Ethics, opinion 2.3.2 (2016)",
    severity=Severity.REVIEW,
    fix="Say plainly what you mean. Humour without a target is welcome.",
    bad=(
        bad("Thanks for nothing, parents who skip shots.", "Thanks for nothing"),
        bad("Nice job genius, antibiotics don't treat colds.", "Nice job genius"),
        bad("Good luck with that home remedy.", "Good luck with that"),
        bad("Oh look, another Facebook doctor.", "Facebook doctor"),
        bad("Your degree is from the University of Google, I see.", "University of Google"),
        bad("How hard is it to read a sign?", "How hard is it to"),
        bad("Newsflash: viruses don't care.", "Newsflash"),
        bad("Some people never learn 🙄", "🙄"),
    ),
    good=(
        good("Why did the skeleton skip the party? No body to go with. Happy Halloween! 🎃"),
        good("Good luck with your exams, nursing students!"),
        good("Nice job, team! 300 shots in one day."),
        good("Hold your breath for ten seconds and breathe out slowly."),
        good("Dad joke of the day: our phlebotomist has a good vein of humour. 😄"),
        good("Great work, everyone."),
        good("Some people just need a ride to their visit. We can help."),
    ),
    check=_check,
    needs=(_BOOK, _FACES),
    triggers=frozenset(
        {*_BOOK.wordings, "\U0001f595", "\U0001f921", "\U0001f644", "/s", "sarcasm"}
    ),
)
