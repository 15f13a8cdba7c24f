"""What makes a suicide look like peace, a story or a command.

Compiled from Samaritans, Media Guidelines for Reporting Suicide (2020); WHO and IASP, Preventing
suicide: a resource for media professionals (September 2023).
"""

from typing import Final

from wellspoken.engines.screening.lexicons.crisis_lines import SERVICES
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

_TOPIC = linear(
    r"\bsuicid\w{0,8}\b|\b(?:took|take|taken|end|ended|ending) (?:his|her|their|your) (?:own )?li"
    r"(?:fe|ves)\b|\bkill(?:ed|ing)? (?:him|her|them)sel(?:f|ves)\b"
    r"|\b(?:(?:took|takes|taken) (?:his|her|their )?own li(?:fe|ves)|own hands?|ended it all"
    r"|27 ?club)\b|\b(?:chose|chosen) to leave\b|\bleft this world\b"
)
# A text that names a crisis line is about suicide, though it does not say so.
_SETTING = linear(
    rf"{_TOPIC.pattern}|\b(?:{SERVICES})\b|\b(?:988|116 ?123|13 ?11 ?14|741 ?741|1737|14416|1553"
    r"|85258|50808|0800 58 58 58|1800 247 247|1800 55 1800|0800 543 354|1800[- ]599[- ]0019)\b"
)
_NO = linear(
    r"n't\b|\b(?:if|not|never (?:the|an?|your|be)|no longer|isnt|there (?:is"
    r"|are) (?:always )?(?:another|other|better)|(?:ask|asks|asked|asking|reach\w{0,3}|seek\w{0,3}"
    r"|rang|ring|called|calling|phoned|texted|told|tell|telling|said|talk\w{0,3}|speak\w{0,3}"
    r"|spoke)"
    r" ?(?:out|for)? ?(?:help|support|someone|us|the|my|a|me|him|her)|get(?:ting)? help"
    r"|recover\w{0,3}|survivors?|myth)\b"
)

TERMS: Final = (
    Wording(
        phrases=(
            "finally/now at peace, at peace now/finally, at peace at last, in a better place, "
            "no more pain/suffering, out of his/her/their pain/misery, "
            "free/freed from his/her/their/all/the pain/suffering, finally free, free at last, "
            "found his/her/their/the peace, found peace, gave/gives/brought him/her/them the? "
            "peace, "
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
            "set/setting himself/herself/themselves free, "
            "at peace, at rest now, resting now with, free of/from all? pain/suffering, "
            "no pain can reach, where no pain, where it doesn't hurt, pain is over/gone, "
            "pain all poetry, an/our angel now, is an angel, an angel now, where he/she/they "
            "always "
            ""
            "wanted/longed to be, dancing with/among the? angels/stars, "
            "together for ever, left this world, leave this world, left us on, "
            "love story, act of love, so romantic, more romantic, "
            "star crossed lovers, romeo and juliet, "
            "burned/burnt bright, burned/burnt too bright, better to "
            "burn out, went/go/going out on top, went/going out in a blaze, blaze of glory, went "
            "out "
            "like a, rock star, rockstar, live fast die young, gone too soon legend, "
            "bravest thing/act/choice, brave choice, brave act, "
            "graceful/elegant/perfect/poetic/beautiful death/end/ending/exit/dive/goodbye, "
            "death so perfect/beautiful, as graceful and brave, perfect/beautiful/brave goodbye, "
            "hero to the last, died a hero, "
            "spare his/her/their/the family/children/parents, "
            "sleep/sleeping/sleeps peacefully now, sleeping beauty, eternal rest/peace, "
            "struggle/struggles/battle/fight is"
            " over, lost his/her/their battle/fight, demons won, the demons won, sweet release, "
            "dignity in death"
        ),
        instead="of the life, the loss and where help is",
        only=_SETTING,
        unless=_NO,
    ),
)

_WITHHELD = linear(
    r"\bgoodbye (?:party|cake)\b|\b(?:won't|will not|don't|do not|never|cannot|can't|not to"
    r"|please don't|avoid) (?:\w{2,9} ){0,2}(?:shar\w{1,3}|show|publish\w{0,3}|post\w{0,3}|print"
    r"|quot\w{1,3}|report\w{0,3}|describ\w{1,3}|mention\w{0,3})\b"
)

NOTES: Final = (
    Wording(
        phrases="suicide/goodbye note/notes/letter/letters/video/videos/text/texts",
        instead="nothing about a note",
        only=linear(rf"{_SETTING.pattern}|\bgoodbye (?:note|letter)s?\b"),
        unless=_WITHHELD,
    ),
    Wording(
        phrases=(
            "left/leaves/leaving/wrote/leave a? short/brief/handwritten/heartbreaking? "
            "note/letter/message/voicemail, "
            "final/last/farewell/chilling/haunting/heartbreaking "
            "message/messages/words/post/posts/tweet/letter/text/texts/note/video, "
            "his/her/their/the note/letter read/said/says/reads, note read/said, posted goodbye, "
            "said goodbye on instagram/facebook/tiktok/snapchat, the note has/was not? been? "
            "released/found/read/published, note was found, he/she wrote that he/she, "
            "he/she/they texted/messaged/tweeted/wrote/posted going to/the/up, "
            "note/letter blaming, page note/letter, last thing he/she/they wrote/said/posted, "
            "letter in full"
        ),
        instead="nothing about a note or last words",
        only=linear(rf"{_SETTING.pattern}|\bquick and painless\b"),
        unless=linear(
            rf"{_WITHHELD.pattern}|"
            r"\b(?:our|my|this|a) (?:last|final) (?:post|message|words|tweet|text)\b"
            r"|\bnotes? of sympathy|\bof the (?:day|week|month|year|term)\b"
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
            r"\b(?:if|nobody is|no one is|no-one is|isn't|thinking|thoughts?|feel\w{0,3}|(?:don't"
            r"|do not|never) (?:kill|drink|go|end"
            r"|hang)|never|you matter|myth|want to|urge"
            r"|told|voices?|like)\b|\bdrop dead gorgeous\b"
        ),
    ),
)
