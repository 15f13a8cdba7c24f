"""The parts of which promises about health are made: what ails people, what ends it, how surely.

After the FTC's "Health Products Compliance Guidance" (December 2022) and the UK CAP Code,
sections 3 and 12 (2010, as amended). Each part is the inside of an expression, without a group
that captures.
"""

from typing import Final

_PLACES: Final = (
    r"(?:back|lower back|neck|knee|hip|joint|heel|shoulder|period|nerve|chronic|foot|muscle|jaw"
    r"|tooth|head|ear|wrist|elbow|arthritis|labou?r)"
)
AILMENT: Final = (
    rf"(?:{_PLACES}[- ]?(?:pains?|aches?|trouble|problems?)|pains?|aches?|acne(?: scars?)?"
    rf"|addictions?"
    r"|adhd|allerg(?:y|ies)|alzheimer'?s|an[a]?emia|anxiety|arthritis|asthma|autism|backache"
    r"|bad backs?|baldness|bed-?wetting|blood pressure|bunions?|burnout|cancers?|candida"
    r"|cataracts?|cellulite|cold sores?|colic|common cold|colds|constipation|copd|coughs?|cramps?"
    r"|cravings|dandruff|de?mentia|depression|diabetes|type (?:2|two|1|one)|dizziness|eczema"
    r"|endometriosis|erectile dysfunction|fatigue|fatty liver|fear|fears|fevers?|fibroids?"
    r"|fibromyalgia|flu|gallstones?|gout|gum disease|h\. ?pylori|haemorrhoids|hemorrhoids"
    r"|hair loss|hangovers?|hay ?fever|head ?aches?|heartburn|heart disease"
    r"|hep(?:atitis)?(?: [abc])?|herpes|hiv|hot flushes|hot flashes|high blood pressure"
    r"|hypertension|ibs|incontinence|infertility|infections?|inflammation|insomnia|itch(?:ing)?"
    r"|jet lag|kidney stones?|lice|long covid|covid|lupus|malaria|measles|menopause"
    r"|menopausal symptoms|migraines?|morning sickness|nappy rash|nausea|neuropathy|numbness"
    r"|obesity|osteoporosis|panic(?: attacks?)?|parkinson'?s|pcos|asthma attacks?|piles"
    r"|plantar fasciitis|pms|psoriasis|ptsd|rash(?:es)?|reflux|ringworm|rosacea|scars?|sciatica"
    r"|scoliosis|shingles|sickle cell|sinusitis|sinus trouble|sleep apn[o]?ea|snoring"
    r"|sore throats?|stage (?:4|four)|stammer(?:ing)?|stiffness|stomach ulcers?|stress|strokes?"
    r"|stutter(?:ing)?|sugar (?:disease|problem)|symptoms?|tb|tennis elbow|thrush"
    r"|thyroid(?: trouble| problems?)?|tinnitus|toothache|trauma|tremors?|tumou?rs?|typhoid"
    r"|ulcers?|uti'?s?|varicose veins|veins|verrucas?|vertigo|warts?|wrinkles|whooping cough"
    r"|nail fungus|fungus|malnutrition|infection|cholera|phobias?|frozen shoulder|carpal tunnel"
    r"|golfer's elbow|shin splints|slipped discs?|bursitis|hernias?|gut trouble|gut (?:problems"
    r"|issues)|bloating|wind|bad breath|cavities|gum trouble|sensitive teeth|tooth decay|dry eyes?"
    r"|floaters|glaucoma|short sight|squint|deafness|hearing loss|memory loss|brain fog|low mood"
    r"|grief|loneliness|nightmares|sleeplessness|sleepless nights|jealousy|shyness|stage fright"
    r"|anger|dark circles|spots|pimples|blackheads|stretch marks|cellulite|belly fat|fat|weight"
    r"|double chins?|sagging|grey hair|worms|ticks|fleas|rabies|mange|sprains?|cramp|swollen feet"
    r"|oedema|edema|gangrene|leprosy|ebola|monkeypox|mpox|rsv|croup|ear infections?"
    r"|chest infections?|strep|tonsillitis|bronchitis|pneumonia|dengue|chikungunya|jaundice"
    r"|paralysis|palsy|bell's palsy|seizures?|fits|epilepsy|ms|als|motor neurone|kidney (?:failure"
    r"|disease)|liver disease|cholesterol|blocked arteries|heart attacks?|clots|lymph[o]?edema"
    r"|lipo?edema|impotence|low libido|uti|bv|hpv)"
)
ENDS: Final = (
    r"(?:cures?|cured|ended|erased|wiped out|reversed|healed|melted|banished|killed|took away"
    r"|takes? away|curing|fix(?:es|ing)?|ends?|ending|eras(?:e|es|ing)|wip(?:e|es|ing) out|wip(?:e"
    r"|es|ing) away|banish(?:es|ing)?|beats|kills?|knocks? out|gets? rid of|eliminat(?:e|es|ing)"
    r"|eradicat(?:e|es|ing)|revers(?:e|es|ing)|conquers?|crush(?:es)?|destroy(?:s|ing)?"
    r"|dissolv(?:e|es|ing)|melts?(?: away)?|sort(?:s)? out|sorts|solves?|smash(?:es)?|shuts? down"
    r"|switch(?:es)? off|undo(?:es)?|blasts?|zaps?|nukes?|defeats?|stamps? out|heals?|healing"
    r"|put(?:s)? an end to|puts? a stop to|rids? you of|obliterat(?:e|es)|vanquish(?:es)?"
    r"|makes? short work of|stops? (?:\w{1,8} )?dead|nips?|clears? up|drives? out|flush(?:es)? out)"
)
ENDED: Final = (
    r"(?:gone|history|over|cured|fixed|solved|sorted|healed|erased|banished|beaten|finished"
    r"|no more|a thing of the past|wiped out|eliminated|reversed|conquered|vanished|eradicated"
    r"|a memory|a distant memory|toast|dealt with|resolved|defeated|a goner|zapped|crushed|kicked)"
)
FOR_EVER: Final = (
    r"(?:for good|for life|for ever|forever|once and for all|permanently|for all time|never again"
    r"|for keeps|for the rest of your life|till you die|no relapse|without relapse)"
)
SOON: Final = (
    r"(?:overnight|instantly|tonight|immediately|at once|straight away|by (?:christmas|easter"
    r"|summer|tomorrow|morning|monday|friday|the weekend|next week|bedtime)|(?:in|within"
    r"|after) (?:just |only |as little as |under |about |less than )?(?:a|one|two|three|four|five"
    r"|six|seven|eight|ten|twelve|[0-9]{1,2})[ -](?:single |short |easy |quick )?(?:days?|weeks?"
    r"|months?|minutes?|mins?|hours?|sessions?|visits?|treatments?|doses?|sittings?|fortnight"
    r"|weekend|nights?|appointments?|goes|shots?|injections?|jabs?|drops?|sachets?|cups?|spoons?))"
)
PEOPLE: Final = (
    r"(?:patients?|clients?|child|children|kids?|babies|baby|mothers?|mums?|moms?|couples?"
    r"|runners?|members?|women|woman|men|man|adults?|people|person|users?|customers?|smokers?"
    r"|teens?|residents?|families|family|students?|athletes?|case|cases|skin types?|skin|body"
    r"|bodies|back|age|ages|stage|one of (?:our|them|you|your)|single one|last one|types?|knee"
    r"|smile|season|birth|delivery|drinkers?|sufferers?|participants?|guests?|pregnanc(?:y|ies)"
    r"|hair types?|comers)"
)
