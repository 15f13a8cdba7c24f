"""Slurs against people for origin, faith, sex or whom they love.

After the Anti-Defamation League's glossary (2024) and Ofcom, "Public attitudes towards offensive
language" (September 2021). Words that communities have made their own (queer) are left out.
"""

from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.phrases import Wording
from wellspoken.engines.text import linear

TERMS: Final = (
    Wording(
        phrases=(
            "nigger/niggers/nigga/niggas/negro/negroes/negros/darkie/darkies/darky/jigaboo/pickaninny"
            "/sambo/golliwog/wetback/wetbacks/beaner/beaners/spic/spics/greaser/chink/chinks/chinky"
            "/gook/gooks/slanteye/zipperhead/paki/pakis/towelhead/towelheads/raghead/ragheads"
            "/sandnigger/camelfucker/kike/kikes/yid/yids/heeb/shylock/redskin/redskins/squaw/squaws"
            "/injun/injuns/halfbreed/halfbreeds/mulatto/gypo/gyppo/gippo/pikey/pikeys/wop/wops/dago"
            "/dagos/polack/polacks/bohunk/chinaman/chinamen/coolie/coolies/wog/wogs/abo/abos/eskimos"
            "/faggot/faggots/fag/fags/faggy/lesbo/lesbos/tranny/trannies/shemale/shemales/ladyboy/homo"
            "/homos/poof/poofs/poofter/poofters/sodomite/sodomites/battyman/muzzie/muzzies/feminazi"
            "/feminazis/redneck/rednecks/hillbilly/hillbillies/honky/honkies, "
            "slant eyes/eyed, zipper head, half breed/breeds, sand nigger/niggers, rag/towel "
            "head/heads, "
            "camel jockey/jockeys, porch monkey, jungle bunny, he she/shes, it's a man in a dress, "
            "man in a dress, oriental people/person/patients/woman/man/lady, orientals, "
            "colored people/person/woman/man/patients, coloured people/person/woman/man/patients, "
            "jew down, jewed down, gypped, gyp, savages, welfare queen/queens, "
            "dumb blonde/blondes, white trash, trailer trash, dirty "
            "mexican/mexicans/arab/arabs/jew/jews"
            "/immigrant/immigrants/foreigner/foreigners/gypsy/gypsies, jap/japs, dot head/heads"
        ),
        instead="nothing; name a group as it names itself, and only where it matters",
        severity=Severity.BLOCK,
        unless=linear(
            r"\bspic(?:e|k)? and span\b|\bchinks? in (?:the|our|your|his|her|its"
            r"|their) (?:\w{1,10} )?armou?r"
            r"|\bhomo (?:sapiens|erectus|habilis|naledi)\b|\badvancement of colou?red\b|\bnaacp\b"
            r"|\b(?:cape|south african) coloured\b|\babo (?:blood|group|incompat|typ|system"
            r"|compat|and)"
            r"|\bunited negro\b|\bhillbilly (?:elegy|hot|heroin)|\bdago[bp]|\bwop\b.{0,4}\("
            r"|\bhe she (?:or|and)"
            r"|\bfag end|\bnoble savages|\bgolliwog cakewalk|\bredskin(?:s)? potato"
            r"|\bred-?skin potato"
        ),
    ),
    Wording(
        phrases="gypsy/gypsies, eskimo, indian giver, off the reservation, low man on the totem "
        "pole, "
        "spirit animal, tribal warfare, grandfathered in, open the kimono, circle the wagons",
        instead="Roma or Traveller people; Inuit; the plain thing",
        severity=Severity.ADVISE,
        unless=linear(
            r"\bgypsy moths?\b|\bgypsy,? roma|\broma (?:gypsy|gypsies)|\bgypsy and traveller"
            r"|\bromany? gyps"
        ),
    ),
)
