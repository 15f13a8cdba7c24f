"""Words of where people live in a call for staff."""

from typing import Final

from wellspoken.engines.text import linear

_HERE: Final = r"(?:zip ?codes?|zips?|postcodes?|postal codes?|pin ?codes?|pincodes?|eircodes?)"
_LIVE: Final = (
    r"(?:liv(?:e|es|ing)|resid(?:e|es|ing|ent)|based|staying|stays?|domiciled|located|settled"
    r"|hous(?:e|ing))"
)

TOLD = linear(
    rf"\b(?:only|must|should|preferably|from|with|outside|live in|living in|based in|applicants in"
    rf"|candidates in|reside in|residing in) (?:live in |in |from |the |an? |these |following "
    rf"|local |right |our |same ){{0,3}}{_HERE}(?: (?:area|only|preferred|required|must"
    rf"|[a-z]{{0,2}}[0-9]{{1,6}}|of|starting|beginning|address))"
    rf"|\b{_HERE}:? ?(?:only|preferred|[a-z]{{0,2}}[0-9]{{2,6}})|\b(?:only|candidates?|applicants?"
    rf"|applications|people|those|volunteers?|residents|folks|from"
    rf"|within) (?:\w{{2,8}} ){{0,2}}(?:with |in |from |of )?(?:the |these |an? |our )?{_HERE}\b"
    rf"|\b(?:must|should|need to|needs to|has to|have to|only|be|preferably|ideally|preference"
    rf"|prefer\w{{0,4}}|who|applicants|candidates|people|those|if you|nurses|anyone|volunteers"
    rf"|staff|only hire|only take|we take|families|currently"
    rf"|already) (?:\w{{2,12}} ){{0,3}}{_LIVE} (?:local|locally|in|at|within|near|nearby|close"
    rf"|inside|outside|around|on|south|north|east|west|walking)\b"
    rf"|\b{_LIVE} (?:within|near|close|walking|in) (?:\w{{1,9}} ){{0,3}}(?:km|kms|kilomet\w{{2,3}}"
    rf"|miles?|minutes?'?|mins?|walk|radius|postcode|zip|area|suburb|estate|town|village|parish"
    rf"|barangay|hospital|clinic|[0-9]{{4,6}}) ?(?:of\b|only|from|preferred|need|please)?"
    r"|\b(?:residents? (?:of|from|in) [^.!?\n]{2,40},? (?:only|preferred|with|need|get|will"
    r"|first))\b|\b(?:local|town|village|parish|suburb\w{0,3}|neighbou?rhood|estate|barangay"
    r"|county|city|shire|ward [0-9]{1,2}|district) (?:candidates?|residents?|applicants?|people"
    r"|folks?|faces?|girls?|boys?|lads?|nurses?|staff|women|men|kids|youths?|volunteers) ?(?:only"
    r"|preferred|first|need apply|at the|please|pls|get|will)\b|\b(?:locals?|townies) (?:only"
    r"|preferred|first|need apply|please|get)\b"
    r"|\b(?:only|want|wants|prefer|preferably|need|after) (?:an? |the )?(?:local|locals|hometown"
    r"|home-grown) ?(?:face|girl|boy|lad|person|people|candidates?|residents?|nurses?|only|staff"
    r"|volunteers?|lass|applicants?)?\b"
    r"|\b(?:no|not|nobody|none|no one|not (?:taking|hiring)|don't want) (?:applicants|candidates"
    r"|one|people|anyone|nurses|volunteers|staff|commuters|out-?of-?towners|tenants|from"
    r"|taking from) (?:from|in|living in|the) (?:the )?(?:\w{3,14}|inner|outer|western|southern"
    r"|eastern|northern|other|outside|across|flats|estates?|projects|slums?|hostels?|council"
    r"|public|social|rough|that|south|north|east|west|hood|squatter)\b"
    r"|\b(?:good|nice|right|better|decent|posh|leafy|respectable|safe|wrong|rough|bad"
    r"|dodgy) (?:neighbou?rhoods?|part of town|end of town|side of town|suburbs?|address(?:es)?"
    r"|postcodes?|estates?|side of the (?:river|tracks|city))\b|\bsuburban (?:candidates"
    r"|applicants|address\w{0,2})\b|\binner-city (?:applicants|candidates|people|kids|types)\b"
    r"|\b(?:out-?of-?towners?|commuters|people from (?:out of town|outside|across)|blow-?ins"
    r"|outstation candidates?|interstaters?|non-?residents?|those outside|(?:anyone|people"
    r"|candidates|applicants) (?:from )?outside) (?:\w{2,12} ){0,4}(?:need not|needn't|should not"
    r"|shouldn't|won't|will not|cannot|can't|excluded|not considered|please don't)"
    r"|\bresid(?:ent|ed|ing|ency) (?:in|of) [^.!?\n]{2,30} for (?:at least "
    r"|the last )?(?:[0-9]{1,2}|two|three|four|five|six|ten)\b|\brely on the bus\b"
    r"|\bvoter'?s? (?:id|card|certificate|registration)\b|\bown(?:s|ing)? (?:your|their|a|his"
    r"|her) own (?:home|house)\b|\b(?:home ?owners?|no renters|no council|council tenants)\b"
    r"|\bproof of residen\w{2,3}\b|\bbarangay (?:residency|certificate of residency)\b"
    r"|\b(?:postcodes?|zip codes?|zips) [a-z]{0,2}[0-9]{1,6}(?: ?(?:to|-|,|and"
    r"|or) ?[a-z]{0,2}[0-9]{1,6}){0,3},? (?:only|preferred|please)\b|\bdon\'t want (?:commuters"
    r"|out-?of-?towners|outsiders)\b"
    r"|\b(?:with|have|has|holding) an? (?:local |[a-z]{4,14} )?address(?:es)? (?:get|gets|only"
    r"|preferred|will|first|please)\b"
)
# A house that tells where it is, or gives a bed, a bus or a bonus.
NO_HOME = linear(
    r"\b(?:cover\w{0,3}|reloca\w{2,6}|accommodation|wherever|anywhere|live where|any (?:barangay"
    r"|suburb|town|state|postcode)|bus fare|allowance|on-?call|remote(?:ly)?|patients?|clients?"
    r"|serves?|serving|free parking)\b"
)
