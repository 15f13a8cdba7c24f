"""Turns of phrase about suicide in Spanish that put people at risk, and where help is found.

Compiled by hand after WHO and IASP, Preventing suicide: a resource for media professionals, update
2023. Crisis lines: 024 (Spain), 988 with 2 (United States), Línea de la Vida 800 911 2000 (Mexico),
135 (Argentina), *4141 (Chile), 113 option 5 (Peru), 106 and 192 (Colombia), 171 option 6 (Ecuador),
0800 0767 and *0767 (Uruguay).
"""

from typing import Final

from wellspoken.engines.text import linear

CRIME: Final = linear(
    r"\b(?:comet(?:er|ió|io|ieron|en|e|ía|ido) (?:un |el )?sui[cs]idio"
    r"|(?:suicidios?|intentos? de suicidio)"
    r" (?:consumados?|exitosos?|logrados?|fallidos?|frustrados?|fracasados?)"
    r"|intentos? (?:fallidos?|frustrados?|exitosos?) de suicidio"
    r"|(?:logró|consiguió) (?:suicidarse|matarse|quitarse la vida|consumar)"
    r"|consum(?:ar|ó|aron) (?:el|su) suicidio|víctimas? del? suicidio"
    r"|intentó (?:suicidarse|matarse|quitarse la vida) sin éxito)\b"
)
EPIDEMIC: Final = linear(
    r"\b(?:epidemia|ola|oleada|plaga|racha|pandemia|tsunami|avalancha|contagio|récord)"
    r" (?:histórico )?de (?:\w{3,12} )?suicidios?\b|\bse (?:matan|suicidan) en cadena\b"
)
INCITES: Final = linear(
    r"\b(?:mátate|matate|suicídate|suicidate|ahórcate|ahorcate|tírate de un puente"
    r"|córtate las venas|nadie te (?:va a )?extrañar[íi]?a?)\b"
)
_HIGH: Final = (
    r"(?:puente|azotea|balcón|ventana|terraza|edificio|tejado|acantilado|viaducto|mirador|torre"
    r"|piso)"
)
METHOD: Final = linear(
    r"\bse (?:ahorcó|pegó un tiro|cortó las venas"
    r"|disparó (?:a sí mism|en la cabeza|en el pecho))"
    r"|\b(?:suicid(?:ó|arse|aron)|quit(?:ó|arse|aron) la vida) (?:con|usando|tomando|mediante"
    r"|lanzándose|tirándose|arrojándose|ahorcándose|colgándose|disparándose) [a-záéíóú]{2,14}\b"
)
# Told of nobody else.
MEANS: Final = linear(
    rf"\bse (?:arrojó|lanzó|aventó|dejó caer) (?:desde|de|por|del) "
    rf"(?:(?:el|la|un|una|lo alto de) ){{0,2}}{_HIGH}\b"
    r"|\bse (?:arrojó|lanzó|tiró|aventó) (?:al paso del?|a las vías|al metro|al tren)\b"
    r"|\bse (?:habría |había )?colg(?:ó|ado) (?:de|con) (?:un|una|el|la)\b"
    r"|\bse disparó con un arma\b"
    r"|\bcortes (?:profundos )?en (?:las|ambas) (?:muñecas|venas)\b"
    r"|\busó (?:[a-záéíóú]{1,10} ){1,6}para (?:quitarse la vida|suicidarse|matarse)\b"
    r"|\bcómo se quitaba la vida\b"
)
# Told of patients, firemen and cars as well: heard where suicide is the subject.
MEANS_OF_MANY: Final = linear(
    rf"\b(?:se tiró|saltó) (?:desde|de|por|del) "
    rf"(?:(?:el|la|un|una|lo alto de) ){{0,2}}{_HIGH}\b"
    r"|\b(?:ingirió|tomó|tragó|bebió) (?:(?:un|una|el|todo|entero|varias|muchas|frasco|caja|sus|de"
    r") ){0,4}(?:pastillas|veneno|raticida|plaguicidas?|herbicida|lejía|cloro|tóxico)\b"
    r"|\b(?:gases|humo|tubo de escape) del (?:coche|auto|carro)\b"
    r"|\bmétodo más (?:usado|utilizado|frecuente|común)\b"
)
PLACE: Final = linear(
    r"\b(?:sitio|lugar|punto|mirador|puente|acantilado) (?:preferido|elegido|favorito|habitual)"
    r" (?:para|de los que|por quienes)"
    r" (?:quitarse la vida|suicidarse|matarse|morir|suicid\w{1,6})\b"
)
CAUSE: Final = linear(
    r"\b(?:lo|la|le|los|las) (?:llevó|llevaron|empujó|empujaron|orilló) al suicidio\b"
    r"|\b(?:por eso|y entonces) se (?:mató|suicidó|quitó la vida)\b"
    r"|\bse (?:suicidó|mató|quitó la vida) (?:por|porque|debido a|a causa de|por culpa de|tras)\b"
    r"|\b(?:es|son) la (?:única )?causa de (?:todos )?(?:los )?suicidios?\b"
)
# Only where suicide is the subject: of who died of an illness they are said in kindness.
RELIEF: Final = linear(
    r"\b(?:por fin descansa|ya (?:dejó de sufrir|no sufre)|encontró (?:su|la) paz"
    r"|la paz que buscaba|(?:eligió|decidió) (?:descansar|irse|partir)|decidiste irte"
    r"|acto de (?:valentía|amor|coraje)|la salida a tanto|ahora es libre|cuando ella quiso"
    r"|cuando él quiso)\b"
)
BELITTLES: Final = linear(
    r"\b(?:llamar(?:le|nos|me)? la atención|chantajes? emocional(?:es)?|puro teatro|puro cuento"
    r"|el que lo dice no lo hace|quien (?:lo )?avisa no lo hace|son una moda|es una moda"
    r"|no (?:le|les) (?:hagas?|hagan) caso|lo mejor es no hacerle caso"
    r"|(?:es|son|de) (?:de )?(?:cobardes?|egoístas?)|si de verdad quisiera (?:matarse|morir)"
    r"|ya lo habría hecho)\b"
)
TOPIC: Final = linear(
    r"\b(?:suicid\w{1,12}|quit(?:ó|arse|aron|arte) la vida|matarse"
    r"|acab(?:ó|ar) con (?:su|tu|mi) (?:propia )?vida|autolesi\w{2,8}|autolesion\w{0,6}"
    r"|(?:no quiero|no quiere|sin ganas de) (?:seguir )?viv(?:ir|iendo))\b"
)
# What belittles or praises is heard where this stands, though nobody says the word.
NEAR_TOPIC: Final = linear(
    r"\b(?:suicid\w{1,12}|se (?:corta|cortan|quiere morir|quiere matar|va a matar|mata)"
    r"|quitarse la vida|quitó la vida|autolesi\w{2,8}|matarse|(?:eligió|decidió) (?:descansar|irse"
    r"|partir)|decidiste irte|cuando ella quiso|cuando él quiso|el que lo dice"
    r"|024|988|4141|teléfono de la esperanza|línea de la vida)\b"
)
# Before what belittles or praises it turns it round.
TURNED: Final = linear(
    r"\b(?:no|ni|nunca|jamás|tampoco|mitos?|falso|falsa|creencia|evite|evita|quienes dicen)\b"
)
# After "llamar la atención": an appeal to others.
APPEALS: Final = linear(r"\s{0,2}(?:sobre|acerca|a la|al|de la|de los|del)\b")
BORROWED: Final = linear(
    r"\bsuicidio (?:político|económico|profesional|comercial|asistido|celular)\b"
    r"|\bgen(?:es)? suicidas?\b|\bescuadrón suicida\b|\batentados? suicidas?\b"
    r"|\b(?:maniobra|pastilla|píldora|aguijón|misión|ataque|gol|contra|avispa|abeja)s? suicidas?\b"
)
_SHORT_LINES: Final = r"(?:135|113|106|192|171|141)"
HELP: Final = linear(
    r"(?:\b|#)(?:988|024|112|911|116 ?123|717 ?003 ?717|800 ?911 ?2000|741 ?741|0800[ -]?0767"
    r"|4141|0767)\b"
    r"|\bteléfono de la esperanza\b"
    r"|\blínea (?:de (?:la )?(?:vida|crisis|ayuda|apoyo|prevención)|988|024)\b"
    r"|\b(?:línea|ll[aá]m\w{1,8}|m[aá]r[cq]\w{1,6}|teléfono|recurso|ayuda|apoyo|gratis|gratuito)\b"
    rf"[^.!?\n]{{0,40}}\b{_SHORT_LINES}\b"
    rf"|\b{_SHORT_LINES}\b,? opción \d"
)
# What takes somebody at risk to help, now.
REACHES: Final = linear(
    r"\b(?:ll[aá]m(?:anos|enos|ame|eme|ad|adnos|emos|alos|elos)|llam(?:e|a|á|en|ar|aré|ará|aremos"
    r"|aremos|arán|arle|arte) (?:al?|ahora|hoy|ya|cuanto antes|por teléfono)"
    r"|(?:te|le|lo|la|os|les) (?:voy a |vamos a |va a )?llam(?:o|a|amos|aré|ará|aremos|arán|ar)"
    r"|m[aá]r[cq](?:a|á|ue|uen|ad) (?:al?|el|ya|ahora)|a urgencias|emergencias|ambulancia"
    r"|línea (?:de|gratuita|que|del)|(?:est[aá]s?|est[aá]n?|está usted) a salvo"
    r"|segur[oa] (?:ahora|en este momento)|quéd[ae](?:te|se) con"
    r"|no (?:lo|la|le|las|los) dejes? sol\w"
    r"|habl(?:a|e|ar|emos) con (?:alguien|nosotros|ella|él|un|una))\b"
)
