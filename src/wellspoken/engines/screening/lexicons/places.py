"""Where people live and are cared for: short names, states, famous hospitals, kinds of place.

States and countries are lists of what may stay: 45 CFR 164.514(b)(2)(i)(B) names what is smaller.
"""

from typing import Final

from wellspoken.engines.text import word_set

SHORT_TOWNS: Final = frozenset(
    [
        "nyc",
        "new york",
        "sf",
        "san fran",
        "frisco",
        "philly",
        "vegas",
        "l.a.",
        "la",
        "nola",
        "chi-town",
        "atl",
        "d.c.",
        "dc",
        "brooklyn",
        "queens",
        "the bronx",
        "bronx",
        "staten island",
        "manhattan",
        "harlem",
        "hollywood",
        "long island",
        "silicon valley",
        "bay area",
        "the bay area",
        "saint louis",
        "saint paul",
        "fort worth",
        "jax",
        "indy",
        "cincy",
        "slc",
        "okc",
        "soho",
        "southie",
        "westside",
        "eastside",
        "downtown",
        "uptown",
        "midtown",
        "twin cities",
        "the valley",
        "cape cod",
        "washington dc",
        "washington d.c.",
        "st. louis",
        "st louis",
        "st. paul",
        "st paul",
        "mt. vernon",
        "ft. worth",
        "ft. lauderdale",
        "ft lauderdale",
    ]
)

STATE_CODES: Final = word_set(
    "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM "
    "NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR ON BC AB MB SK QC NS NB NL PE "
    "NSW VIC QLD UK"
)
# Codes that are also words or letters after a name: "Rosa MD", "head CT", "OK".
CODES_TOO: Final = word_set(
    "IN OR ME HI OK ON MA PA ID AL DE LA MS MD CO CT PR UK VA NE MT SC AR VIC"
)
STATES: Final = frozenset(
    [
        "alabama",
        "alaska",
        "arizona",
        "arkansas",
        "california",
        "colorado",
        "connecticut",
        "delaware",
        "florida",
        "georgia",
        "hawaii",
        "idaho",
        "illinois",
        "indiana",
        "iowa",
        "kansas",
        "kentucky",
        "louisiana",
        "maine",
        "maryland",
        "massachusetts",
        "michigan",
        "minnesota",
        "mississippi",
        "missouri",
        "montana",
        "nebraska",
        "nevada",
        "new hampshire",
        "new jersey",
        "new mexico",
        "north carolina",
        "north dakota",
        "ohio",
        "oklahoma",
        "oregon",
        "pennsylvania",
        "rhode island",
        "south carolina",
        "south dakota",
        "tennessee",
        "texas",
        "utah",
        "vermont",
        "virginia",
        "washington",
        "west virginia",
        "wisconsin",
        "wyoming",
        "puerto rico",
        "ontario",
        "quebec",
        "british columbia",
        "alberta",
        "manitoba",
        "saskatchewan",
        "nova scotia",
        "new brunswick",
        "england",
        "scotland",
        "wales",
        "northern ireland",
        "ireland",
        "new south wales",
        "victoria",
        "queensland",
        "tasmania",
        "south australia",
        "western australia",
        "usa",
        "us",
        "uk",
        "the us",
        "the uk",
        "america",
        "united states",
        "the united states",
        "canada",
        "australia",
        "mexico",
        "méxico",
        "spain",
        "españa",
        "france",
        "germany",
        "india",
        "china",
        "africa",
        "europe",
        "asia",
        "ukraine",
        "japan",
        "nigeria",
        "ghana",
        "kenya",
        "brazil",
        "cuba",
        "haiti",
        "jamaica",
        "the philippines",
        "vietnam",
        "poland",
        "italy",
        "guatemala",
        "honduras",
        "el salvador",
        "colombia",
        "venezuela",
        "peru",
        "new england",
        "the midwest",
        "midwest",
        "the south",
        "the north",
        "appalachia",
    ]
)

FAMOUS_HOSPITALS: Final = (
    r"UCLA|UCSF|UCSD|UPMC|NYU(?:\sLangone)?|USC\sKeck|Johns?\sHopkins|Stanford|Baylor"
    r"|Cedars?[ -]Sinai"
    r"|Mayo\sClinic|Cleveland\sClinic|Bellevue|Mass(?:achusetts)?\sGeneral|MGH|Brigham\s(?:and"
    r"|&)\sWomen's"
    r"|Beth\sIsrael|Dana[ -]Farber|MD\sAnderson|Memorial\sSloan[ -]Kettering|Sloan[ -]Kettering"
    r"|Kaiser(?:\sPermanente)?|New\s?York[ -]Presbyterian|NY\sPresbyterian|NYP|Mount\sSinai"
    r"|Mt\.?\sSinai"
    r"|Montefiore|Emory|Duke|Vanderbilt|Northwestern|Rush|Penn\sMedicine|Yale[ -]New\sHaven"
    r"|Geisinger"
    r"|Intermountain|Sutter|Banner|Ochsner|Henry\sFord|Parkland|Grady|Barnes[ -]Jewish"
    r"|City\sof\sHope|Scripps|Sharp|Swedish|Harborview|Providence|Dartmouth[ -]Hitchcock|Tufts"
    r"|Great\sOrmond\sStreet|GOSH|Addenbrooke's|Guy's|Royal\sFree|Royal\sMarsden|Moorfields"
    r"|John\sRadcliffe|Papworth|Alder\sHey|Broadmoor|Texas\sHealth|SF\sGeneral|LA\sGeneral"
    r"|Hazelden(?:\sBetty\sFord)?|Betty\sFord|Shriners|St\.?\sJude"
)

KINDS_OF_HOUSE: Final = (
    r"Hospital|Hosp|Clinic|Medical\sC(?:enter|entre|tr)|Med\sC(?:enter|entre|tr)|MC|Health\s?care"
    r"|Health\sC(?:enter|entre)|Health\sSystem|Health|General|Infirmary|Hospice|Sanatorium|Memorial"
    r"|Presbyterian|Methodist|Rehab(?:ilitation)?(?:\sC(?:enter|entre))?|Nursing\s(?:Home|Center)"
    r"|Care\s(?:Home|Center|Centre)|Surgery\sC(?:enter|entre)|Urgent\sCare"
    r"|Birth(?:ing)?\sC(?:enter|entre)"
    r"|Cancer\sC(?:enter|entre)|Treatment\sC(?:enter|entre)|Recovery\sC(?:enter|entre)|Lodge|Manor"
    r"|Assisted\sLiving|Dialysis|Pharmacy|Shelter|Prison|Jail|Penitentiary"
)
HOUSE_WORDS: Final[frozenset[str]] = word_set(
    "hospital hosp clinic medical med mc healthcare health general infirmary hospice sanatorium "
    "memorial presbyterian methodist rehab rehabilitation nursing care surgery urgent birth "
    "birthing "
    "cancer treatment recovery lodge manor assisted dialysis pharmacy shelter prison jail "
    "penitentiary st mt saint mount our"
)
# Begin a sentence or a title in capitals without naming a house.
NOT_A_NAME: Final[frozenset[str]] = word_set(
    "the our a an your my his her their this that at in from to of and for with visit every each "
    "any "
    "dr mr mrs ms miss prof medicare medicaid covid january february march april may june july "
    "august september october november december monday tuesday wednesday thursday friday saturday "
    "sunday god english spanish christmas easter room bed icu er nicu ward public mental "
    "behavioral behavioural community global world national home women's men's "
    "children's primary urgent emergency maternal oral sexual reproductive environmental rural "
    "digital "
    "population infant child family occupational human one good better best general health county "
    "state department division ministry office federal local school student team dear thank thanks "
    "new patient patients medical nursing lung breast heart skin hospital clinic free annual care "
    "long-term end-of-life palliative hospice universal total she he they we i it is was"
)

AREA_KINDS: Final = (
    r"County|Parish|Township|Borough|[Nn]eighbou?rhood|[Ss]uburb|[Pp]recinct|Street|Avenue|Road"
    r"|Lane"
    r"|Drive|Boulevard|Blvd|Ave|Rd|Reservation|Pueblo|Projects|Estate|Trailer Park|Mobile Home Park"
)
# "the Boston Marathon", "Framingham score": a town's name, and not where somebody is.
NAMED_AFTER_TOWNS: Final[frozenset[str]] = word_set(
    "score scale criteria classification heart study studies trial virus protocol index sign fever "
    "disease syndrome vaccine rules rule system staging consensus guidelines guideline declaration "
    "marathon times post globe herald tribune university college institute foundation coma risk "
    "sauce "
    "style red yankees mets bulls bears lakers giants eagles celtics agreement accord convention "
    "epidemic outbreak variant scientific formula manual report reports definition statement"
)
# Said of a source, not of where the person was.
SOURCE_WORDS: Final = (
    r"recommendations?|guidelines?|guidance|research(?:ers)?|data|protocols?|stud(?:y|ies)|trial"
    r"|experts?|reports?|according|published|scientists?|doctors?|physicians?|surgeons?|nurses?"
    r"|specialists?|colleagues?|professors?|speakers?|graduates?|graduated|degree|trained|training"
    r"|fellowship|residency|findings|paper|authors?|criteria|investigators|team|news|advice"
    r"|partners?"
)
# Lower-case words that are towns and, far more often, words.
WORDS_TOO: Final[frozenset[str]] = word_set(
    "reading bath mobile hope orange bend normal surprise corona deal sale rugby hull nice cork "
    "media "
    "commerce bell universal independence bear apex plum pace clay eden shaw gary troy roy kent "
    "rye "
    "bow hays alma ada kyle katy price buckeye concord sandy boulder golden liberty freedom "
    "paradise "
    "pleasant union enterprise gardens beach downtown uptown midtown la sf atl dc victoria "
    "hollywood "
    "queens banning coventry cary reno ware stow bury zion noma pest sun chi rose lee paris "
    "florence "
    "charlotte madison jackson chelsea brandon tyler jordan carson marion lincoln jacinto monroe"
)
