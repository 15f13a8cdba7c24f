"""What makes advice harmless: a route to care, words for everybody, or a plain refusal."""

from typing import Final

from wellspoken.engines.text import linear_later

_STAFF: Final = (
    r"(?:doctors?|dr|gps?|providers?|pharmacists?|pharmacy|chemist|nurses?|midwi(?:fe|ves)"
    r"|health visitor|team|p(?:a)?ediatricians?|dentists?|clinicians?|prescribers?|psychiatrists?"
    r"|cardiologists?|specialists?|oncologists?|surgeons?|surgery|clinic|physios?|vet|optician"
    r"|counsell?ors?|therapists?|consultant|health worker|bhw|rhu|phc|hospital|dispensary|health"
    r" cent(?:re|er)|helpline|hotline"
    r"|nurse line|unit|ward|practice|dietitians?|whoever prescribed)"
)
# Asked of a whole text where a cue is weak by itself.
GUARD: Final = linear_later(
    r"\b(?:(?:can't|cannot|can not|couldn't|could not|not able to|unable to|won't|wouldn't|would"
    r" not"
    r"|don't want to|not going to|shouldn't|should not|nobody can|no one can|rather not"
    r"|impossible to) (?:[a-z]{2,12} ){0,2}(?:tell|say|advise|diagnose|judge|know|guess|comment"
    r"|adjust|answer|read|assess|change|give|be sure|prescribe|work out|recommend|see from)"
    rf"|(?:call|ring|phone|ask|see|visit|contact|tell|talk to|speak to|speak with|talk with|check"
    rf" with|consult|message|text|bring|show|take|let|through|by|from|with|to|at|for) "
    rf"(?:[a-z0-9']{{1,14}} ){{0,4}}{_STAFF}"
    rf"|{_STAFF} (?:can|could|will|would|should|may|might|needs? to|has to|is|are|on duty|on call"
    r"|knows?|who|says?|said)"
    r"|(?:get|getting|got|have|having|had) (?:it|that|this|him|her|them|yourself|your [a-z]{2,14}"
    r"|any [a-z]{2,14}) (?:[a-z]{2,12} )?(?:seen|checked|looked at|examined|tested|reviewed"
    r"|assessed|x-?rayed)"
    r"|be (?:seen|checked|examined|assessed|looked at)|go and get it|get seen|get checked"
    r"|get tested|walk-?in|come (?:straight )?in|come (?:and|to) see|pop in|drop in|book (?:a|an"
    r"|your|with)|appointment|by prescription|prescriber|emergency|a&e"
    r"|call us|ring us|call or text|urgent care|(?:[0-9]{3}-[0-9]{4})|0800|1-?800"
    r"|can be|may be|might be|might have|may have|one (?:possible )?(?:reason|cause)"
    r"|many (?:causes|reasons|things)|lots of (?:causes|reasons|things)|not a diagnosis"
    r"|only (?:a|an|your|the) (?:[a-z]{3,12} )?(?:test|doctor|swab|exam|scan|x-?ray|biopsy"
    r"|clinician|nurse|dentist)|webinar|workshop|leaflet|helpline|season|awareness|vaccines?"
    r"|support group|survivors?|stor(?:y|ies)|report(?:ed|s)? (?:in|for|of)|event|talk on"
    r"|sign up|register|parking|opening hours|volunteers?)\b"
)
GENERAL: Final = linear_later(
    r"\b(?:adults|children|kids|people|patients?|anyone|for all|all who|anybody|everyone"
    r"|everybody|those (?:who"
    r"|with|aged|over|under|at|taking)|women"
    r"|men|babies|infants|teens|seniors|pregnant (?:women|people)|(?:most|many) (?:people"
    r"|adults|patients|women|men|kids|children|babies|of us|cases|colds|parents)|some people"
    r"|someone|individuals|parents|guidelines?|recommend(?:s|ed) for|the label|per day is"
    r"|maximum|daily (?:allowance"
    r"|intake|value)|study|studies|trial|research(?:ers)?|according to|cdc|nhs|fda|the who|who"
    r" (?:says|recommends|guid[a-z]{3,6})|acip"
    r"|uspstf|nice|schedule|myth|fact|misconception|rumou?r|in general|typically|usually|the"
    r" usual dose"
    r"|every year|percent|%|1 in [0-9]{1,3}|years? (?:old|and (?:older|over|up))|aged"
    r"|over [0-9]{2}|under [0-9]{1,2}|(?:the|its|your) (?:box|packet|packaging|leaflet) says"
    r"|(?:on|from) the (?:[a-z]{3,12} )?(?:box|packet|label|leaflet))\b"
)
# What looks like a route and is none: the pharmacist who need not be asked, the label to ignore.
NO_ROUTE: Final = linear_later(
    r"\b(?:(?:no need|needn't|don't need|no point|not necessary|without|rather than|instead of"
    r"|never"
    r" mind|ignore|forget|before|whatever|no matter what|never mind what|any|later) "
    rf"(?:[a-z'-]{{1,12}} ){{0,4}}(?:{_STAFF}|(?:box|label|leaflet|packet)(?: says)?)"
    rf"|ask (?:the |a )?{_STAFF} (?:later|after|afterwards)|doctor said)\b"
)
