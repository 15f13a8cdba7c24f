"""What makes a suicide look like peace, a story or a command.

Compiled from Samaritans, Media Guidelines for Reporting Suicide (2020); WHO and IASP, Preventing
suicide: a resource for media professionals (September 2023).
"""

from typing import Final

from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_TOPIC = linear(
    r"\bsuicid\w{0,8}\b|\b(?:took|take|taken|end|ended|ending) (?:his|her|their|your) (?:own )?li"
    r"(?:fe|ves)\b|\bkill(?:ed|ing)? (?:him|her|them)sel(?:f|ves)\b"
)
_NO = linear(
    r"n't\b|\b(?:not|never (?:the|an?|your|be)|no longer|isnt|there (?:is"
    r"|are) (?:always )?(?:another|other|better))\b"
)

TERMS: Final = (
    Wording(
        phrases=(
            "finally/now at peace, at peace now/finally, at peace at last, in a better place, "
            "no more pain/suffering, out of his/her/their pain/misery, "
            "free/freed from his/her/their/all/the pain/suffering, finally free, free at last, "
            "found his/her/their peace, found peace, gave/gives/brought him/her/them the? peace, "
            "heaven/god gained/needed/got an/another/a angel, rest easy angel, fly high, "
            "earned/got/gained his/her/their wings, ended his/her/their pain/suffering/misery, "
            "brave/courageous/beautiful/romantic/heroic/noble/peaceful/dignified/understandable "
            "death/choice/decision/act/exit/end/ending, only/easy way out, only/best/last "
            "option/choice/escape/answer/solution left?, only/best answer/solution, "
            "escape/escaped his/her/their/the pain/suffering/demons/troubles, "
            "tragic hero, together forever/again, reunited with/in, final/ultimate "
            "escape/sacrifice/act/answer/solution, went/go/left on his/her/their own terms, "
            "on his/her/their own terms, chose to leave this world, chose to die, "
            "legend never dies, immortal/immortalised/immortalized now?, "
            "solved/solves/ended/ends all? his/her/their/your problems, "
            "can/could understand why he/she/they did it, who can blame him/her/them, "
            "27 club, joined the 27 club, too beautiful/pure/good/sensitive for this world, "
            "set/setting himself/herself/themselves free"
        ),
        instead="of the life, the loss and where help is",
        only=_TOPIC,
        unless=_NO,
    ),
)

NOTES: Final = (
    Wording(
        phrases="suicide/goodbye note/notes/letter/letters/video/videos",
        instead="nothing about a note",
        only=_TOPIC,
        unless=linear(r"\bgoodbye (?:party|cake)\b"),
    ),
    Wording(
        phrases=(
            "left/leaves/leaving/wrote/leave a? short/brief/handwritten/heartbreaking? "
            "note/letter/message/voicemail, "
            "final/last/farewell/chilling/haunting/heartbreaking "
            "message/messages/words/post/posts/tweet/letter/text/texts/note/video, "
            "his/her/their/the note/letter read/said/says/reads, note read/said, posted goodbye, "
            "said goodbye on instagram/facebook/tiktok/snapchat"
        ),
        instead="nothing about a note or last words",
        only=_TOPIC,
        unless=linear(
            r"\b(?:our|my|this|a) (?:last|final) (?:post|message|words|tweet|text)\b"
            r"|\bnotes? of sympathy"
        ),
    ),
)

INCITEMENT: Final = (
    Wording(
        phrases=(
            "kill yourself already/now/please?, go/just/should/please kill/hang/shoot yourself, "
            "kill yourself, kys, go die, go jump off a/the bridge/cliff/roof, "
            "go jump in front of a bus/train, drink bleach, "
            "better off without you, better place without you, nobody would/will miss you, "
            "no one would/will miss you, do us all a favor/favour and die, end it already, "
            "you should be dead, hope you die, rot in hell and die, drop dead"
        ),
        instead="nothing; delete it, and make sure the person is safe",
        unless=linear(
            r"\b(?:if|thinking|thoughts?|feel\w{0,3}|(?:don't|do not|never) (?:kill|drink|go|end"
            r"|hang)|never|you matter|myth|want to|urge"
            r"|told|voices?|like)\b|\bdrop dead gorgeous\b"
        ),
    ),
)
