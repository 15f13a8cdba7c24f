"""English words whose spelling does not tell their syllables, by the number they have.

A plural in "s" follows its singular. Where a word is said in two ways the shorter is given, as a
plain speaker of either side of the Atlantic says it.
"""

from typing import Final

from wellspoken.engines.text.wordlist import word_set

_BY_COUNT: Final[dict[int, str]] = {
    1: (
        "ache ached aches aisle are build built buoy choir clothes course dialled does done due "
        "eye eyed eyeing eyes fiend fire fired goes gone guild hearth hour league morgue mourn "
        "mourned none one our ours pier priest queue queued quiche real realm scheme shoe shoes "
        "sieve sued suite tier tire tired wire wired world year years you young your yours"
    ),
    2: (
        "abroad acne aged ageing antique aspirin autumn awesome backache ballet bedsore behave "
        "being beloved biased blessed bouquet bracelet breakfast buffet business cafe caffeine "
        "café canyon carriage cashier chaos chlorine chocolate cliche coffee colleague colon "
        "conscience create creature critique crooked cuisine cushion deathbed dial dialed "
        "diamond diaper different dogged dr earache evening every eyelid fashion fatigue "
        "fatigued fluoride fluorine forearm forehead foreseen foreword friendly frontier giant "
        "ginseng guinea handkerchief handsome headache headaches heartache herpes hundred "
        "interest ion iron ironed island karate lawyer leopard lion lonesome machine marine "
        "marriage maybe minute moustache mr mrs ms mustache naked notebook nothing nowhere "
        "oblique onion people phial physique pigeon pious poem poet prayer quiet quinine ragged "
        "react rescue rhythm riot routine rugged sachet sacred savior saviour science seven "
        "several soldier someone somewhere statue stoic surgeon technique toffee toothache "
        "trial twenty unique usage vial virtue walkie wednesday wholesome wicked zion zombie"
    ),
    3: (
        "acetone adenoid adobe aerobic aerobics aerosol algebra alien animal anyone anything "
        "archaic arguing asthmatic atheist atrium beautiful behavior behaviour beverage biopsy "
        "businesses camera cardiac cardigan carrier celiac cereal cheeseburger civilian "
        "clothier coeliac complement continue continued continues corporate courier coyote "
        "dangerous deity dementia desperate diarist diploma element embryo evenly everyday "
        "everyone everything everywhere excrement familiar family favorite favourite finale "
        "forever genuine happier heroic heroin heroine homeowner however idea iliac implement "
        "inclement increment influence infrared interested interesting likelihood lineage "
        "maniac meander memories memory minuscule moreover mosaic mosquito museum nausea nicety "
        "opera overseas pancreas papaya parliament permeate physio poetry polio prosaic ratio "
        "realtor realty recipe restaurant safari separate sesame steroid stomachache subtlety "
        "supplement surreal syncope temperature tenement theater theatre vehicle video violet "
        "vitamin warrior whatever whenever wherever whichever whoever zodiac"
    ),
    4: (
        "alleviate altruism anemone anybody apostrophe caesarean catastrophe cesarean "
        "complemental diabetes dialysis diarrhea diarrhoea diastole entirety epitome european "
        "everybody facsimile gonorrhea gonorrhoea guacamole heredity hyperbole incremental "
        "influenza initiative interpreter jeopardy karaoke laboratory macaroni paediatric "
        "paranoia pediatric psoriasis psychiatric psychiatrist reality reunited society "
        "supplemental ukulele variety vegetable venereal ventricular whatsoever"
    ),
    5: (
        "beneficiary complementary hereditary homeopathy idealism ideology mediterranean "
        "radioactive supplementary"
    ),
    6: "homeostasis onomatopoeia osteoporosis",
}

WHOLE: Final[dict[str, int]] = {
    word: count for count, words in _BY_COUNT.items() for word in words.split()
}

_HEADS: Final = word_set(
    "base care code drive else face fire fore game gate guide home hope horse house life like love "
    "make mile more move name nine nose one pipe safe side smoke some space spare stone store take "
    "there time use ware wave where white whole wide"
)
# Words that begin others and keep their silent "e", by their first three letters.
SILENT_E_HEADS: Final[dict[str, tuple[str, ...]]] = {
    start: tuple(sorted(head for head in _HEADS if head[:3] == start))
    for start in sorted({head[:3] for head in _HEADS})
}
