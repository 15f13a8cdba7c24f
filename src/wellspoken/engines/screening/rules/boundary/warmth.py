"""Turns of phrase of friendship and courting said to people in care."""

from typing import Final

from wellspoken.engines.screening.replies.cues import Cue, cue
from wellspoken.engines.screening.rules.boundary.channels import STAFF

_WINK: Final = (
    "[\U0001f618\U0001f60d\U0001f48b\U0001f346\U0001f351\U0001f609\U0001f60f\U0001f975\U0001f525"
    "\U0001f339\U0001f440\U0001f495\U0001f49e\U0001f970\U0001f496]"
)
_LOOKS: Final = (
    r"(?:gorgeous|handsome|stunning|beautiful|sexy|hot|cute|pretty|dreamy|lovely|fit|fine|foxy"
    r"|ravishing|delicious|tasty|yummy|cheeky|adorable|bonny|fetching|dashing|sweet)"
)
_NOT_MEANT: Final = (
    r"\b(?:free (?:eye|blood|skin|health|coffee|checks?|screening|for)|(?:checks?|screenings?)"
    r" at|donat(?:e|ion)s?|career|careers|nursing open|volunteers?"
    r"|hot[- ](?:flush|flash|weather|line|meals?|day|spots?)|babies|garden|weather|photo|quilt|cake"
    r"|baby show|nominate|award|calling himself|calling herself|fake|scam|not on our staff|won't"
    r" get"
    r"|just as you are|just the way)(?:es)?\b"
)

FRIEND_WEAK: Final[tuple[Cue, ...]] = (
    cue(
        "friendship offered",
        r"\b((?:let'?s|we'?ll|we can|we could|can we|could we|we should|i'?d love to|i want to|hope"
        r" we|i hope we|where we can) (?:just )?(?:be|stay|become|keep|remain|hang|chat|keep on)"
        r" (?:friends|mates|pals|besties|buddies|close|in touch|in contact|talking|chatting"
        r"|connected|out)|(?:accepts?|accepting|takes?|sent|send|sending|says? yes to)"
        r"(?: you)?(?: an?| all| any| every| your| my)? (?:friend|follow|friends) requests?"
        r"|(?:like|as|just like) friends do|follow for follow|follow (?:me )?back\b|f4f"
        r"|(?:staying|stay|keeping|keep) (?:close|in touch) (?:to|with) (?:my|all my) (?:clients"
        r"|patients|mums|families|ladies|old patients)|(?:all )?my (?:old|former|ex) patients,"
        r" (?:find"
        r"|add|follow)|half my patients|(?:missed|miss|missing) (?:our|those|your) (?:talks|chats"
        r"|visits|sessions|laughs|banter)|(?:real|special|deep) connection|felt a connection"
        r"|more than (?:just )?(?:a|my|your) (?:patient|nurse|client|doctor|physio|carer)"
        r"|would it be (?:odd|weird|strange|ok|wrong) if i|hope (?:that's|this is|it's) not weird"
        r"|you'?re (?:like|practically) (?:family|a son|a daughter|a brother|a sister) to me)\b",
        shield=r"\b(?:rules?|alumni|group|newsletter|why|official|association|support|office|camp|mailing)\b",
    ),
)
FLIRT_WEAK: Final[tuple[Cue, ...]] = (
    cue(
        "a word on somebody's looks",
        rf"\b((?:you|u|he|she)(?:'ve| have|'s| has)?(?: got| get)? (?:such |the most |the |an? "
        rf"|really "
        rf"|very ){{0,2}}{_LOOKS} (?:eyes|smile|hair|legs|arms|lips|voice|face|hands|veins|abs"
        rf"|shoulders|calves|dimples|laugh|bum|butt|back|feet|figure)"
        rf"|(?:you|u) (?:looked|look|were looking|are looking|scrub up|smelled|smell) (?:so |really"
        rf" |very |absolutely |just |rather ){{0,2}}(?:{_LOOKS}|good|great|amazing|well fit)"
        rf"|(?:hot|fit|handsome|gorgeous|sexy|dishy|cute|hunky|lush|sexiest|hottest|fittest"
        rf"|cutest|prettiest|sweetest|handsomest|dishiest|best[- ]looking|good[- ]looking) (?:new "
        rf"|little |young |older )?(?:dads?|mums?|moms?|daddy|mummy|guy|lad|man|men|lady|ladies"
        rf"|girl"
        rf"|gentleman|gentlemen|fella|one|patients?|{STAFF}|firem[ae]n|hip replacement|knee"
        rf"|replacement|face|thing|smile|bloke|visitor|donor)\b"
        rf"|(?:love|loved|adore|miss|fancy|dig) (?:that|those|your|ur) (?:[a-z]{{3,10}}"
        rf" )?(?:smile|eyes"
        rf"|arms|legs|hair|voice|laugh|accent|face|dimples|abs|curves|lips)|(?:sexy|lovely|gorgeous"
        rf"|velvet|dreamy|very nice) voice|and (?:those|that|your) (?:[a-z]{{3,10}} )?(?:arms|smile"
        rf"|shoulders|abs|legs|lips|dimples)|(?:those|your) (?:big |baby )?(?:blue|brown|green"
        rf"|hazel)"
        rf" eyes|(?:you were|you're|you are|to|my) (?:always )?(?:my )?(?:favou?rite) (?:ever"
        rf" )?patient"
        rf"|see (?:that|your) (?:{_LOOKS} )?(?:smile|face|bod|body) again|that (?:smile|laugh"
        rf"|accent"
        rf"|bum|body) of yours|(?:handsome|gorgeous|sexy|hottie|hunk|stud muffin|cutie|good[-"
        rf" ]looking"
        rf"|hot stuff|heartbreaker|loverboy|dreamboat|snack) ?(?:{_WINK}|[.!]|$))",
        shield=_NOT_MEANT,
    ),
    cue(
        "courting",
        rf"((?:^|\b)(?:(?:coffee|drinks?|dinner|lunch|a pint|wine|movie|cinema) (?:sometime|some"
        rf" ?time"
        rf"|some day|soon|this weekend|after (?:work|your|the|my)|with me|when (?:you|the))"
        rf"|(?:dinner|drinks?|lunch|coffee|the first round|pints?)(?:'s| is| are) on me"
        rf"|fancy (?:a|some|going|getting|grabbing) (?:coffee|drink|pint|bite|date|curry|wine"
        rf"|dinner"
        rf"|cuppa|walk|cheeky|movie|out)|(?:take|taking) (?:you|u) (?:out|for (?:a|dinner|lunch"
        rf"|drinks|coffee)|to (?:dinner|lunch))|(?:meet|see (?:you|each other)|catch up|hang out)"
        rf"(?: up)? outside|outside of (?:the |our )?(?:sessions?|clinic|hospital|therapy|ward)"
        rf"|(?:that|the) (?:drink|date|coffee|dinner|dance|kiss) you (?:promised|owe|mentioned)"
        rf"|(?:are|is"
        rf"|i'?m) (?:free|off)(?: [a-z]{{2,10}}){{0,3}},? (?:girls|ladies|boys|lads|gents|gentlemen"
        rf"|if you'?d like|if you fancy)|i (?:still )?think (?:about|of) you|love (?:notes?"
        rf"|letters?)"
        rf"|(?:ladies|girls|gentlemen|lads|gents) of (?:bay|ward|room)|befriend (?:our|the|your"
        rf"|unit"
        rf"|patients|staff|each)|dinner date|date with dr|(?:tell|show|explain|discuss)(?:"
        rf" [a-z]{2, 10}){0, 2} over (?:dinner|drinks|a drink|wine|a pint|coffee)|just (?:us"
        rf"|the) two|(?:be|are|were) my patient any ?(?:day|time)|a poke away|poke me"
        rf"|invited for (?:pints|drinks)|for (?:pints|drinks|cocktails) with (?:their|your|our"
        rf"|the) (?:keyworkers?|{STAFF})|(?:your|ur) bestie|can i court you|court you|(?:been "
        rf"|was |keep |still )?thinking"
        rf" (?:of|about) you"
        rf"|dreaming of you|(?:missing|miss|missed) (?:my favou?rite|you already|that (?:face"
        rf"|smile)"
        rf"|you (?:on the ward|round here|around here))|(?:he|she)(?:'s| is) (?:so |very |still "
        rf"|also "
        rf")?single\b|(?:i'?m|also) single\b|single (?:nurses|doctors|docs|midwives|physios"
        rf"|medics|surgeons|dads|paramedics)|are you (?:single|taken|seeing)"
        rf"|speed[- ]?dating|dating night|matched on (?:tinder|hinge|bumble|grindr)|(?:just"
        rf" )?(?:you and me|me and you)\b|(?:dinner|drinks|lunch|coffee)[^.!?]{{0,40}},? my"
        rf" treat|(?:thinking|dreaming) (?:of|about) your|(?:dr|nurse|doctor|physio"
        rf"|registrar)\.?(?: [a-z]{{2,12}})? is (?:still |also |newly )?single\b|(?:swiped|swipe"
        rf"|super-?liked|matched|match) (?:right|you"
        rf"|with (?:you|me|a patient))|on (?:hinge|tinder|bumble|grindr)|lonely (?:hearts|nights?)"
        rf"|date night with|a date with (?:our|dr|nurse|one of)|call (?:me|him|her) (?:anything"
        rf"|tonight"
        rf"|maybe|daddy|sexy)|bedside manner ?{_WINK}|kiss(?:es)? (?:it "
        rf")?better|be my valentine|my valentine|heart (?:skips?|skipped|races?|flutters?)(?: a"
        rf" beat)?"
        rf" (?:when|every|for)|butterflies when|i'?d (?:marry|date|kiss|hug) (?:you|him|her)"
        rf"|sponge bath|bed bath ?{_WINK}|strip (?:off )?for (?:us|me)|undress for)\b)",
        shield=_NOT_MEANT
        + r"|\b(?:to you and yours|with your (?:family|mum|dad|husband|wife)|(?:carers?|community)"
        r" lunch|thinking of you (?:all|both|and)|speed dating, but)\b",
    ),
    cue(
        "a wink",
        rf"\b((?:you know who you are|so do we|so does (?:he|she)|just call|our type|my type"
        rf"|come and get|lucky (?:me|us)|any excuse to|whenever you like|be gentle|anything you"
        rf" like"
        rf"|your place or)[^.!?]{{0,30}}{_WINK})",
        shield=_NOT_MEANT,
    ),
)
