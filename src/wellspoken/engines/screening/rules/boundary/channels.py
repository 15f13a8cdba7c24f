"""Ways on which staff and people in care should not meet, as alternatives of expressions."""

from typing import Final

NETWORK: Final = (
    r"(?:facebook|fb|insta(?:gram)?|ig|snap(?:chat)?|tik ?tok|twitter|whats ?app|wa|telegram"
    r"|signal|messenger|fb messenger|linkedin|discord|viber|wechat|kik|threads|bluesky|facetime"
    r"|imessage|skype|onlyfans|tinder|hinge|bumble|grindr|badoo|strava|playstation|psn|xbox|steam"
    r"|roblox|fortnite|twitch|bereal|vk|imo|line app|zalo|pinterest|reddit|truecaller)"
)
# What somebody has for themselves: a number, a page, a name on a network.
WAY: Final = (
    rf"(?:numbers?|mobile(?: number)?|cell(?: ?phone)?(?: number)?|phone(?: number)?|landline|line"
    rf"|sim|digits|handles?|inbox|dms?|pms?|timeline|profile|pages?|accounts?|socials?|chat"
    rf"|gamer ?tag|e-?mail|gmail|hotmail|yahoo|address|{NETWORK})"
)
# Messages, texts and comments, where care leaves no record.
CHAT: Final = (
    rf"(?:dms?|direct messages?|private messages?|private chat|pms?|inbox(?:es)?|(?:this|the|our|my"
    rf"|group) chat|chats?|text(?:s| messages?)?|sms|voice[- ]?notes?|comments?|this page|our page"
    rf"|(?:this|the) thread|{NETWORK})"
)
STAFF: Final = (
    r"(?:doctors?|docs?|dr|gps?|nurses?|midwi(?:fe|ves)|physios?|dentists?|orthodontist|therapists?"
    r"|counsell?ors?|pharmacists?|consultants?|surgeons?|vets?|p(?:a)?ediatricians?|psychologists?"
    r"|psychiatrists?|dietiti?ans?|residents?|registrars?|interns?|sister|matron|clinicians?"
    r"|specialists?|dermatologists?|carers?|health visitors?|paramedics?|student nurses?"
    r"|receptionists?|optometrists?|coach|trainers?|youth workers?|social workers?|volunteers?)"
)
# What is looked at, asked or given when people are cared for.
CLINICAL: Final = (
    r"(?:rash|wound|mole|bites?|bump|lump|burn|cuts?|incision|scar|spots?|sores?|swelling|bruise"
    r"|injur(?:y|ies)|stitches|tooth|teeth|gums?|tongue|throat|eyes?|ears?|toes?|feet|foot|knee"
    r"|ankle|skin|infection|blister|stool|poo|urine|wee|symptoms?|results?|lab(?:s| work"
    r"| results)?|blood ?work|bloods|test|scans?|x-?rays?|mri|ultrasound|biopsy|reports?|charts?"
    r"|records?|hospital number|medical history|medications?|medicines?|meds|tablets|doses?"
    r"|dosage|prescriptions?|prescrib(?:e|es|ing)|refills?|scripts?|diagnos(?:e|es|is|ing)"
    r"|treatment(?: plans?)?|cream|antibiotics?|consults?|consultations?|therapy|sessions?"
    r"|follow-?ups?|check-?ups?|post-?op|pre-?op|case|where it hurts|pain|cough|fever|temperature"
    r"|weight|blood pressure|bp|sugars?|readings?|periods?|contraception|pregnancy|bump|baby"
    r"|chemo|insulin|wires|braces|exercises|rehab|ecg|medical (?:advice|questions?|opinion)"
    r"|health (?:advice|questions?)|advice|second opinions?|condition|what'?s wrong|mood|feelings"
    r"|panic|anxiety|care plan|meal plan|diet plan|vaccine advice|what you take|how you feel|ivf"
    r"|sti|std|hiv)"
)
