"""What codes are called: the words beside a number that tell whether it is a person's."""

from typing import Final

from wellspoken.engines.text import word_set

# Only persons have these, and mostly persons in care: nobody else need be told of.
PERSONAL_LABELS: Final[frozenset[str]] = word_set(
    # records
    "mrn mrns urn umrn hrn uhid nhi chi nhs hosp wristband wristbands bracelet chart pid xray "
    "ntp dvla biopsy anc opd ipd "
    # cards and plans
    "enrollee beneficiary subscriber policyholder insured membership hmo hicn mbi ohip ramq gms "
    "philhealth medicare medicaid medibank medicard nhif nhis bupa vhi tricare ehic ghic ayushman "
    "abha esic cghs "
    # countries' numbers
    "ssn social nric fin aadhaar aadhar bvn nin pps ppsn nino itin sin cpf rut bsn pesel curp "
    "passport cnic nida inmate prisoner"
)

# Others have these too: a person in care must be told of beside them.
SHARED_LABELS: Final[frozenset[str]] = word_set(
    # records
    "ur hospital folder file dossier notes record records lab labs acc accession specimen sample "
    "swab slide block requisition episode encounter visit admission case ref reference crn label "
    "sticker barcode prescription rx script patient client resident number numbers no nos "
    "num nr id ids code codes under register registry referral triage token booking ticket form "
    "barcoded tagged docket scan film ray rays results bloods report incident complaint claim "
    # cards and plans
    "card cards plan policy member group scheme cover fund insurance insurer payer authorisation "
    "authorization auth preauth voucher concession medical health version "
    # accounts
    "account acct a c bsb iban sort upi mpesa paybill ifsc routing clabe payid gcash visa "
    "mastercard amex debit credit invoice bill receipt statement guarantor payment refund loan "
    "mandate reimburse transfer "
    # licences
    "licence license lic dl d l permit certificate cert registration badge cdl voter firearm "
    "firearms gun shotgun collar warrant army service regiment military prison "
    "parole custody pin "
    # devices
    "serial sn s n imei udi device monitor pump sensor transmitter aid implant tag asset unit "
    "pacemaker icd cgm cpap bipap concentrator wheelchair walker scooter frame stimulator "
    "implanted chip meter inhaler glucometer defibrillator prosthesis leg stent valve lens graft "
    # where it is read
    "read reads reading says said shows showing shown stamped printed engraved marked readable "
    "visible stands called ending ends four digits quoting quote"
)

# Numbers of trials, papers, laws, standards, products and meetings: open to all.
OPEN_LABELS: Final[frozenset[str]] = word_set(
    "nct isrctn eudract ctis irb grant doi pmid pmcid isbn issn trial bill act hr cfr usc icd cpt "
    "hcpcs ndc lot batch recall recalled model part parts sku job requisition posting vacancy post "
    "req course meeting zoom webinar event version iso cve fda who order orders executive court "
    "hashtag channel catalogue catalog stock warranty firmware facility charity company vat "
    "flight train bus route zip postcode po plot isbn tender contract raffle lottery bib seat row "
    "lead cat item fuel gift library loyalty extension ext pager bleep www gtin ean upc "
    "key software leaflet brochure poster flyer study protocol standard regulation circular memo "
    "edition issue volume vol chapter section page "
    "figure sitting population census copies pounds dollars euros raised km miles metres steps"
)

# They say that a number comes, not whose: a word before them says more.
EMPTY_LABELS: Final[frozenset[str]] = word_set(
    "number numbers no nos num nr id ids code codes ref reference pin read reads reading says said "
    "shows showing shown is was card called ending ends quoting quote under with label"
)
