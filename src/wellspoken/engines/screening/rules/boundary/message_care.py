"""Care offered, or its facts asked for, in a chat: told by ideas that stand together.

In one sentence, or in two that follow each other, stand a chat, a matter of health, and an offer
or a request. The order is free, and so are the words between.
"""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.passage import Passage
from wellspoken.engines.screening.rules.boundary.channels import CLINICAL, NETWORK, STAFF
from wellspoken.engines.text import Span, linear_later

CHAT: Final = linear_later(
    rf"\b(?:dms?|dm'?ing|direct messages?|private messages?|private chat|pm (?:me|us|sent)|(?:a"
    rf"|in|by|via|my|our|your|the) pms?|inbox(?:es|ing|ed)?"
    rf"|(?:this|the|our|my|group|in|by|via|over) chat|chat (?:with|to) (?:me|us|him|her|an?"
    rf" nurse|our|dr|one of)|voice[- ]?note[sd]?"
    rf"|(?:via|over|through) (?:text|messages?|sms)|text (?:me|us|a|your|him|her|pics?|photos?)"
    rf"|message (?:me|us|him|her|our|this page|the page|your)|(?:the|in|our) comments|comments?"
    rf" below|drop (?:them|it) below|(?:send|drop|write|put|post|leave|type) (?:it|them|yours|your"
    rf" [a-z ]{{3,20}}) (?:below|here)|this page|(?:this|the) thread|drop (?:me|us) an?"
    rf" (?:message|line|note)"
    rf"|slide into|privately|in private|paper plane|on my profile|private tiktok|{NETWORK})\b"
)
_MATTER: Final = linear_later(rf"\b(?:{CLINICAL}|verdict|get an answer|quick answer|opinion)s?\b")
_ASKED: Final = linear_later(
    r"\b(?:dm|pm|inbox|text|txt|message|msg|whats ?app|viber|snap|telegram|voice[- ]?note|send|sent"
    r"|forward|drop|slide|upload|share|post|film|show|tell us|tell me|shoot|attach|describe|move"
    r"|type|comment|photograph|pop|put|do|continue|pick up|just ask|ask (?:me|him|her|us|them"
    r"|there)"
    r"|open|chat with|repl(?:y|ies|ying)|answer(?:s|ing)?|prescrib(?:e|es|ing)|diagnos(?:e|es|ing)"
    r"|consult(?:s|ing)?|runs?|treats?|looks? at|quick consults?|get a|we'll|i'll|i can|we can"
    rf"|(?:{STAFF})(?: [a-z'-]{{2,14}}){{0,2}} (?:will|can|shall|is|are)|he'll|she'll|they'll"
    r"|shall (?:prescribe|advise|tell)|never close|waiting rooms?)\b"
)
_SAFE: Final = linear_later(
    r"\b(?:secure|portal|mychart|encrypted|e-?visit|video (?:visit|clinic)|nhs app|clinic app"
    r"|the app\b|release form|in person|911|999|emergency|recorded|in (?:your|the child's) record"
    r"|newsletter|recipes?|tickets?|story|stories|experiences?|survey|vote|giveaway|register"
    r"|rsvp|sign up|raffle|photos? of the (?:day|event)|general questions|live (?:on|at|q&a)"
    r"|livestream|opening hours|appointments?)\b"
)
_REACH: Final = 400


def stretches(passage: Passage, text: str) -> Iterator[Span]:
    """Yield where the ideas stand together.

    `text` is the passage in lower case, letter for letter.
    """
    sentences = passage.sentences
    last = -1
    for place, sentence in enumerate(sentences):
        chat = CHAT.search(text[sentence.start : min(sentence.end, sentence.start + _REACH)])
        if chat is None:
            continue
        for begin, end in (
            (sentence.start, sentence.end),
            (sentence.start, sentences[min(place + 1, len(sentences) - 1)].end),
            (sentences[max(place - 1, 0)].start, sentence.end),
        ):
            first = max(begin, sentence.start - _REACH)
            window = text[first : min(end, sentence.start + 2 * _REACH)]
            matter, asked = _MATTER.search(window), _ASKED.search(window)
            if matter is None or asked is None or _SAFE.search(window):
                continue
            places = [chat.start() + sentence.start, chat.end() + sentence.start]
            places += [first + matter.start(), first + matter.end()]
            places += [first + asked.start(), first + asked.end()]
            span = Span(min(places), max(places))
            if span.start >= last:
                yield span
                last = span.end
            break
