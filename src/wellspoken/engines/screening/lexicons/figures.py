"""Figures that praise: how often it works, how much better it makes, how many were saved.

After the FTC Policy Statement Regarding Advertising Substantiation (1984). Each part is the inside
of an expression, without a group that captures.
"""

from typing import Final

from wellspoken.engines.text import linear

_SPELT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|nineteen|ninety[- ]\w{3,5})"
SHARE: Final = (
    r"(?:[0-9]{1,3}(?:\.[0-9]{1,2})? ?(?:%|percent\b|per cent\b|pct\b|pc\b)|[0-9]{1,3}(?: out of "
    r"| in |/| of (?:every )?)[0-9]{1,3}\b"
    rf"|\b{_SPELT} (?:out of|in|of)(?: every)? (?:two|three|four|five|six|ten|twenty|hundred)\b"
    r"|\b(?:ninety|eighty|seventy)(?:[- ]\w{3,5})? ?(?:percent|per cent)\b)"
)
GOOD_OUTCOME: Final = (
    r"\b(?:success\w{0,4}|effective\w{0,4}|efficacy|accura\w{2,3}|surviv\w{1,4}|cured?|cures"
    r"|satisf\w{1,7}|recover\w{1,3}|improve\w{0,5}|pain[- ]free|no pain|without pain|walk\w{0,3}"
    r"|go(?:es)? home|went home|baby|babies|pregnan\w{1,4}|keep it off|kept it off|quit|beat"
    r"|better|sleep\w{0,3}|lose weight|lost|recommend\w{0,3}|love|come back|came back|happy"
    r"|happier|happiest|thrive|relief|relieved|drop\w{0,4}|fell|fewer|see more|saw|notice\w{0,1}"
    r"|feel better|felt (?:no|better|happier)|stay(?:s|ed)? (?:clean|sober|off|well)|sober"
    r"|drank nothing|regrow\w{0,3}|healed|heal|mended|fixed|results|reversed|remission"
    r"|would choose|prefer|trust|never need\w{0,2}|passed|marks|grades|cavit(?:y|ies)"
    r"|relapse\w{0,1}|symptom[- ]free|like new|again|said (?:yes|they)|told us|smile\w{0,1}|saved"
    r"|saves?|boost\w{0,3}|protect\w{0,5}|prevent\w{0,3}|fall asleep|discharged|start in your"
    r"|starts in your)\b"
)
MORE: Final = linear(
    r"\b(?:halv(?:e|es|ed|ing)|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|quadrupl(?:e|es|ed)"
    r"|slash(?:es|ed)?) (?:your |the |their |his |her |my |our )?(?:\w{3,12} )?(?:risks?|odds"
    r"|chances?|pain|recovery|falls|time|stay|infections?|colds|it|energy|wait\w{0,4}"
    r"|complications?|deaths?|symptoms?|attacks?|relapses?|stress|anxiety|pregnancy|survival"
    r"|success|birth|recovery|cure|hearing|memory|strength|speed|stamina"
    r"|libido)(?: rates?)?(?: (?:in|by) half)?\b|\b(?:falls|infections|colds|relapses"
    r"|complications|attacks|deaths|symptoms|admissions|readmissions|risks?|pain) (?:halves?"
    r"|halved|plummets?|drops? to zero|(?:are|is) (?:halved|down by half|cut in half)|plunge)\b"
    r"|\bin half the (?:time|sessions|visits)\b|\b(?:two|three|four|five|six|seven|eight|nine|ten"
    r"|[0-9]{1,3})(?: times|x|-fold| fold) (?:as|more|less|fewer|faster|better|quicker|stronger"
    r"|safer|likelier) (?:likely|effective|often|fast|quickly|good|well|safe|powerful|strong"
    r"|relief|energy|than|at|recovery|healing|results|success)\b|\b(?:down|up|fallen|fell|dropped"
    r"|risen|rose|cut|improved|grown) (?:by )?(?:a (?:third|half|quarter)|[0-9]{1,3} ?(?:%|percent"
    r"|per cent))(?: since| thanks| with| after| because|[.!,]| ?$)|\b(?:cuts?|cutting"
    r"|slash(?:es)?|reduces?|brings?) (?:[\w'-]{3,14} ){1,3}(?:in half|by half|by a third"
    r"|by a quarter|by two thirds)\b|\b(?:[0-9]{1,3}|two|three|four|five|six|ten) (?:days|years"
    r"|weeks|hours|months) (?:sooner|longer|earlier|younger|faster|quicker)\b|\b(?:[0-9.,]{1,9}"
    r"|one|two|three|four|ten|half a) (?:lakh|crore|million|thousand)s? (?:\w{3,12} )?(?:happy"
    r"|healthy|satisfied|smiles?|families|patients|lives|babies|people|customers)\b|\b(?:two|three"
    r"|four|nine|one) (?:thirds|quarters|tenths|third|quarter) of (?:\w{3,12} ){1,4}(?:are|is|need"
    r"|get|have|go|start|feel|could)\b|\b(?:fixed|ended|beat|cured|changed"
    r"|transformed) (?:\w{2,12} ){1,3}for (?:over |more than )?[0-9][0-9,.]{2,9}\b|\b(?:drop|lose"
    r"|shed|dropped|gain) (?:\w{2,6} )?(?:one|two|three|four|five|ten) (?:stone|kilos|pounds"
    r"|dress sizes|inches|sizes) (?:in|by|within)\b|\btwice (?:as|the) (?:fast|quick|good"
    r"|effective|strong|safe|likely|results|relief)\b|\b(?:lost|lose|dropped"
    r"|shed) (?:an average of |on average |about |up to |over )?[0-9]{1,3} ?(?:pounds?|lbs|kilos?"
    r"|kg|stone|inches)\b (?:\w{1,10} ){0,5}(?:in|within|after|by)\b|\b(?:saved|saves|healed|cured"
    r"|helped) (?:over |more than |nearly |almost |about )?[0-9][0-9,.]{1,9} (?:lives|people"
    r"|patients|babies|backs|marriages|women|men|children)\b|\b(?:over "
    r"|more than )?[0-9]{1,3},[0-9]{3} (?:happy|healthy|satisfied|delighted|lives saved|cured"
    r"|pain[- ]free|smiling|smiles|success)\b|\b(?:asleep|better|pain[- ]free|fixed|healed|sober"
    r"|fit|well|results|relief|slimmer) in (?:just |only |under )?[0-9]{1,2} (?:minutes|mins|hours"
    r"|days|seconds|sessions|weeks|visits)\b|\badds? (?:\w{2,8} )?[0-9]{1,2} years\b"
    r"|\b[0-9]{1,2} years (?:younger|longer)\b|\bonly [0-9]{1,2} (?:minutes|days|weeks"
    r"|sessions) to a\b"
)
OF_OUR_OWN: Final = linear(
    rf"{SHARE} (?:of )?(?:the |all |all of )?(?:our|my) (?:[\w-]{{2,14}} ){{0,3}}(?:patients"
    rf"|clients|couples|members|mums|moms|mothers|parents|customers|users|guests|smokers|runners"
    rf"|men|women|people|kids|children|babies|cases|knees|hips|surgeries|operations|graduates"
    rf"|participants|families|dogs|brides|students)\b"
)
WORKED: Final = linear(
    rf"{SHARE}[^.!?\n]{{0,80}}{GOOD_OUTCOME}|{GOOD_OUTCOME}[^.!?\n]{{0,60}}(?:by|to|up|at|of|was"
    rf"|is|hit|over|about|nearly|almost|near|:|=) ?{SHARE}"
)
