"""What an answer in Spanish tells in passing of the reader's care; read by `spanish`."""

from typing import Final

from wellspoken.engines.screening.replies.cues import Cue, cue

_SHIELD: Final = (
    r"\b(?:si|cuando|feria|carrera|concierto|todos|todas|rifa|partido|cualquier[a]?|nadie|vacante"
    r"|voluntari[oa]s?)\b"
)

CUES: Final[tuple[Cue, ...]] = (
    cue(
        "alegría por cómo está el lector",
        r"(?:^|\W)((?:verl[oae]s?|verte|saberl[oae]|saberte|que (?:esté|estés|ande|andes|camine"
        r"|camines)) (?:ya |por fin |tan |de nuevo ){0,2}(?:sin (?:muletas|dolor|yeso|bastón|fiebre"
        r"|molestias|oxígeno|silla)|caminando|caminar|de pie|recuperad[oa]|mejor|en casa|san[oa]"
        r"|repuest[oa]))(?:\W|$)",
        "verlo verla verle verlos verlas verte saberlo saberla saberte que",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "lo que pasó en la consulta del lector",
        r"(?:^|\W)((?:le|te) [a-záéíóúñ]{4,16} [^.!?\n]{0,24}?en (?:la|su|tu|esa) (?:consulta|cita"
        r"|cirugía|operación|sesión|revisión|visita|terapia))(?:\W|$)",
        "le te",
        shield=_SHIELD + r"|\b(?:puede[ns]?|pued[ao]|podrá|podemos|debe[ns]?|cada)\b",
        firm=True,
    ),
    cue(
        "lo que el lector hizo como paciente",
        r"(?:^|\W)((?:usted|ud\.?|tú) (?:ya |también |mism[oa] )?(?:aceptó|aceptaste|firmó|firmaste"
        r"|autorizó|rechazó|canceló|cancelaste|faltó|faltaste|llegó|llegaste|pidió la|omitió"
        r"|dejó (?:de|el|la|su)))(?:\W|$)",
        "usted ud tú",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "un resultado del lector",
        r"(?:^|\W)((?:le|te) sal(?:ió|ieron) (?:muy |un poco |todo )?(?:alt[oa]s?|baj[oa]s?|bien"
        r"|mal|normal(?:es)?|limpi[oa]s?|positiv[oa]s?|negativ[oa]s?))(?:\W|$)",
        "le te",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "la cama de alguien",
        r"(?:^|\W)((?:(?:su|tu) [a-záéíóúñ]{3,14} (?:est[áa] |sigue |estuvo )?(?:de|en) "
        r"(?:la |el )?(?:cama|cuarto|habitación|cubículo|sala) [0-9]{1,4}))(?:\W|$)",
        "su tu",
        shield=r"\b(?:oficina|trámite|entrevista|taller)\b",
        firm=True,
    ),
    cue(
        "lo del lector, que ya está",
        r"(?:^|\W)((?:la suya|el suyo|las suyas|los suyos|la tuya|el tuyo)(?: [a-záéíóúñ]{2,12})"
        r"{0,3}? (?:ya )?(?:está list[oa]|están list[oa]s|llegó|salió|venció|quedó|se canceló"
        r"|es (?:el|mañana|hoy)))(?:\W|$)",
        "suya suyo suyas suyos tuya tuyo",
        shield=_SHIELD,
        firm=True,
    ),
)
