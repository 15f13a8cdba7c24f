"""boundary.friend-request, boundary.flirtation, boundary.meeting-outside: care is not courtship."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import anchors_of, cue, patterns_of
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.boundary.reporting import SOURCE, WHY, marks
from wellspoken.engines.screening.rules.boundary.warmth import FLIRT_WEAK, FRIEND_WEAK

_KEEP_TO_WORK: Final = "Leave it out. Thank people as the organisation, and keep to its channels."

FRIEND_CUES: Final = (
    cue(
        "a friend request",
        r"\b((?:friend|follow|connection) requests?|accept my (?:request|invite|invitation"
        r"|follow)|(?:let'?s|can we|could we|we should|we could|want to|wanna|i'?d love to"
        r"|would love to) (?:be|become|stay) (?:facebook |fb |real |good |best )?friends"
        r"|(?:be|become) (?:my|your) (?:facebook |fb )?friend|friend(?:ed)? (?:you|u) on "
        r"(?:facebook|fb|insta(?:gram)?|snap(?:chat)?)|i(?:'ve| have)? (?:just )?(?:added"
        r"|followed|friended) (?:you|u)(?: on| back)?)\b",
        "friend follow connection request requests accept friends added followed friended",
        shield=(
            r"\b(?:best friends|friends of the|friends and family|feel like (?:family|friends)"
            r"|make friends|friendship|pretend|followed you(?:r| up)|foundation)\b"
        ),
    ),
)
FLIRT_CUES: Final = (
    cue(
        "a flirtation",
        r"\b((?:you(?:'re| are| look(?:ed)?|r)|ur|u r|u look) (?:so |really |very |super "
        r"|absolutely |just |such a |way too |too |looking |the most |honestly )?(?:cute"
        r"|beautiful|gorgeous|hot|sexy|stunning|pretty|handsome|fine|adorable|attractive|hottie"
        r"|cutie|babe|angel|my type|smokin'?g?|irresistible)"
        r"|(?:hey|hi|hello|thanks|thank you|morning|night|goodnight|anytime),? (?:beautiful"
        r"|gorgeous|handsome|sexy|babe|baby|cutie|sweetheart|sweetie|hottie|hun|honey"
        r"|good ?looking|darling|sugar|my love|princess)"
        r"|(?:are|r) (?:you|u) (?:single|seeing (?:anyone|anybody|someone)|taken"
        r"|available tonight|free (?:tonight|this weekend|for (?:a )?(?:drink|dinner|coffee)))|"
        r"(?:can'?t|cannot|couldn'?t) (?:stop|quit) (?:thinking|dreaming) (?:about|of) (?:you"
        r"|u)"
        r"|(?:thinking|dreaming|dreamt|fantasi[sz]ing) (?:about|of) (?:you|u) (?:all (?:night"
        r"|day)|last night|tonight|since|in)|(?:you|u) (?:make|made) my heart|(?:i |i'?ve )"
        r"(?:have |had |got )?(?:such )?a (?:huge |big |little |major )?crush on (?:you|u)"
        r"|crush(?:ing)? on (?:you|u)|(?:i'?m|i am|im|so) (?:so )?(?:into|attracted to"
        r"|turned on by|in love with) (?:you|u)|love(?:d)? (?:your|those|that|ur) (?:body"
        r"|curves|legs|lips|eyes|figure|bod|abs|dimples)|(?:your|ur|those) (?:gorgeous"
        r"|beautiful|sexy|dreamy|pretty|stunning) (?:eyes|smile|body|face|lips|legs)"
        r"|(?:miss|missing) (?:your|ur|that) (?:pretty |beautiful |cute |gorgeous )?(?:face"
        r"|smile|eyes|body)|kiss(?:es)? (?:you|from|xo)|xoxo,? (?:your )?(?:nurse|doctor|dr)"
        r"|my (?:favou?rite )?(?:hottie|cutie)|(?:hot|sexy|cute) (?:patient|nurse|doctor"
        r"|doc)s?\b|(?:take|ask) (?:you|u) out|(?:go|going) (?:out )?on a date|a date with "
        r"(?:you|me)|date me|marry me"
        r"|if (?:only )?(?:you|u) (?:weren'?t|were not|wasn'?t) (?:my|a|our) patient|wish "
        r"(?:you|u) (?:weren'?t|were not) my patient|wink wink|netflix and chill|swipe right"
        r"|send (?:me )?nudes?|cuddle with|snuggle with (?:you|u))\b",
        "",
        shield=(
            r"\b(?:every ?body is beautiful|beautiful (?:baby|babies|day|inside|the way|family"
            r"|people|soul|just as)|just the way you are|valentine'?s|a date with (?:your|the"
            r"|a) (?:mammogram|dentist|doctor)|mammogram|blind date|set a date|skin you'?re"
            r"|at any (?:size|age)|look after (?:those|your)|eye (?:tests?|checks?|exams?"
            r"|pressure)|hot (?:flash|weather|day|outside)|if (?:you'?re|you are"
            r"|you look) hot|too hot|fine (?:to|for|with|by|if|now|again)|you(?:'re| are) fine"
            r"|look(?:ing)? fine)\b"
        ),
    ),
    cue(
        "a flirtation",
        r"\b((?:your|ur) (?:smile|body|voice|legs|eyes|lips|face|hair|laugh) (?:is|are|r) "
        r"(?:so "
        r"|really |very |just |absolutely )?(?:sexy|hot|gorgeous|beautiful|cute|stunning"
        r"|pretty))\b",
        "your ur",
    ),
    cue(
        "a flirtation",
        r"([\U0001F618\U0001F60D\U0001F48B\U0001F346\U0001F351\U0001F609] ?(?:call|text|dm|see"
        r"|miss|missing|you know|sexy|gorgeous|handsome|hot stuff)\b)",
        "",
    ),
)
MEETING_CUES: Final = (
    cue(
        "a meeting in private",
        r"\b((?:let'?s|let us|shall we|can we|could we|we should|we could|want to|wanna"
        r"|would you like to|do you want to|you and i (?:should|could)|i'?d (?:love|like) to"
        r"|would love to|happy to|maybe we can|how about we|care to) (?:all )?(?:grab|get|have"
        r"|meet(?: up)?|go|hang(?: out)?|catch|do|share|talk more|chat more|continue this)(?: "
        r"(?:you|u|up))? ?"
        r"(?:for |over |out |a |an |some |at |to |together |sometime |this weekend |tonight "
        r"|after (?:work|my shift|hours) |later |soon |with you |up ){0,3}?(?:coffee|drinks?"
        r"|a drink|beers?|wine|dinner|lunch|brunch|movie|a bite|cocktails?|outside (?:of )?"
        r"(?:work|the clinic|the hospital|the office|here)|after (?:work|hours|my shift)"
        r"|my place|your place|the bar|my house)"
        r"|(?:hang|hanging) out (?:sometime|soon|with you|together|this|after|outside)|meet "
        r"(?:me|up with me) (?:at|for|in|after|outside|by|tonight)|(?:come|pop|swing) (?:over"
        r"|by|round) (?:to )?(?:my (?:place|house|home|apartment|flat)|mine)|come over "
        r"(?:tonight|to mine|and)|(?:i|i'?ll|i can|i could|let me) (?:come|stop|swing|pop|drop)"
        r"(?: by| over| round)? (?:to )?(?:your|ur) (?:place|house|home|apartment|flat)"
        r"|see (?:you|u|each other) outside (?:of )?(?:work|the (?:clinic|hospital|office))|"
        r"(?:buy|treat|get) (?:you|u) (?:to )?(?:a |some )?(?:drink|drinks|coffee|dinner|beer"
        r"|lunch)|(?:coffee|drinks?|dinner|lunch) (?:is )?on me|what are you doing (?:tonight"
        r"|later|this weekend|after))\b",
        "coffee drink drinks beer beers wine dinner lunch brunch "
        "movie bite cocktail cocktails outside after place bar "
        "house hang hanging meet come pop swing stop drop see buy treat doing over",
        shield=(
            r"\b(?:join (?:us|our)|everyone|neighbou?rs|community|staff|fundraiser"
            r"|support group|volunteers?|open house|coffee (?:with|and conversation|morning)"
            r"|lobby|cafeteria|our home (?:health|care|visit)|home (?:health|visit)"
            r"|walk with a doc|fasting|before (?:surgery|your|the))\b"
        ),
    ),
)


def _friend(reading: Reading) -> Iterator[Mark]:
    message = "Friendship on a network is offered to people in the organisation's care."
    return marks(reading, FRIEND_CUES, message, Severity.REVIEW, _KEEP_TO_WORK, FRIEND_WEAK)


def _flirt(reading: Reading) -> Iterator[Mark]:
    message = "This reads as flirting."
    return marks(reading, FLIRT_CUES, message, Severity.BLOCK, _KEEP_TO_WORK, FLIRT_WEAK)


def _meeting(reading: Reading) -> Iterator[Mark]:
    message = "This offers a meeting outside the organisation."
    return marks(reading, MEETING_CUES, message, Severity.BLOCK, _KEEP_TO_WORK)


FRIEND_RULE = Rule(
    code="boundary.friend-request",
    name="Friend request",
    what=(
        "An offer or a request to be friends on a network. Rules "
        "that forbid it, groups of friends "
        "of a hospital and friendship in general are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.REVIEW,
    fix="Invite people to follow the organisation's page.",
    bad=(
        bad("I sent you a friend request.", "sent you a friend request", surface="reply"),
        bad("Let's be friends!", "Let's be friends", surface="reply"),
        bad("Hope we stay mates!", "Hope we stay mates", surface="reply"),
        bad("Please accept my invite.", "accept my invite", surface="message"),
        bad("Just friended you on Facebook.", "friended you on Facebook", surface="reply"),
        bad(
            "I'd love to be Facebook friends.", "I'd love to be Facebook friends", surface=("reply")
        ),
        bad("I have added you on there.", "I have added you on", surface="message"),
    ),
    good=(
        good("Nurses should not accept friend requests from patients."),
        good("The Friends of the Hospital meet on Monday."),
        good("Follow our page for news.", surface="reply"),
        good("Friendship is good for your heart."),
        good("School mates who stay friends live longer, a study says."),
        good("We never send friend requests. Report fake pages."),
        good("Bring friends and family to the fun run."),
    ),
    check=_friend,
    triggers=anchors_of((*FRIEND_CUES, *FRIEND_WEAK)),
    needs=patterns_of((*FRIEND_CUES, *FRIEND_WEAK)),
)
FLIRT_RULE = Rule(
    code="boundary.flirtation",
    name="Flirting",
    what=(
        "Compliments on looks, courting and pet names said to "
        "a reader. Words on body image, babies, "
        "hot weather and mammogram dates are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Take it out.",
    bad=(
        bad("You look stunning.", "You look stunning", surface="reply"),
        bad("Thanks, gorgeous!", "Thanks, gorgeous", surface="reply"),
        bad("Our new doctor is single.", "doctor is single", surface="post"),
        bad("Are you single?", "Are you single", surface="message"),
        bad("Can't stop thinking about you.", "Can't stop thinking about you", surface=("message")),
        bad("I have a crush on you", "I have a crush on you", surface="reply"),
        bad("Those dreamy eyes!", "Those dreamy eyes", surface="reply"),
    ),
    good=(
        good("What a beautiful day for the fun run!"),
        good("You are beautiful just the way you are. #BodyPositivity"),
        good("Make a date with your mammogram this October."),
        good("If you are hot, drink water and find shade."),
        good("It is fine to eat before the test."),
        good("A single doctor covers both wards at night."),
        good("Congratulations on a beautiful baby show at the fair!"),
        good("Valentine's Day: be good to your heart."),
    ),
    check=_flirt,
    triggers=anchors_of((*FLIRT_CUES, *FLIRT_WEAK)),
    needs=patterns_of((*FLIRT_CUES, *FLIRT_WEAK)),
)
MEETING_RULE = Rule(
    code="boundary.meeting-outside",
    name="Offer of a private meeting",
    what=(
        "An offer to meet, drink or eat together outside the "
        "organisation, or to come to somebody's "
        "home. Events for everybody, and home care as a service, are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix="Take it out.",
    bad=(
        bad("Let's grab a coffee!", "Let's grab a coffee", surface="reply"),
        bad("I'd love to meet for drinks.", "I'd love to meet for drinks", surface="message"),
        bad("Come over to my place.", "Come over to my place", surface="message"),
        bad("I can stop by your house.", "I can stop by your house", surface="reply"),
        bad("Meet me at eight.", "Meet me at", surface="message"),
        bad("Let me buy you a drink.", "buy you a drink", surface="reply"),
    ),
    good=(
        good("Join us for coffee and conversation in the lobby."),
        good("Our home health nurses can come to your home."),
        good("Do not eat or drink coffee before surgery."),
        good("Staff may not meet patients for dinner."),
        good("Lunch is served on the ward at noon."),
        good("Walk with a doc: meet us in the park on Sunday."),
    ),
    check=_meeting,
    triggers=anchors_of(MEETING_CUES),
    needs=patterns_of(MEETING_CUES),
)
