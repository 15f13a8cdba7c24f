"""Words of Spanish that carry grammar, and words without their accents, as people compare them."""

import unicodedata
from functools import lru_cache
from typing import Final

from wellspoken.engines.text import word_set

SMALL_WORDS: Final = word_set(
    "a al ante asi aun aunque cada como con contra cual cuando cuanto de del desde donde durante e "
    "el ella ellas ellos en entre era eran es esa ese eso esta estan estaba este esto estos fue "
    "fueron ha han hay hasta hemos he la las le les lo los mas me mi mis mucho muy nada ni no nos "
    "nosotros nuestra nuestro nuestras nuestros o os para pero por porque que quien quienes se sea "
    "segun ser si sin sobre solo son soy su sus tal tan te ti tu tus un una uno unos usted ustedes "
    "vos vosotros vuestra vuestro vuestras vuestros y ya yo hoy ayer mañana todo todos toda todas "
    "cualquier cualquiera alguien nadie siempre nunca gracias favor puede pueden puedes podemos "
    "podria bien bueno buena mejor tambien vez estar estamos tenemos tiene tienes tienen paciente "
    "pacientes persona personas ? ! . ,"
)
_TILDE: Final = "\u0303"


@lru_cache(maxsize=8192)
def plain(word: str) -> str:
    """Return a word in lower case without its accents, save that of "ñ"."""
    parts = unicodedata.normalize("NFD", word)
    kept = "".join(one for one in parts if one == _TILDE or not unicodedata.combining(one))
    return unicodedata.normalize("NFC", kept)
