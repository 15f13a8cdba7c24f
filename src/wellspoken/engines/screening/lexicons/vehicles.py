"""What people drive and ride, and the forms in which countries write number plates."""

from typing import Final

# By country of the form, more than one where they share it.
PLATE_FORMS: Final = "|".join(
    (
        r"[A-Z]{1,3}[ -]?[0-9]{2,4}[ -]?[A-Z]{1,3}",  # Great Britain, Kenya, France, Italy
        r"[0-9]{1,3}[ -][A-Z]{2,3}[ -][0-9]{1,5}",  # Ireland, Portugal
        r"[0-9]{2,3}[ -][A-Z]{1,2}[ -][0-9]{1,6}",  # Ireland: counties of one letter
        r"[A-Z]{2}[ -]?[0-9]{1,2}[ -]?[A-Z]{1,3}[ -]?[0-9]{4}",  # India
        r"[A-Z]{3}[ -][0-9]{4}",  # states of the USA, the Philippines
        r"[A-Z]{3,4}[ -]?[0-9]{3}",  # New Zealand, Queensland, Ontario
        r"[0-9]{3}[ -]?[A-Z]{3}",  # states of the USA and Australia
        r"[0-9][A-Z]{2,3}[ -]?[0-9][A-Z]{2}",  # Victoria, Western Australia
        r"[0-9][A-Z]{3}[0-9]{3}",  # California
        r"[A-Z]{3}[ -][0-9]{2}[A-Z]",  # New South Wales
        r"[A-Z]{2,3}[ -][0-9]{3}[ -]?[A-Z]{2,3}",  # Nigeria, South Africa
        r"[A-Z]{1,2}[ -][0-9]{3,4}[ -][0-9]{2,3}",  # Ghana, the Cape
        r"[A-Z]{1,3}[ -][A-Z]{1,2}[ -]?[0-9]{1,4}",  # Germany
        r"[0-9]{1,2}[A-Z]{1,4}[ -]?[0-9]{1,3}[A-Z]{0,3}",  # what people choose for themselves
        r"[A-Z]{1,4}[ ·-]?[0-9]{2,4}(?:[ ·-]?[A-Z]{1,3})?(?:[ ·-][0-9A-Z]{1,3})?",
    )
)
VEHICLES: Final = (
    r"cars?|vans?|pick-?up|trucks?|lorry|motorbike|motorcycle|scooter|moped|tuk-?tuk|taxi|cab"
    r"|vehicle|saloon|hatchback|estate car|suv|jeep|4x4|disabled bay|parking permit|bay permit"
    r"|blue badge|drove off|parked|blocking|towed|clamped|ticketed|headlights|ute|bike"
    r"|e-?bike|quad|tractor|trike|tricycle|rickshaw|keke|okada|matatu|camper(?:van)?|motor ?home"
    r"|caravan|minivan|people carrier|wagon|sedan|minibus|plates?|rego?|tags?|registration"
    r"|isuzu|holden|commodore|prius|yaris|hiace|ranger|transit|berlingo|jazz|octavia|beetle"
    r"|mustang|silverado|wrangler|toyota|corolla|hilux|honda|civic|ford|fiesta|focus|vauxhall"
    r"|corsa|astra|nissan|micra|qashqai|volkswagen|vw|golf|polo|passat|bmw|audi|mercedes|kia"
    r"|hyundai|mazda|skoda|renault|clio|peugeot|citro[eë]n|fiat|panda|seat ibiza|dacia|volvo"
    r"|subaru|suzuki|swift|maruti|innova|mitsubishi|chevy|chevrolet|dodge|ram|tesla|mini"
    r"|land rover|range rover|coche|furgoneta|moto"
)
