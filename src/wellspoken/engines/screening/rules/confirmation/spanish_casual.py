"""Short, friendly turns of phrase in Spanish that take care for granted; read by `spanish`."""

from typing import Final

from wellspoken.engines.screening.replies.cues import Cue, cue

_KIN: Final = (
    "mamá|madre|papá|padre|hij[oa]|beb[ée]|niñ[oa]|espos[oa]|marido|mujer|herman[oa]|abuel[oa]"
    "|abuelit[oa]|nen[ea]|nieto|nieta|ti[oa]|suegr[oa]|viejit[oa]"
)
_DID: Final = (
    "puso|pusieron|pusimos|sacó|sacaron|sacamos|inyectó|inyectaron|revisó|revisaron|revisamos"
    "|tomó|tomaron|tomamos|cosió|quitó|quitaron|quitamos|operó|operaron|operamos|curó|curaron"
    "|vacunó|vacunaron|vacunamos|aplicó|aplicaron|checó|checaron|vio|vieron|vimos|recibió"
    "|recibieron|recibimos|bañó|cambiaron|cambió|cambiamos"
)
_SHIELD: Final = r"\b(?:si|cuando|feria|carrera|concierto|todos|todas|rifa|partido)\b"

CUES: Final[tuple[Cue, ...]] = (
    cue(
        "lo que el personal hizo con el lector",
        rf"(?:^|\W)((?:que|quien|quienes|ya|también|ayer|nosotros) (?:le|te|lo|la|los|las) "
        rf"(?:{_DID}))(?:\W|$)",
        "le te lo la los las",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "cómo está un familiar del lector",
        rf"(?:^|\W)((?:su|tu) (?:{_KIN}) (?:ya |se |nos |siempre ){{0,2}}(?:está|estuvo|sigue|fue"
        r"|quedó|responde|respondió|salió|portó|evoluciona|mejora|mejoró|come|duerme"
        r"|hizo (?:reír|sonreír))(?: (?:mejor|bien|estable|dad[oa] de alta|muy|nuestr[oa]|un|una"
        r"|en|fuera))?)(?:\W|$)",
        "su tu",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "cómo está un familiar del lector",
        rf"(?:^|\W)((?:su|tu) (?:{_KIN}) (?:ya |por fin |hoy )?(?:respira|camina|oye|habla|come"
        r"|duerme|ve|traga|mueve) (?:mejor|bien|sol[oa]|de nuevo|otra vez))(?:\W|$)",
        "su tu",
        shield=_SHIELD,
        firm=True,
    ),
    cue(
        "un papel del lector",
        r"(?:^|\W)((?:le|te|se la|se lo|se los) (?:mandamos|enviamos|entregamos|dimos|dejamos"
        r"|cobramos|devolvimos|mandaron|enviaron|entregaron|dieron) [^.!?\n]{0,12}?(?:factura"
        r"|cuenta|resultados?|receta|expediente|estudios?|placas?|radiografías?|copia|reembolso|informe))"
        r"(?:\W|$)",
        "le te se",
        firm=True,
    ),
    cue(
        "un alta",
        r"(?:^|\W)((?:l[oae]s?|te|se) (?:[a-z]{2,4} )?(?:dimos|dieron|dio|dará|daremos|daremos ya) "
        r"(?:de alta|el alta))(?:\W|$)",
        "alta",
        firm=True,
    ),
    cue(
        "una molestia del lector",
        r"(?:^|\W)(ya no (?:te|le) (?:duel|molest|piqu|sangr|sup)[a-zé]{1,4}"
        r"|(?:cómo|como) (?:sigue|sigues|va|está|siente|sientes) (?:de )?(?:su|tu|la|el|ese|esa) "
        r"(?:rodilla|cadera|espalda|hombro|brazo|pierna|tos|gripe|muela|diente|herida|presión"
        r"|azúcar|panza|barriga|cabeza|ojo|oído|garganta|operación|cirugía|pie|mano|bebé))(?:\W|$)",
        "ya cómo como",
        firm=True,
    ),
    cue(
        "una invitación a volver",
        r"(?:^|\W)((?:pase|pasa|venga|ven|vuelva|vuelve|regrese|regresa|dese|date) "
        r"(?:otra vez|de nuevo|nuevamente|una vuelta)[^.!?\n]{0,12} (?:le|te|lo|la) "
        r"[a-záéíóú]{4,14}(?:mos))(?:\W|$)",
        "pase pasa venga ven vuelva vuelve regrese regresa dese date",
        firm=True,
    ),
    cue(
        "que el lector no es paciente",
        r"(?:^|\W)((?:usted|tú|ud\.?) (?:no|nunca|jamás) (?:es|eres|ha sido|has sido|fue|fuiste"
        r"|ha venido|has venido|está|estás|aparece|apareces|se ha atendido|te has atendido)"
        r"(?: [a-z]{2,10}){0,2})(?:\W|$)",
        "usted tú ud",
        shield=r"\b(?:sol[oa]|culp[a-z]{3,6}|molestia|obligad[oa])\b",
        firm=True,
    ),
    cue(
        "una llamada con el lector",
        rf"(?:^|\W)((?:hablamos|hablé|habló|platicamos|conversamos) (?:por teléfono )?con "
        rf"(?:usted|ud|(?:su|tu) (?:{_KIN}))|(?:ayer|el lunes|el martes|el miércoles|el jueves"
        r"|el viernes) (?:nos )?(?:llamó|llamaste|marcó|marcaste|habló|hablaste))(?:\W|$)",
        "hablamos hablé habló platicamos conversamos ayer lunes martes miércoles jueves viernes",
        firm=True,
    ),
    cue(
        "lo que del lector se recuerda",
        rf"(?:^|\W)((?:te|lo|la|los) (?:recordamos|extrañamos|recuerda|recuerdan|extrañan"
        rf"|queremos mucho)|(?:recordamos|extrañamos) a (?:usted|ti|(?:su|tu) (?:{_KIN}))"
        r"|nuestr[oa] paciente (?:favorit[oa]|consentid[oa]|estrella|preferid[oa]))(?:\W|$)",
        "te lo la los recordamos extrañamos paciente",
        shield=r"\b(?:te recordamos que|les? recordamos que|recuerda que)\b",
        firm=True,
    ),
)
