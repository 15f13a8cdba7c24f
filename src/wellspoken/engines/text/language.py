"""Which language a text plainly is in, told by its small words.

A post is short and full of names, so this asks only for what it can be sure of: several small
words of one language, and hardly any of English. Where it cannot tell, it says so.
"""

from typing import Final

from wellspoken.engines.text.wordlist import word_set

# Small words that are common in one language and are no English words. A word may stand in more
# than one list: relatives are told apart by the words that they do not share.
_SMALL_WORDS: Final = {
    "es": "el la los las un una unos unas del al y o pero que como para por con sin sobre está "
    "están es son fue su sus nuestro nuestra usted ustedes muy más también hoy ayer aquí esta "
    "este cuando donde porque si ya lo le les nos qué cómo dónde todos todas puede tiene hay "
    "desde hasta entre sea años día gracias te tu tus mi mis ha han hemos fueron era estaba así "
    "cada mismo pues ni mucho mucha bien días señor señora doña favor siempre quien tan solo ella "
    "él nosotros vosotros os tienen tenemos puedes hace hacer horas sido estamos nuestros nuestras "
    "hola buenos buenas lamentamos sentimos nada algo antes después mientras según",
    "fr": "le la les un une des du au aux et ou mais que qui pour par avec sans sur est sont "
    "était nous vous ils elle elles leur notre votre très plus aussi ce cette ces dans il je ne "
    "pas être avoir été hier aujourd'hui chez depuis jusqu'à où quand parce merci",
    "de": "der die das den dem des ein eine einen einem einer und oder aber nicht mit ohne für "
    "auf von zu zum zur ist sind wird wurde wurden im am vom bei nach wir ihr sie er es ihre "
    "unser unsere sehr auch heute gestern dass wenn wie kann können haben hat als noch bitte",
    "it": "il lo la gli le un una uno dei delle degli del della dello nel nella al alla e o ma "
    "che chi per con senza sono è stato stata era noi voi loro suo sua nostro nostra molto più "
    "anche oggi ieri questo questa quando dove perché non si ci come può tutti grazie",
    "pt": "o os a as um uma uns umas do da dos das no na nos nas ao à e ou mas que para por com "
    "sem é são foi está estão seu sua nosso nossa você vocês muito mais também hoje ontem este "
    "esta quando onde porque não se como pode todos tem até obrigado",
    "nl": "de het een en of maar niet met zonder voor op van naar te is zijn wordt werd waren "
    "wij jullie zij hun onze ons uw ook zeer heel vandaag gisteren dat dit deze als hoe kan "
    "kunnen heeft hebben bij nog om er aan uit over graag",
    "pl": "i w z na do się nie to jest są był była dla od po przez przy jak co który która "
    "oraz ale lub czy dziś wczoraj bardzo także już nas nasz nasza jego jej ich tym tego",
    "sv": "och att det som en ett är var inte med utan för på av till från vi ni de dem vår "
    "våra mycket också idag igår när kan har hade eller men om hos efter under",
    "tl": "ang ng mga sa na ay at hindi para kung ito iyon siya sila kami tayo namin natin po "
    "opo mayroon wala kahapon ngayon din rin lang pa kay kanyang ating inyong dahil",
    "ht": "nou yo li mwen ou pou ak nan ki se te pa gen sou tout yon sa lè men tou ap pral kote "
    "jodi ayè tankou pran fè moun lopital",
    "vi": "và của là có không cho với được người một những các này đã đang sẽ tại trong khi "
    "nếu bạn chúng tôi ông bà hôm nay qua",
}  # fmt: skip
_WORDS: Final = {lang: word_set(words) for lang, words in _SMALL_WORDS.items()}
_ENGLISH: Final = word_set(
    "the of and to in is are was were be been it its this that these those with without for from "
    "on at by as an or but not our your we you they he she his her their has have had will would "
    "can could should do does did who what when where how why all any more most if than then "
    "about after before into out up my me us them there here no a i so just"
)
_SIGNS: Final = ".,;:!?¡¿()[]\"'“”«»"
# Signs that hardly any other language writes, each as good as two small words.
_SPANISH_SIGNS: Final = ("¿", "¡")
_FEWEST = 3
_FEW = 2
_CLEARLY = 2


def guess_language(text: str) -> str | None:
    """Return the language subtag that a text plainly is in, or None where nothing is sure.

    It knows eleven languages of Latin letters beside English ("en"). A word that another language
    shares with English counts as English, so that a foreign phrase in an English text changes
    nothing. Linear in the length of the text.
    """
    english, counts = _counted(text)
    best = max(counts, key=lambda lang: counts[lang])
    if counts[best] >= _FEWEST and counts[best] > _CLEARLY * english:
        return best
    return "en" if english >= _FEWEST and english > _CLEARLY * counts[best] else None


def is_rather_spanish(text: str) -> bool:
    """Tell whether a text that must be Spanish or English is rather Spanish, sure or not."""
    english, counts = _counted(text)
    return counts["es"] >= _FEW and counts["es"] > english and counts["es"] == max(counts.values())


def _counted(text: str) -> tuple[int, dict[str, int]]:
    """Return how many small words of English a text has, and how many of each other language."""
    words = [word.strip(_SIGNS) for word in text.lower().split()]
    english = sum(word in _ENGLISH for word in words)
    others = [word for word in words if word not in _ENGLISH]
    counts = {lang: sum(word in known for word in others) for lang, known in _WORDS.items()}
    counts["es"] += 2 * sum(sign in text for sign in _SPANISH_SIGNS)
    return english, counts


def may_be_foreign(words: frozenset[str]) -> bool:
    """Tell cheaply, from a text's lower-case words, whether `guess_language` is worth asking."""
    return len(words & _ENGLISH) < _FEWEST
