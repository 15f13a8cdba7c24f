"""Swear words, by how strong they are, and the short forms that stand for them.

After the BBFC Classification Guidelines (2024) and Ofcom, "Public attitudes towards offensive
language" (September 2021), which grade words by what the public says of them.
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear, word_set

STRONG: Final = word_set(
    "fuck fucks fucked fucker fuckers fuckin fucking fuckup fuckwit fuckery motherfucker "
    "motherfuckers motherfucking clusterfuck shit shits shitty shitting shite shithead shitheads "
    "shithole shitshow shitstorm bullshit bullshitter horseshit dipshit dipshits batshit asshole "
    "assholes arsehole arseholes arse dumbass dumbasses jackass jackasses smartass smartasses "
    "asshat asshats asswipe bitch bitches bitching bitchy cunt cunts twat twats wanker wankers "
    "wank bollocks bastard bastards dickhead dickheads dickwad dickish cocksucker cocksuckers "
    "goddamn goddamned goddammit goddamnit pissoff slut sluts slutty whore whores douchebag "
    "douchebags douchey scumfuck tosser tossers bellend bellends knobhead knobheads shitfaced "
    "biatch biotch fck fcking fuk fuking fcuk fvck phuck phuk fuq shyt azzhole fugly milf thot"
)
SHORT: Final = word_set(
    "wtf wtaf stfu gtfo lmfao omfg ffs smfh mofo mofos idgaf dgaf jfc gfy stfd fubar"
)

_ASS = (
    "my/your/his/her/their/our ass/arse, pain in the ass/arse, ass/asses/arse off, "
    "kick/kicks/kicking/kicked ass/asses, kickass, big/lazy/dumb/stupid/sorry/broke/fat/grown "
    "ass, whoop/haul/kiss ass, kiss my ass/arse, an ass, such an ass, half ass/assed, ass backwards"
)

MILD: Final = (
    Wording(
        phrases=(
            f"{_ASS}, damn, damned, dammit, damnit, crap, crappy, holy crap/shit/hell, "
            "what/who/why/how/where/when the hell, go to hell, hell no/yeah/yes, bloody hell, "
            "to hell with, hell hole, hellhole, as hell, like hell, raise hell, "
            "piss off, pissed off, pissing me off, takes the piss, taking the piss, pissed, "
            "bloody idiot/idiots/awful/useless/well/stupid/ridiculous/brilliant/marvellous, "
            "bugger off, bugger all, sod off, sod all, screw you/this/that/them/him/her, "
            "for christ's/christs/fuck's/fucks sake, jesus h christ, "
            "jerk/jerked/jerking off, such a prick/dick/pussy/tool, a/being a dick, "
            "complete/total prick/dick/tool, be a dick, bunch of pricks, suck my, blow me, "
            "that's/thats/is/total/utter/calling/calls/call/pure bs, bs excuse/excuses, "
            "what tf, tf is, tired/cute/busy/proud/hot/cold/hungry/good/crazy af, what the f, "
            "what the actual f, son/sons of a bitch/gun, f bomb/bombs, wth, lmao, hoes"
        ),
        instead="the same without the swear word",
        severity=Severity.REVIEW,
        unless=linear(
            r"\bass(?:es)? (?:and|sanctuary|milk|rescue)\b|\b(?:donkey|mule|wild ass)\b"
            r"|\bmy ass(?:ess|ign|ist)|\bpissed (?:in|on)\b.{0,20}\b(?:cup|sample)"
            r"|\ban ass (?:injection|muscle)|\bhoes? and (?:rakes?|spades?)|\bgarden|\bbs degree"
            r"|\bas hell['\w]|\bson of a gun\b"
        ),
    ),
    Wording(
        phrases=(
            "freaking, freakin, frickin, fricking, frigging, friggin, effing, badass, badasses, "
            "that/this/it/cancer/flu sucks, sucks to be, so much crud, omg, "
            "hell of a, helluva, heckin, lmbo, bloody brilliant, butt off, butts off, kick butt, "
            "kick cancer's butt, kick/kicking/kicked cancer's ass, kick cancers ass"
        ),
        instead="the same without the slang",
        severity=Severity.ADVISE,
        unless=linear(r"\bfreaking out\b|\bomg hospital|\bcoronavirus sucks in\b"),
    ),
)

# What a masked word may stand for: "f**k", "sh!t", "a$$hole".
MASKED: Final = STRONG | word_set(
    "ass damn dick dicks prick pricks pussy piss pissed crap hell fag fags faggot faggots nigger "
    "niggers nigga niggas retard retards bullcrap cock cocks tits bloody hoe"
) - word_set("hell bloody hoe tits cock cocks")
