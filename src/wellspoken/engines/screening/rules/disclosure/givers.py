"""Who gives: those who sell nothing and need not be named as a tie."""

from wellspoken.engines.text import linear

CIVIC = linear(
    r"\b(?:fundrais\w{2,4}|raised|gala|food bank|food pantry|health (?:department|service|board"
    r"|unit|ministry"
    r"|authority)|department of|ministry|government|state grant|county|councils?|councillors?|ymca"
    r"|primary|schools?|preschool|universit(?:y|ies)|college|students?|pupils|class|kids|children"
    r"|united way|red cross"
    r"|library|libraries|church|mosque|temple|parish|fire (?:department|service|brigade|crew)"
    r"|firefighters|police|nonprofit|charit(?:y|ies)|foundation|research(?:ers)?|grants?"
    r"|volunteers?|vollies|toy drive|blood (?:drive|donors?|service)|coat drive|scholarship"
    r"|community (?:health|partners?|groups?|centre|center|members?)|public health|city of"
    r"|city council|rotary|lions club|kiwanis|scouts?|guides|famil(?:y|ies)|parents?|neighbou?rs?"
    r"|residents?|patients?|donors?|bequests?|members|farmers|taxi association|drivers?|barangay"
    r"|lgu|panchayat|mayor|nhs|who|unicef|cdc|hse|st john|salvation army|trust|union|veterans|mums"
    r"|nanay|grandm\w{2,4}|colleagues"
    r"|everyone|everybody|all of you|each of you)\b"
)
