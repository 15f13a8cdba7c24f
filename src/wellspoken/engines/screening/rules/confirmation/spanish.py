"""confirmation.spanish: the same in Spanish: no answer tells that the reader was in care."""

from collections.abc import Iterator
from typing import Final

from wellspoken.engines.screening.findings import Severity
from wellspoken.engines.screening.passage import Mark, Reading
from wellspoken.engines.screening.replies.cues import (
    Hit,
    Lowered,
    cue,
    patterns_of,
    without_overlaps,
)
from wellspoken.engines.screening.rule import Rule, bad, good
from wellspoken.engines.screening.rules.confirmation.reporting import (
    FIX,
    SOURCE,
    WHY,
    addresses_someone,
    mark_of,
    passages_to_read,
)
from wellspoken.engines.screening.rules.confirmation.spanish_casual import CUES as CASUAL
from wellspoken.engines.screening.rules.confirmation.spanish_told import CUES as TOLD
from wellspoken.engines.text import linear_later

_CARE: Final = (
    "trasplante|cesárea|marcapasos|prótesis|yeso|puntos|muletas|inhalador|lentes|placas"
    "|visita|visitas|cita|citas|consulta|consultas|estancia|estadía|ingreso|hospitalización|alta"
    "|cirugía|operación|intervención"
    "|procedimiento|tratamiento|diagnóstico|resultados?|análisis|analítica|prueba|pruebas"
    "|biopsia"
    "|radiografía|resonancia|ecografía"
    "|ultrasonido|receta|medicación|medicamentos?|medicina|terapia|sesión|sesiones"
    "|rehabilitación"
    "|parto|embarazo|limpieza dental"
    "|limpieza|empaste|muela|diente|dientes|corona|implante|ortodoncia|brackets|vacuna"
    "|expediente"
    "|historial|historia clínica|registro"
    "|factura|cuenta|saldo|copago|seguro|reclamo|espera|tiempo de espera|dolor|lesión|infección"
    "|herida|recuperación|mejoría|enfermedad|salud bucal"
    "|rodilla|cadera|espalda|hombro|presión|azúcar|cáncer|quimioterapia|diálisis|médico|médica"
    "|doctor|doctora|enfermer[oa]|dentista|terapeuta"
    "|cirujano|cirujana|matrona|partera|pediatra|sonrisa|experiencia en (?:nuestr[oa]|urgencias"
    "|el"
    "|la)|paso por|tiempo (?:en|con)"
)
_KIN: Final = (
    "mamá|madre|papá|padre|hij[oa]s?|beb[ée]s?|niñ[oa]s?|espos[oa]|marido|mujer|herman[oa]"
    "|abuel[oa]|abuelit[oa]|pequeñ[oa]s?|familiar|pareja|ti[oa]|nieto|nieta|gemelos"
)
_SU: Final = r"(?:su|sus|tu|tus)"
_PAST_YOU: Final = (
    "acudió|acudiste|vino|viniste|llegó|llegaste|faltó|faltaste|canceló|cancelaste|rechazó"
    "|rechazaste|firmó|firmaste|esperó|esperaste|tuvo|tuviste"
    "|recibió|recibiste|estuvo|estuviste|pidió|pediste|pagó|pagaste|debe|se fue|te fuiste"
    "|se marchó"
    "|te marchaste|abandonó|abandonaste|se negó|te negaste"
    "|solicitó|solicitaste|necesitó|necesitaste|ingresó|ingresaste|se operó|te operaste"
    "|dio a luz"
    "|diste a luz|sufrió|sufriste|pasó|pasaste|vivió|viviste"
    "|fue atendid[oa]|fuiste atendid[oa]|fue tratad[oa]|fuiste tratad[oa]|fue dad[oa] de alta"
    "|fue ingresad[oa]|fue operad[oa]|fue vist[oa]|ha sido atendid[oa]|haya sido paciente"
    "|ha sido paciente"
    "|fue paciente|es paciente|eres paciente|fuiste paciente|no es paciente|hayas? sido "
    "(?:paciente"
    "|atendid[oa])|haya venido|hayas venido|haya acudido"
)

CUES: Final = (
    cue(
        "agradecimiento por la atención",
        r"(?:^|\W)((?:gracias|agradecemos|agradecid[oa]s?|honrad[oa]s?|alegr[a-z]{1,3}"
        r"|encantad[oa]s?|feliz|felices)[^.!?\n]{0,40}? (?:confiar|confi(?:ó|aste|aron|anza "
        r"(?:en"
        r"|depositada))|elegir(?:nos)?"
        r"|eleg(?:ido|iste)|eligió|escoger(?:nos)?|preferir(?:nos)?|visitar(?:nos)?|venir"
        r"|acudir"
        r"|dejar(?:nos)? (?:cuidar|atender|ser)|permitir(?:nos)? (?:cuidar|atender|ser)|ser "
        r"(?:nuestr[oa] )?paciente|ser parte|"
        rf"{_SU} (?:[a-zñáéíóú]{{3,12}} )?(?:visita|confianza|paciencia (?:durante|mientras|en"
        rf"|con)|preferencia|lealtad)|la confianza))",
        "gracias agradecemos agradecido agradecida agradecidos "
        "agradecidas honrados honrado honradas alegra alegran alegro "
        "encantados encantadas encantado encantada feliz felices",
        shield=(
            r"\b(?:feria|jornada|puertas abiertas|donativo|donación|donar|página|web|sitio"
            r"|evento"
            r"|carrera|charla|taller|comentario|opinión|voluntari|entrevista|solicitud|curso)"
        ),
        firm=True,
    ),
    cue(
        "algo de la atención del lector",
        rf"(?:^|\W)({_SU} (?:[a-zñáéíóú]{{3,12}} )?(?:{_CARE}))(?:\W|$)",
        "su sus tu tus",
        shield=(
            r"\b(?:pida|pide|pedir|reserve|reserva|reservar|programe|programar|agende|agendar"
            r"|solicite|consulte|hable|pregunte|llame a|traiga|si (?:tiene|necesita|desea"
            r"|quiere"
            r"|usted|su|tu|hay|alguien)"
            r"|puede|pueden|podrá|feria|jornada|donativo|evento|entrevista)\b|(?:^|\W)¿"
        ),
    ),
    cue(
        "familiar en atención",
        rf"(?:^|\W)((?:{_SU} (?:{_KIN})[^.!?\n]{{0,25}}? (?:est[áé]|estuvo|fue|sea|tuvo|recibió"
        rf"|se "
        rf"(?:encuentra|recuper[a-z]{{1,3}}|sient[ae])|nació|haya|lleg[oó]|vino|necesitó"
        rf"|mejor[ae]))|(?:cuidar|atender|tratar|conocer) a {_SU} (?:{_KIN})|(?:parto|cirugía"
        rf"|operación|ingreso"
        rf"|tratamiento|visita|cita) de {_SU} (?:{_KIN})|cuidarl[oae]s?|atenderl[oae]s?"
        rf"|atenderte"
        rf"|cuidarte|tratarl[oae]|tratarte|verl[oae] (?:de nuevo|pronto|sonreír|mejor)|verte "
        rf"(?:de nuevo|pronto|mejor|en tu))(?:\W|$)",
        "su sus tu tus cuidarlo cuidarla cuidarle cuidarlos cuidarlas "
        "atenderlo atenderla atenderle atenderlos atenderlas atenderte "
        "cuidarte tratarlo tratarla tratarle tratarte verlo verla verle verte",
        shield=(
            r"\b(?:si (?:su|tu|necesita|desea)|puede (?:traer|llamar)|lleve a|estamos "
            r"(?:aquí )?para|a disposición|nos gustaría|quisiéramos|será un placer"
            r"|estaremos encantad[oa]s de atenderle)\b"
        ),
    ),
    cue(
        "lo que hizo o recibió el lector",
        rf"(?:^|\W)((?:usted |tú |no |ya |nunca |se |le |que ){{0,3}}(?:{_PAST_YOU}))(?:\W|$)",
        "usted tú tu que se le no ya nunca cuando durante acudió "
        "vino estuvo tuvo recibió acudiste viniste estuviste tuviste fue fuiste",
        shield=(
            r"\b(?:confirmar|negar|la clínica estuvo|el hospital estuvo|el edificio|la tormenta"
            r"|comunicado|el evento|la feria|si (?:una persona|alguien)|doctor que menciona)\b"
        ),
    ),
    cue(
        "los registros",
        r"(?:^|\W)((?:según|de acuerdo con|conforme a|en|revis(?:amos|ado|ando|é)|consult"
        r"(?:amos"
        r"|ado|ando)|mir(?:amos|ado)|comprob(?:amos|ado)|verific(?:amos|ado)) (?:el |la |los "
        r"|las )?(?:nuestr[oa]s? |su |tu )"
        r"(?:[a-zñáéíóú]{3,12} )?(?:sistema|registros?|archivos?|expedientes?|historial"
        r"|historia"
        r"|historias|base de datos|agenda|notas|ficha|caso|cámaras|cuenta|radiografías?"
        r"|resultados))(?:\W|$)",
        "según acuerdo conforme en revisamos revisado revisando "
        "revisé consultamos consultado consultando miramos mirado "
        "comprobamos comprobado verificamos verificado",
        shield=r"\b(?:proceso de|tiempos de espera)\b",
        firm=True,
    ),
    cue(
        "que no consta",
        r"(?:^|\W)((?:no (?:tenemos|hay|consta|figura|aparece|encontramos|hemos encontrado"
        r"|existe"
        r"|contamos con|localizamos)|ningún|ninguna) (?:[a-zñáéíóú]{2,12} ){0,3}?(?:registro"
        r"|constancia|cita|expediente|historial|paciente|nombre|ficha|rastro|visita|dato)s?"
        r"|(?:nunca|jamás) (?:ha|has|fue|fuiste|hemos|le|te|lo|la) (?:[a-zñáéíóú]{2,12} ){0,2}?"
        r"(?:paciente|atendid[oa]|tratad[oa]|venido|estado|visto)|no (?:es|eres|fue|ha sido) "
        r"(?:un |una )?(?:nuestr[oa] |de nuestros )?pacientes?|reseña falsa)(?:\W|$)",
        "no ningún ninguna nunca jamás falsa",
        shield=r"\b(?:confirmar|negar|si una persona|hay citas|podemos)\b",
        firm=True,
    ),
    cue(
        "deseo de salud",
        r"(?:^|\W)((?:pronta|rápida|feliz|completa|buena|excelente) (?:y [a-zñáéíóú]{3,12} )?"
        r"(?:recuperación|mejoría)|que se (?:recupere|mejore|sienta mejor|alivie)[a-z]{0,3}"
        r"|que te "
        r"(?:recuperes|mejores|sientas mejor|alivies)|mejórate|recupérate|mejórese"
        r"|(?:se|te) (?:sienta|sientas|siente|sientes|encuentre|encuentres|encuentra|encuentras"
        r"|recupere|recuperes) (?:ya )?(?:mucho )?(?:mejor|bien|pronto)|ya se sienta mejor|ya "
        r"(?:esté|estés|está|estás) (?:en casa|mejor|bien|recuperad[oa])"
        r"|(?:felicidades|enhorabuena|felicitaciones) por (?:el|la|su|tu|sus) (?:nuev[oa] )?"
        r"(?:nacimiento|bebé|llegada|hij[oa]|recuperación|sonrisa|embarazo|parto))(?:\W|$)",
        "pronta rápida feliz completa buena excelente que mejórate "
        "recupérate mejórese se te ya felicidades enhorabuena felicitaciones",
        shield=r"\b(?:todos|todas|toda la comunidad|todo el pueblo|vecinos)\b",
        firm=True,
    ),
    cue(
        "conversación privada",
        r"(?:^|\W)((?:como|tal como|tal y como) (?:le|te|ya le|ya te|se le|se te|usted|hablamos"
        r"|comentamos|acordamos|conversamos|quedamos|sabe|sabes|ya sabe|bien sabe)"
        r"(?: [a-zñáéíóú]{3,14})?|(?:le|te|se le|se te) (?:llamamos|llamó|avisó|avisamos"
        r"|explicó"
        r"|explicamos|informó|informamos|ofreció"
        r"|ofrecimos|recetó|recetamos|atendió|atendimos|trató|tratamos|operó|indicó|indicamos"
        r"|dijo"
        r"|dijimos|dio|dimos|devolvió|devolvimos|cobró|cobramos|diagnosticó|entregó|entregamos"
        r"|recomendó|recomendamos|hizo|hicimos|realizó|realizamos|envió a|derivó))(?:\W|$)",
        "como tal le te",
        shield=r"\b(?:comunicado|página|web|publicación|noticia|mensaje privado|por privado)\b",
        firm=True,
    ),
    cue(
        "quien atendió al lector",
        r"(?:^|\W)((?:encantad[oa]s?|felices|feliz|un placer|un honor|un gusto|una alegría"
        r"|content[oa]s?|nos alegra(?:mos)?|alegramos|disfrut(?:ó|amos)) (?:de |en |haber"
        r"(?:l[eoa]"
        r"|te)? |hab(?:er|erle|erte|erlo|erla) |que (?:pudiéramos|pudimos|hayamos podido) )?"
        r"(?:atender|atendid[oa]|cuidar|cuidad[oa]|conocer|conocid[oa]"
        r"|ayud|tratar|tratad[oa]|acompañar|acompañad[oa]|tener|tenid[oa]|ver)[a-z]{0,4}(?: "
        r"(?:durante|en su|en tu|como paciente))?)",
        "encantada encantado encantados encantadas felices feliz "
        "placer honor gusto alegría contento contenta contentos "
        "contentas alegra alegramos disfrutó disfrutamos",
        shield=(
            r"\b(?:feria|evento|jornada|charla|será un placer|estaremos|podremos|entrevista"
            r"|conocer su opinión|conocer tu opinión|conocer más|en todo lo que)\b"
        ),
        firm=True,
    ),
    cue(
        "volver a ver al lector",
        r"(?:^|\W)((?:l[eoa]|te|os|los) (?:esperamos|vemos|veremos) (?:en (?:la|su|tu) "
        r"(?:próxima"
        r"|siguiente)|pronto en su|de nuevo|otra vez)|nos vemos en (?:su|tu|la) (?:próxima"
        r"|siguiente)|(?:vuelva|vuelve|regrese) (?:cuando|a su|a tu|para)|próxima (?:cita"
        r"|visita"
        r"|limpieza|revisión|consulta|sesión)(?: dental)?)",
        "le lo la te os los nos vuelva vuelve regrese próxima",
    ),
    cue(
        "disculpa por la espera",
        r"(?:^|\W)((?:sentimos|lamentamos|lamento|siento|disculp[a-z]{1,4}|perdón|perdone"
        r"|perdona)[^.!?\n]{0,30}? (?:la (?:larga )?espera|la demora (?:en|con|que)|el dolor"
        r"|que "
        r"(?:tuv|esper|su|tu|haya tenido que|hayas tenido que|se haya sentido (?:mal )?"
        r"(?:atendid"
        r"|tratad))[a-z]{0,6}|durante su|durante tu|lo (?:ocurrido|sucedido) (?:en|durante) "
        r"(?:su"
        r"|tu|nuestr)))",
        "sentimos lamentamos lamento siento disculpe disculpa disculpas "
        "disculpen disculpamos perdón perdone perdona",
        shield=r"\b(?:a todos|página|línea telefónica)\b",
        firm=True,
    ),
)
_SPANISH = linear_later(
    r"\b(?:gracias|usted|nos|por|para|que|una|los|las|del|está|fue|muy|como|sentimos|lamentamos"
    r"|según|le|su)\b"
)
_ENOUGH: Final = 2
_CONDITION = linear_later(
    r"\b(?:si|cuando (?:necesite|quiera|venga|desee)|en caso de)\b [^.!?\n]{0,40}$"
)
_REFUSAL = linear_later(
    r"\b(?:no podemos|no nos permite|ley|privacidad|confidencialidad|no es posible"
    r"|nunca)\b[^.!?\n]{0,60}"
    r"\b(?:confirmar|negar|hablar|comentar|compartir|divulgar|revelar|decir|responder"
    r"|discutir)\b"
)


def _check(reading: Reading) -> Iterator[Mark]:
    for passage, severity in passages_to_read(reading):
        lowered = Lowered(passage)
        if passage.document.language != "es":
            found = {match.group() for match in _SPANISH.finditer(lowered.text)}
            if len(found) < _ENOUGH:
                continue
        hits = [
            hit
            for hit in lowered.hits((*CUES, *CASUAL, *TOLD), reading.standing)
            if not _softened(lowered.text, hit)
        ]
        for hit in without_overlaps(hits):
            yield mark_of(
                passage, hit, "La respuesta da a entender que el lector fue paciente.", severity
            )


def _softened(text: str, hit: Hit) -> bool:
    before = text[hit.sentence.start : hit.span.start]
    sentence = text[hit.sentence.start : hit.span.end]
    if _REFUSAL.search(sentence) and " pero " not in sentence:
        return True
    return not hit.cue.firm and bool(_CONDITION.search(before))


RULE = Rule(
    code="confirmation.spanish",
    name="Answer in Spanish that makes a patient of the reader",
    what=(
        "In an answer in Spanish: thanks for trust or a visit, "
        "care of the reader or a relative "
        "told, records, denials, good wishes for a recovery, private talks. Neutral answers, "
        "conditions and offers are left alone."
    ),
    why=WHY,
    source=SOURCE,
    severity=Severity.BLOCK,
    fix=FIX,
    bad=(
        bad(
            "Le deseamos una pronta recuperación.",
            "pronta recuperación",
            surface="reply",
            lang="es",
        ),
        bad("Sentimos mucho la espera.", "Sentimos mucho la espera", surface="reply", lang=("es")),
        bad(
            "Gracias por confiar en nosotros.", "Gracias por confiar", surface="reply", lang=("es")
        ),
        bad(
            "No tenemos ningún registro.",
            "No tenemos ningún registro",
            surface="reply",
            lang=("es"),
        ),
        bad(
            "Según nuestro sistema, es así.", "Según nuestro sistema", surface="reply", lang=("es")
        ),
        bad("Sentimos lo de su operación.", "su operación", surface="message", lang="es"),
        bad("Su hijo ya está mejor.", "Su hijo ya está mejor", surface="reply", lang="es"),
        bad(
            "Pase otra vez y le revisamos.",
            "Pase otra vez y le revisamos",
            surface="reply",
            lang="es",
        ),
        bad("Me alegra verte sin yeso.", "verte sin yeso", surface="reply", lang="es"),
        bad(
            "Perdón, no le resolvieron la duda en la consulta.",
            "le resolvieron la duda en la consulta",
            surface="reply",
            lang="es",
        ),
        bad("Fue usted quien dijo no: usted firmó.", "usted firmó", surface="reply", lang="es"),
        bad("El hierro le salió bajo.", "le salió bajo", surface="reply", lang="es"),
        bad("La tuya ya llegó, Ana.", "La tuya ya llegó", surface="reply", lang="es"),
        bad(
            "Le leímos la carta a tu abuela en la cama 4.",
            "tu abuela en la cama 4",
            surface="reply",
            lang="es",
        ),
        bad("Gracias, fue un placer atenderle.", "un placer atenderle", surface="reply"),
    ),
    good=(
        good("Gracias por su comentario.", surface="reply", lang="es"),
        good("Gracias por asistir a nuestra feria de salud.", surface="reply", lang="es"),
        good("Puede pedir su cita por teléfono.", surface="reply", lang="es"),
        good("Si necesita su historial, llame a la oficina.", surface="reply", lang="es"),
        good(
            "La ley no nos permite confirmar si alguien fue paciente.", surface="reply", lang=("es")
        ),
        good("Su hijo sonríe en la foto. ¡Qué bonito!", surface="reply", lang="es"),
        good("Te recordamos que mañana cerramos a las dos.", surface="reply", lang="es"),
        good("En la consulta le pueden explicar más.", surface="reply", lang="es"),
        good("Si le salió alta, hable con su médico.", surface="reply", lang="es"),
        good("Qué alegría verlos caminando en la carrera.", surface="reply", lang="es"),
        good("Tratamos a cada paciente con respeto.", surface="reply", lang="es"),
    ),
    check=_check,
    concerns=addresses_someone,
    needs=(*patterns_of(CUES), *patterns_of(CASUAL), *patterns_of(TOLD)),
)
