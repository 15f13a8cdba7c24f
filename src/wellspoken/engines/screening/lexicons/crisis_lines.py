"""Where somebody who thinks of suicide is answered, by country.

988 Suicide & Crisis Lifeline (United States, since 16 July 2022; Canada, since 30 November 2023);
Samaritans (United Kingdom and Ireland); Lifeline (Australia); 1737 (New Zealand); Tele-MANAS
(India, since October 2022); SADAG (South Africa); TelefonSeelsorge (Germany); 3114 (France, since
1 October 2021); 024 (Spain, since 10 May 2022); 113 Zelfmoordpreventie (Netherlands); Línea de la
Vida (Mexico); NCMH (Philippines). A house adds its own in the profile's `help_lines`.
"""

from typing import Final

from wellspoken.engines.text import word_set

LINES: Final[dict[str, frozenset[str]]] = {
    "US": word_set("988 18002738255 8002738255 741741 838255 18664887386 8664887386 678678"),
    "CA": word_set("988 686868 18006686868 18668277775"),
    "GB": word_set("116123 85258 08000684141 08001111 0800585858 111"),
    "IE": word_set("116123 50808 1800247247 1800247100 116111"),
    "AU": word_set("131114 1300659467 1800551800 1300224636 0477131114"),
    "NZ": word_set("1737 0800543354 0508828865"),
    "IN": word_set("14416 18008914416"),
    "ZA": word_set("0800567567 0800456789"),
    "DE": word_set("116123 08001110111 08001110222"),
    "FR": word_set("3114"),
    "ES": word_set("024 717003717"),
    "NL": word_set("113 08000113"),
    "MX": word_set("8009112000 18009112000"),
    "PH": word_set("1553"),
}

_NAMED: Final[dict[str, str]] = {
    "US": "the 988 Suicide & Crisis Lifeline (call or text 988)",
    "CA": "988 (call or text)",
    "GB": "Samaritans (call 116 123, free, day and night)",
    "IE": "Samaritans (call 116 123, free, day and night)",
    "AU": "Lifeline (call 13 11 14)",
    "NZ": "1737 (call or text)",
    "IN": "Tele-MANAS (call 14416)",
    "ZA": "the SADAG suicide crisis line (call 0800 567 567)",
    "DE": "TelefonSeelsorge (call 0800 111 0 111)",
    "FR": "3114 (call, free, day and night)",
    "ES": "024 (call, free, day and night)",
    "NL": "113 Zelfmoordpreventie (call 113)",
    "MX": "Línea de la Vida (call 800 911 2000)",
    "PH": "the NCMH crisis hotline (call 1553)",
}


def line_of(country: str, own: tuple[str, ...]) -> str:
    """Return the line to name: the house's own first, then that of its country."""
    if own:
        return own[0]
    return _NAMED.get(country, "the crisis line of your country (findahelpline.com)")
