"""boundary.private-channel: nobody is asked to a member of staff's own account, number or inbox."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.boundary import private_ways
from wellspoken.engines.screening.rules.boundary.reporting import SOURCE, WHY, marks

_NETWORK: Final = (
    r"(?:facebook|fb|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|x|whats ?app|wa|telegram"
    r"|signal|messenger|linkedin|discord"
    r"|viber|wechat|line|kik|threads|bluesky|facetime|imessage|venmo|skype|zoom|onlyfans|tinder"
    r"|hinge)"
)
# At work, and so no private line.
_AT_WORK: Final = (
    r"\b(?:(?:at|in|from|through|via|to|by) (?:the|our|my) (?:secure |patient |main |hospital "
    r"|clinic )?"
    r"(?:office|clinic|practice|surgery|hospital|desk|work|portal|mychart|page|reception"
    r"|switchboard"
    r"|number|line)|main (?:number|line)|ext\.?|extension|work (?:email|number|phone|line)"
    r"|mychart"
    r"|patient portal|secure|follow me (?:to|into|through|around)|manager|coordinator|liaison"
    r"|press"
    r"|media|recruit(?:er|ing)|volunteer|director|spokes(?:person|man|woman)|reporters?"
    r"|journalists?"
    r"|the hospital bot|chatbot)\b"
)

CUES: Final = (
    cue(
        "a private number, address or account",
        r"\b(my (?:own )?(?:personal|private|direct|home|cell|mobile) (?:cell ?(?:phone)?"
        r"|mobile|number|phone|line|e-?mail|account|page|profile"
        rf"|inbox|address|dms?|{_NETWORK})|my (?:cell ?phone|cell|mobile|whats ?app|telegram"
        rf"|signal|snap(?:chat)?|insta(?:gram)?|ig|facebook|fb|tik ?tok"
        r"|dms?|inbox|phone number|gmail|hotmail|messenger|discord|venmo|facetime|personals?)"
        r"(?: (?:number|account|handle|page|profile|inbox|messages"
        r"|is|are|if))?)\b",
        "my",
        shield=_AT_WORK
        + (
            r"|\bmy (?:direct|personal) line\b|\b(?:lost|dropped|silence|silenced|turn off"
            r"|put away|stole) my\b"
        ),
    ),
    cue(
        "an invitation to write to one person",
        r"\b((?:text|txt|dm|pm|whats ?app|facetime|inbox|snap|sms|telegram|kik|imessage) me(?: "
        r"(?:directly|privately|anytime|any time|at|on|your|if|when|after|later"
        rf"|instead|and|here|for|with|a|pls|please|ur|so))?|(?:call|phone|ring|message|msg"
        rf"|reach|email|e-?mail|ping|contact|find|write) me (?:personally|privately|directly"
        rf"|at home|after (?:hours|work|my shift)|any ?time|on (?:my|{_NETWORK})"
        r"|at my (?:home|personal|cell|private)|outside|later tonight|tonight|day or night"
        r"|24/7)|(?:shoot|send|drop|give) me (?:a|an|your|ur) (?:quick )?(?:text|txt|dm|pm"
        r"|message|msg|ring|buzz|snap|whats ?app|number|cell|phone number|friend|direct message"
        r"|private message)"
        r"|hit me up|hmu|slide into (?:my|the) dms?|(?:my )?dms? (?:are|r|is) "
        r"(?:always )?open)\b",
        "text txt dm pm whatsapp whats facetime inbox snap sms "
        "telegram kik imessage call phone ring message msg reach "
        "email mail ping contact find write shoot send drop give hit hmu slide dms",
        shield=_AT_WORK,
    ),
    cue(
        "a private account to follow",
        rf"\b((?:add|follow|find|friend|connect with|look me up|snap|message|catch|join) me (?:"
        rf"(?:up |over )?on|@) (?:my )?(?:personal |private |own )?{_NETWORK}|(?:add"
        rf"|friend) me\b(?: (?:back|please|pls|so|and|if))?"
        rf"|look me up on {_NETWORK}|(?:i'm|i am|im) (?:also )?on {_NETWORK}(?:,| as| if|:| @"
        rf"| under)|connect (?:with me )?(?:personally|outside))",
        "add follow find friend connect look snap message catch join on personally",
        shield=_AT_WORK
        + r"|\badd me to (?:the|your)\b|\b(?:tour|takeover|live at|podcast|episode)\b",
    ),
    cue(
        "a private number handed over",
        r"\b((?:here'?s|here is|this is|you have|take|save|got|i'?ll give you|let me give you"
        r"|giving you|i can give you|ask for) my (?:personal |cell |mobile |phone |private "
        r"|own |home )?(?:number|cell|mobile|whats ?app|e-?mail|digits|contact)"
        r"|(?:give|send|dm|text|message|inbox) me (?:your|ur) (?:number|cell|whats ?app|phone"
        r"|address|digits|snap|insta|facebook)|can i (?:get|have) (?:your|ur) (?:number|cell"
        r"|snap|insta|whats ?app|digits))\b",
        "here heres this have take save got give giving ask my your ur",
        shield=_AT_WORK,
    ),
    cue(
        "a way around the official one",
        r"\b((?:skip|avoid|bypass|forget|without|no need (?:for|to (?:use|go through|call))"
        r"|don'?t (?:bother|worry) (?:with|about)|instead of|quicker than|faster than"
        r"|easier than|don'?t go through) (?:calling |using |going through )?(?:the )?(?:portal"
        r"|clinic|front desk|office|switchboard|reception"
        r"|proper channels|official channels|hospital system)[^.!?\n]{0,30}\b(?:text|message|dm"
        r"|call|write|whats ?app|ask) (?:me|one of us)"
        r"|(?:between (?:you and me|us)|off the (?:record|books)|keep (?:this|it) between us"
        r"|our (?:little )?secret|on the (?:quiet|down ?low)))\b",
        "skip avoid bypass forget without need bother worry "
        "instead quicker faster easier between off keep secret side quiet down go",
    ),
)


ALL_CUES: Final = (*CUES, *private_ways.CUES)


def _check(reading: Reading) -> Iterator[Mark]:
    return marks(
        reading,
        ALL_CUES,
        "This asks people to a private account or line of a member of staff.",
        Severity.BLOCK,
        weak=private_ways.WEAK_CUES,
    )


RULE = Rule(
    code="boundary.private-channel",
    name="Invitation to a private account or line",
    what=(
        "A member of staff who gives their own number, inbox "
        "or account, or asks to be written to, "
        "added or followed there. The organisation's page, portal, "
        "office and lines are left alone, "
        "and so are rules that forbid it and warnings of fraud."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Give the organisation's own channel.",
    bad=(
        bad("Reach my personal cell.", "my personal cell"),
        bad("DM me!", "DM me", surface="reply"),
        bad("Add me on Facebook!", "Add me on Facebook", surface="reply"),
        bad("Whatsapp me please.", "Whatsapp me please", surface="message"),
        bad("Hit me up any time.", "Hit me up", surface="reply"),
        bad("Try Nurse Ann's own mobile.", "Ann's own mobile", surface="post"),
        bad("I reply on Discord.", "I reply on Discord", surface="reply"),
        bad("My DMs are open", "My DMs are open", surface="post"),
        bad("Can I get your number?", "Can I get your number", surface="message"),
    ),
    good=(
        good("Message our page and our team will answer.", surface="reply"),
        good("Nurses do not give out their own mobile numbers."),
        good("The hospital is not on Discord."),
        good("Call the clinic on 555-010-0100.", surface="reply"),
        good("Please write through the secure portal.", surface="reply"),
        good("Staff must not ask patients to text me or anyone else in private."),
        good("We will never ask you to add us on WhatsApp. It is a scam."),
        good("Call me at the office: Dana, practice manager.", surface="reply"),
        good("DM us your ticket number for the fun run.", surface="reply"),
        good("Text HOME to 741741 to reach the Crisis Text Line."),
    ),
    check=_check,
    triggers=anchors_of((*ALL_CUES, *private_ways.WEAK_CUES)),
    needs=patterns_of((*ALL_CUES, *private_ways.WEAK_CUES)),
)
