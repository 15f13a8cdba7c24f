"""boundary.care-by-message: nobody is asked for pictures of wounds or for results in a message."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import Lowered, cue, patterns_of
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.boundary import message_care
from wellspoken.engines.screening.rules.boundary.reporting import SOURCE, WHY, is_guarded, marks
from wellspoken.engines.screening.voice import is_quoted

_CLINICAL: Final = (
    r"(?:rash|wound|mole|bite|bump|lump|burn|cut|incision|scar|spot|spots|sore|swelling|bruise"
    r"|injury|stitches|tooth|teeth|gums?|tongue|throat|eye|ear|toe"
    r"|foot|hand|leg|skin|infection|blister|growth|lesion|stool|urine|symptoms?|results?|lab "
    r"(?:work|results)|labs|blood ?work|test results|scans?|x-?rays?|mri|report|chart"
    r"|records?|medical (?:history|records?|details|information|info)|medications?|meds"
    r"|med list|prescription|diagnosis|condition|insurance (?:card|number|id|info(?:rmation)?)"
    r"|date of birth|dob|birthday|social security(?: number)?|ssn|mrn|member id|patient (?:id"
    r"|number)|health (?:details|info(?:rmation)?|problem|issue)|temperature|blood pressure"
    r"|blood sugar|readings?)"
)
_MESSAGE: Final = (
    r"(?:dms?|direct message|private message|pm|inbox|messenger|whats ?app|text|texts|comments?"
    r"|instagram|insta|facebook|fb|snap(?:chat)?|telegram|chat|message|messages|"
    r"e-?mail|here|below|replies|thread)"
)
_SECURE: Final = (
    r"\b(?:secure|portal|mychart|encrypted|e-?visit|video visit|telehealth|app\b|your (?:own )?"
    r"(?:doctor|gp|clinic|provider|pharmacist)|appointment|records (?:office|department|team)"
    r"|release form"
    r"|bring|in person|call 911|emergency)\b"
)

CUES: Final = (
    cue(
        "a picture or facts of health asked for by message",
        rf"\b((?:send|dm|pm|text|txt|message|msg|inbox|whats ?app|snap|e-?mail|show|share|post"
        rf"|upload|drop|shoot|forward|attach) (?:me |us |over |in |through |along |back )?(?:a "
        rf"|an |the |some |your |ur |any |clear |few |good |close-?up ){{0,4}}(?:photos?|pics?"
        rf"|pictures?|images?|videos?|selfies?|screenshots?|copy|copies|list|description"
        rf"|details)"
        rf"(?: (?:or|and) (?:photos?|pics?|pictures?|videos?))? (?:of |with |about |on "
        rf"|showing )(?:[a-z']{{1,12}} ){{0,3}}?{_CLINICAL})\b",
        "send dm pm text txt message msg inbox whatsapp whats "
        "snap email mail show share post upload drop shoot forward attach",
        shield=_SECURE,
    ),
    cue(
        "facts of health asked for by message",
        rf"\b((?:send|dm|pm|text|txt|message|msg|inbox|whats ?app|snap|drop|post|put|comment"
        rf"|leave|give|tell|type) (?:me |us )?(?:with )?(?:your|ur) "
        rf"(?:[a-z]{{2,12}} ){{0,2}}?{_CLINICAL}(?:[^.!?\n]{{0,25}}? (?:(?:in|by|via|on|over"
        rf"|through|to)(?: (?:a|the|my|our|your))? )?{_MESSAGE})?)\b",
        "send dm pm text txt message msg inbox whatsapp whats "
        "snap drop post put comment leave give tell type",
        shield=_SECURE
        + (
            r"|\btell (?:us|me) (?:about )?your (?:story|experience)\b|\b(?:give|giving) your "
            r"(?:skin|eyes|teeth|feet|foot|hands?|legs?)\b|\bput your (?:feet|foot|hand|leg)"
        ),
    ),
    cue(
        "care offered by message",
        r"\b((?:i|we|our (?:doctor|nurse|team)|dr\.? [a-z'-]{2,20})(?:'ll| will| can| could"
        r"|'d| would| am able to| are able to) (?:then )?(?:tell you what (?:it is|you have"
        r"|that is|to (?:take|do|use))|take a look|have a look|look at it|diagnose(?: it"
        r"| you)?|prescribe|refill|call in|write you|advise|treat|consult|evaluate|assess"
        r"|adjust your|check it|go over your (?:results|labs)|talk you through)"
        r"(?: [^.!?\n]{0,30}?)?\b(?:in|by|via|over|through|on) (?:a |the |my |your |our )?"
        r"(?:dms?|direct messages?|private messages?|pm|inbox|messenger|whats ?app|text|texts"
        r"|instagram|facebook|facetime|snap(?:chat)?|telegram|chat|comments)"
        r"|(?:dm|pm|text|message|whats ?app|inbox) (?:me|us) (?:and|so|&|if you (?:need|want)"
        r"|for|about) [^.!?\n]{0,25}?(?:prescri(?:be|ption)|refill|dose|dosage|diagnos(?:e|is)"
        r"|medical advice|treatment plan|your (?:symptoms|results|labs|medication|meds|rash"
        r"|pain)|take a look|what (?:it is|you have|to take)|a consult)"
        r"|(?:prescriptions?|refills?|diagnos[ei]s|consultations?|consults?|medical advice"
        r"|second opinions?) (?:by|via|over|through|in) (?:dms?|direct message|text|whats ?app"
        r"|messenger|instagram|facebook|inbox|private message))\b",
        "dm dms pm text texts message messages messenger whatsapp "
        "whats inbox instagram facebook facetime snap snapchat telegram chat comments direct",
        shield=_SECURE,
    ),
)


_MESSAGE_TEXT: Final = (
    "This asks for, or offers, care in a message that is neither safe nor recorded."
)
_ABOUT: Final = 80
_INSTEAD: Final = 'Send people to the safe way: "Please call us, or use the secure portal."'


def _check(reading: Reading) -> Iterator[Mark]:
    found = list(marks(reading, CUES, _MESSAGE_TEXT, Severity.BLOCK, _INSTEAD))
    yield from found
    for passage in reading.of_kind("text"):
        if passage.document.language != "en" or any(one.passage is passage for one in found):
            continue
        text = Lowered(passage).text
        for span in message_care.stretches(passage, text):
            if is_quoted(passage, span) or is_guarded(
                text[max(0, span.start - _ABOUT) : span.end + _ABOUT]
            ):
                continue
            yield Mark(
                passage=passage,
                span=passage.document.origin(span.start, span.end),
                message=_MESSAGE_TEXT,
                evidence=f'care and a chat: "{passage.folded[span.start : span.end]}"',
                suggestion=_INSTEAD,
                severity=Severity.BLOCK,
            )


RULE = Rule(
    code="boundary.care-by-message",
    name="Care by direct message",
    what=(
        "A request for pictures of the body, symptoms, results "
        "or identifying facts in a message or "
        "comment, and an offer to look, diagnose or prescribe "
        "there. Secure portals, video visits, "
        "and warnings not to send such things are left alone."
    ),
    why=WHY,
    source=SOURCE + "; 45 CFR 164.312(e) (68 FR 8334, 20 February 2003)",
    severity=Severity.BLOCK,
    fix="Ask people to call or to use the portal.",
    bad=(
        bad("Send me a photo of the rash.", "Send me a photo of the rash", surface="reply"),
        bad("DM us your symptoms.", "DM us your symptoms", surface="reply"),
        bad("Text me your results.", "Text me your results", surface="message"),
        bad("I can prescribe over text.", "I can prescribe over text", surface="reply"),
        bad("Drop your symptoms below.", "Drop your symptoms below", surface="post"),
        bad("Our nurse looks at wounds over Messenger.", "looks at wounds over Messenger"),
        bad("Refills via WhatsApp!", "Refills via WhatsApp", surface="post"),
    ),
    good=(
        good("Never send us photos of a wound in a message.", surface="reply"),
        good("Our nurse cannot look at wounds over Messenger. Please call the clinic."),
        good("Please do not post your symptoms here.", surface="reply"),
        good("Send a photo of the rash through the secure portal.", surface="reply"),
        good("DM us your email for the newsletter.", surface="reply"),
        good("Share your photos of the fun run!"),
        good("Tell your doctor about your symptoms."),
        good("Post a picture of your garden."),
    ),
    check=_check,
    needs=(*patterns_of(CUES), message_care.CHAT),
)
