"""Small words of English, words that introduce a name, and words of social media."""

from typing import Final

from wellspoken.engines.text import word_set

FUNCTION_WORDS: Final[frozenset[str]] = word_set(
    "a about above across after again against ago ain all almost also although always am an and "
    "another any anybody anyone anything are aren around as at away back be because been before "
    "behind being below between both but by can cannot cant could couldn d did didn didnt do does "
    "doesn doing don done dont down during each either else enough even ever every everybody "
    "everyone everything few first for from further get gets getting go goes going gone got had "
    "has hasn have haven having he he's her here hers herself hi him himself his how however i id "
    "if ill im in into is isn it its itself ive just last least less let lets like ll m made make "
    "many me might mine more most much must my myself near need neither never next no nobody none "
    "nor not nothing now of off oh ok okay on once one only onto or other others our ours "
    "ourselves out over own per please put rather re really s same she she's should shouldn since "
    "so some somebody someone something soon still such t take than that thats the their theirs "
    "them themselves then there these they thing things this those though three through thus til "
    "till to today together tomorrow tonight too toward towards two under until up upon us ve "
    "very via was wasn way we well were what whatever when where whether which while who whoever "
    "whom whose why with within without won wont would wouldn yes yesterday yet you your youre "
    "yours yourself yourselves"
)

# After these a name is likely, whatever it looks like.
NAMING_WORDS: Final[frozenset[str]] = word_set(
    "aka and by called congrats congratulations dear for goodbye hello hey identified initials "
    "known meet name named names nee nickname nicknamed née of rip signed surname thank thanks to "
    "welcome with"
) - word_set("by with to and for of")

PATIENT_WORDS: Final[frozenset[str]] = word_set(
    "boy case client clients female gal gentleman girl guy individual infant inpatient lady male "
    "man newborn outpatient patient patients person pt pts resident residents subject survivor "
    "teen teenager victim woman y/o yo"
)

# Names that are words as well, but hardly ever written as words in a post.
NAMES_FIRST: Final[frozenset[str]] = word_set(
    "amir bob chuck derrick earl gene glen harry ken lance lee maria martin matt mike nick "
    "patty peter ray rob robin rosemary sally sherry sue tommy victor warren"
)

OTHER_KIN: Final[frozenset[str]] = word_set(
    "grandmother grandfather grandma grandpa grandson granddaughter grandchild son daughter sons "
    "daughters stepson stepdaughter stepmother stepfather kin friend neighbour neighbor roommate "
    "classmate"
)

# What young and quick hands write; not names, though no dictionary has them.
SOCIAL_WORDS: Final[frozenset[str]] = word_set(
    "aint antivaxxer app apps asap atm bday biotech blog blogs booster boosters bruh btw cant "
    "cause chillin coronavirus covid cuz damn dm dms email emails emoji facetime fave fiber fibre "
    "firefox followback followers fomo fr fuck fuckin fucking fyi gif gifs goin gon gonna gotta "
    "haha hahaha hahahaha hashtag hashtags healthcare hella hmm hmmm hmu homie hoodie idk ily "
    "imma imo internet javascript jk kinda livestream lmao lmfao lockdown lol lolol luv maternity "
    "meme memes mf mfs mmm nah ngl nope nvm ofc offline omfg omg onesie online ooh oops op "
    "outpatient paediatric paywall pediatric pls plz podcast podcasts ppl quarantine rehab rn rt "
    "sanitiser sanitizer selfie selfies shit shitty smh sorta srsly stfu superspreader tbh tbt "
    "telehealth telemedicine thnx tho thru thx tmrw ty tysm ugh uh um umm unmute upvote ur urself "
    "vaccine vaccines vax vaxx vaxxed vibe vibes vlog w/ walk-in wanna wassup webinar webinars "
    "website wellbeing wellness whatcha wifi wknd wordpress wtf wth wut xo xoxo xx xxx ya yall "
    "yay yea yeah yep yo yolo youtube yup"
)
