"""To whom a post speaks: to one person, whose trouble it takes up, or to everybody."""

from typing import Final

from wellspoken.engines.text import linear, linear_later

_KIN: Final = (
    r"(?:son|daughter|boy|girl|lad|kid|child|baby|bub|toddler|newborn|little one|wee one|mum|mom"
    r"|mam|mother|dad|father|gran|granny|nan|nana|nanny|grandma|grandad|grandpa|grandmother"
    r"|grandfather|lola|lolo|hubby|husband|wife|partner|missus|sister|brother|uncle|aunt|auntie"
    r"|teen|teenager)"
)
_CALLED: Final = (
    r"(?:dear|love|lovey|hun|hon|honey|pet|darling|buddy|pal|mate|bro|bruv|sis|sister|madam|ma'?am"
    r"|sir|oga|aunty|auntie|uncle|ate|kuya|mama|mummy|momma|miss|boss|chief|friend|my friend"
    r"|sweetheart|sweetie|babe|bestie|champ|buddy)"
)
# Talk to a person: a handle in front, a question taken up, what somebody showed or told, and kin.
_TO_ONE: Final = linear_later(
    r"^\s?@ ?[a-z0-9_.]{2,30}\b|\b(?:from what you|what you(?:'re| are|'ve| have)? (?:describe"
    r"|describing|said|say|wrote|sent|shared|posted|told|showed|experiencing)"
    r"|sounds? like (?:you|your)|based on (?:your|what you)|in your case|in your shoes"
    r"|your (?:symptoms|rash|pain|photo|pic|picture|video|x-?ray|scan|bloods|labs|post|comment"
    r"|message|email|dm|question|story|numbers|readings?|results?)"
    r"(?: from [a-z]{2,12}(?: [a-z]{2,12})?)? "
    r"(?:sounds?|looks?|seems?|is|are|says?|shows?|tells?|reads?|means?|came|suggests?)"
    r"|if i were you|i(?:'d| would) (?:take|stop|try|skip|double|recommend you|suggest you)"
    r"|sorry (?:to hear|you'?re)"
    rf"|to the (?:young |old |older |lovely |poor |nice |worried )?(?:lady|gentleman|gent|guy|man"
    r"|woman|mum|mom|mam|dad|person|caller|commenter|follower|viewer|listener|reader|one|girl"
    r"|boy|chap|fella|lad|lass|patient|student|teacher|runner|nurse|grandma|gran|parent)"
    r"(?: [a-z]{3,12})? (?:who|that|with|in|from|at|asking|whose)"
    r"|(?:shout-?out|reply|answer|note|message|advice|this one(?:'s| is)?|quick one) "
    r"(?:to|for) (?:@|mr|mrs|ms|miss|our (?:friend|follower|reader)|one of)"
    r"|(?:reader|viewer|listener|follower|patient|caller|member)(?:'?s)? (?:question|asks|asked"
    r"|writes|wrote)|(?:you|[a-z]{2,14}) (?:asked|asks|wrote in|writes|messaged|dm'?d|emailed"
    r"|commented|wants? to know)[,:]? (?:we|i|us|me|if|whether|about|yesterday|last|and|on|under"
    r"|here)"
    r"|(?:our|my|the|short) answer[:,]? (?:is )?(?:yes|no|to you)"
    r"|(?:q|a|question|answer|query) from (?:our|the|a|one of|yesterday|last)|tagged us|reader"
    r" q\b|mailbag|who rang|asked if (?:her|his|their)"
    r"|(?:^|[.!?] )(?:dear|for) [a-z]{3,12} (?:in|from|who|of)|for (?:you|miss|mr|mrs) |(?:the "
    r"|our |on |from )?caller|replying to|what you have is|esp\.? [a-z]{3,12}:|for your"
    r" (?:cousin|mate|friend|sister|brother|mum|mom|dad)|answering (?:your|his|her|the)"
    r" (?:question|comment|message)"
    r"|to answer your|your question (?:from|on|about)"
    r"|(?:for|to) our (?:follower|reader|viewer|listener|friend|patient|member) |who (?:asked"
    r"|wrote|messaged|emailed|commented|called|sent (?:us|me|in|her|his|their))"
    r"|(?:asked|sent|posted|showed|messaged) (?:us|me|in) (?:about |a |an |the |her |his |if )"
    r"|(?:^|[.!?:,] )(?:yes|no|nah|yep|nope|so|well|for you|sorry|ok|okay|right|look|listen|hi|hey"
    rf"|hello|hiya)[, ]{{1,2}}{_CALLED}\b|(?:^|[.!?:] ){_CALLED},|for you[,:]? {_CALLED}"
    r"|given your (?:age|family|history|weight|numbers|kidneys?|bloods)|seeing as you"
    r"|the (?:x-?ray|photo|pic|picture|video|clip|results?|labs|scan|report|rash|question) "
    r"(?:that )?(?:you|u) (?:posted|sent|shared|showed|uploaded|dm'?d|asked|left)"
    rf"|your (?:poor |elderly |old |wee |little )?{_KIN}(?:'s [a-z]{{3,14}})? (?:is|has|needs"
    rf"|should|shouldn't|can|could|does|doesn't|had|will|won't|gets|got|just has)"
    r"|(?:like|of|as for) yours|yours (?:is|will|sounds|looks|would)"
    r"|(?:by|from|going by) the (?:sounds?|looks?) of (?:it|that|you|your|things)"
    r"|at (?:your|his|her) (?:age|weight|height|stage)"
    r"|at [0-9]{1,3} ?(?:kilos?|kgs?|lbs?|pounds|weeks|months)\b[^.!?]{0,20}\b(?:he|she|you)"
    r"|(?:since|because|as|now that) (?:you|he|she)(?:'re|'ve|'s| are| have| has| is| feels?)"
    r" [^.!?]{2,60}, (?:just |simply |please )?(?:take|stop|start|skip|cut|go|double|halve|drop"
    r"|try|use|switch|keep|give|leave))"
)
# The same told by a name, in letters as they stand.
_TO_A_NAME: Final = linear(
    r"(?:^|[.!?:\u2026] )(?:Hi|Hey|Hello|Hiya|Dear|Yes|No|Nah|Well|So|Right|Ah|Morning|Evening),? "
    r"(?:Mrs?\.? |Ms\.? |Miss |Mr\.? )?[A-Z][a-z]{1,14}\b|\b(?:[Tt]o|[Ff]or|[Dd]ear) (?:Mrs?|Ms|Mr"
    r"|Miss)\b|\b(?:Shout-?out|Message|Reply|Answer|Answering|Replying) (?:to|for) @?[A-Z][a-z]"
    r"{1,14}|\b[A-Z][a-z]{1,14}(?:, [0-9]{1,2},?)? (?:asks|asked|writes|wrote|wants to know"
    r"|messaged|DMed)\b|\b[A-Z][a-z]{1,14}, (?:it's|that's|you|your)\b|\b[A-Z][a-z]{1,14}'s"
    r" (?:results|bloods|scan|labs"
    r"|x-?ray)\b|^(?:Dear|For) [A-Z][a-z]{1,14}\b|^[A-Z][a-z]{1,14}(?: [A-Z][a-z]{0,14}\.?)?,"
    r" (?:you|your|it|that|this|take"
    r"|stop|the|I|we|don't|go|just|no|yes)\b|\b(?:Coach|Mrs?|Ms|Mr|Uncle|Aunty|Auntie|Pastor"
    r"|Councillor|Mayor|Senator)\.? [A-Z][a-z]{0,14}'s [a-z]{3,14}"
    r"|\b[A-Z][a-z]{0,14}'s (?:letter|question|message|post|comment|email)\b",
    ignore_case=False,
)


def is_to_one(folded: str, lowered: str) -> bool:
    """Tell whether a post speaks to one person, or of one."""
    return bool(_TO_ONE.search(lowered) or _TO_A_NAME.search(folded))
