"""Names that stand for a disease, a sign, a score or a device, after whoever described it first.

One word: left alone before a word of medicine ("Addison disease") or with 's ("Crohn's"). Those of
several words are left alone wherever they stand.
"""

from typing import Final

from wellspoken.engines.text import word_set

_SINGLE: Final = """
addison alport alzheimer alzheimers apgar asherman asperger babinski baker barrett bartholin
bartter basedow batten bechterew becker beckwith behcet bell bence berger bernard bowen braden
bradford brugada buerger burkitt byler caroli carpenter castleman chaddock chagas charcot charlson
chiari child christmas churg colles conn cooley cori coronary cotard creutzfeldt crigler crohn
crohns cushing cushings danlos darier dercum devic down downs dravet dressler dubin duchenne
dupuytren ebstein edwards ehlers eisenmenger epstein erb ewing fabry fallot fanconi felty feltz
foley forrester fournier framingham freiberg friedreich frohlich gaucher gerstmann gilbert glasgow
gleason goodpasture gorlin gottron grave graves gravess guillain gullain hailey hansen hartnup
hashimoto hashimotos hawthorne heimlich henoch hirschsprung hodgkin hodgkins holter homans horner
horton hunter huntington huntingtons hurler jakob janeway jeune kallmann kaposi kartagener
kawasaki kearns kegel kernig killian kleine klinefelter klippel klumpke korsakoff korsakov kuru
kussmaul köhler lambert landau lasegue leber legg legionnaire leigh lennox lesch lewy libman lou
ludwig lugol lyme lynch maffucci mallory marburg marfan mccune meckel meige menetrier meniere
merkel mohs morton mullerian munchausen murphy ménière niemann noonan osgood osler paget parinaud
parkinson parkinsons perthes peutz peyronie pick pierre plummer pompe pott potts prader prinzmetal
purkinje quervain raynaud raynauds reed refsum reiter rett reye rinne romberg rotor roux rubin
rubinstein sanfilippo schatzki scheuermann schilling schlatter schober sever sezary sheehan shy
sickle silver sims sjogren sjogrens sjögren sotos southern spurling stargardt starling steinberg
stevens still stokes sturge sydenham takayasu tanner tay tetralogy thomas todd tourette tourettes
treacher trousseau turner usher valsalva vincent virchow waardenburg waldenstrom wallenberg weber
wegener weil wells werdnig werner wernicke whipple williams wilms wilson wolff zellweger zollinger
"""

SINGLE: Final[frozenset[str]] = word_set(_SINGLE)

PHRASES: Final[tuple[str, ...]] = (
    "lou gehrig", "guillain barre", "guillain barré", "ehlers danlos", "stevens johnson",
    "creutzfeldt jakob", "charcot marie tooth", "marie tooth", "legg calve perthes", "tay sachs",
    "prader willi", "epstein barr", "von willebrand", "von hippel lindau", "von recklinghausen",
    "wolff parkinson white", "parkinson white", "sturge weber", "peutz jeghers", "lesch nyhan",
    "niemann pick", "osgood schlatter", "treacher collins", "pierre robin", "smith magenis",
    "cornelia de lange", "rubinstein taybi", "russell silver", "bence jones", "reed sternberg",
    "henoch schonlein", "wernicke korsakoff", "lambert eaton", "zollinger ellison", "child pugh",
    "mallory weiss", "churg strauss", "budd chiari", "arnold chiari", "dandy walker",
    "klippel feil", "brown sequard", "cheyne stokes", "gilles de la tourette", "de quervain",
    "eaton lambert",
    "crigler najjar", "hand foot", "hodgkin huxley", "jarisch herxheimer", "kaplan meier",
    "cox regression", "michaelis menten", "myers briggs", "glasgow coma", "braden scale",
    "sengstaken blakemore", "swan ganz", "jackson pratt", "billroth", "henry heimlich",
    "mantoux", "pap smear", "bell palsy", "christmas disease", "jakob creutzfeldt", "lewy body",
    "lewy bodies", "kearns sayre", "landau kleffner", "lennox gastaut", "miller fisher",
    "moebius", "ramsay hunt", "riley day", "shy drager", "silver russell", "steele richardson",
    "trendelenburg", "waterhouse friderichsen", "wiskott aldrich", "hardy weinberg",
    "bristol stool",
)  # fmt: skip

# What an eponym stands before.
MEDICAL_TAILS: Final[frozenset[str]] = word_set(
    "disease diseases syndrome syndromes disorder palsy lymphoma sarcoma tumor tumour ataxia "
    "chorea dystrophy thyroiditis esophagus oesophagus sign signs test reflex score scale "
    "criteria classification stage index grade phenomenon contracture fracture fever paralysis "
    "anemia anaemia granulomatosis arteritis purpura nephropathy neuropathy encephalopathy "
    "dementia psychosis law pouch cyst ulcer triad body bodies node nodes cells cell duct gland "
    "glands tetralogy manoeuvre maneuver procedure operation technique catheter monitor tube "
    "drain surgery excisions exercise exercises patient patients awareness risk nephritis "
    "orchitis tardive virus bacillus parasite tick arthropathy arthritis block sheath splint "
    "position angle ring hernia tests scores"
)
