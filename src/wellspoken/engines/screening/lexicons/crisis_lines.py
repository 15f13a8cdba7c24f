"""Where somebody who thinks of suicide is answered, by country.

988 Suicide & Crisis Lifeline (United States, since 16 July 2022; Canada, since 30 November 2023);
Samaritans (United Kingdom and Ireland); Lifeline (Australia); 1737 (New Zealand); Tele-MANAS
(India, since October 2022); SADAG (South Africa); TelefonSeelsorge (Germany); 3114 (France, since
1 October 2021); 024 (Spain, since 10 May 2022); 113 Zelfmoordpreventie (Netherlands); Línea de la
Vida (Mexico); NCMH (Philippines); SURPIN (Nigeria); Befrienders (Kenya, Malaysia); SOS (Singapore).
A house adds its own in the profile's `help_lines`.
"""

from typing import Final

from wellspoken.engines.text import word_set

LINES: Final[dict[str, frozenset[str]]] = {
    "US": word_set(
        "988 18002738255 8002738255 741741 838255 18664887386 8664887386 678678 18338526262 "
        "8338526262 18775658860 8775658860 18004488000 6264"
    ),
    "CA": word_set("988 686868 18006686868 18668277775 18334564566 18552423310 45645"),
    "GB": word_set(
        "116123 85258 08000684141 08001111 0800585858 111 0800838587 08088088000 08001381619 "
        "08088021020 03001111000 03003305468 88247 0300102007"
    ),
    "IE": word_set("116123 50808 1800247247 1800247100 116111 1800804848 51444 1800666666"),
    "AU": word_set(
        "131114 1300659467 1800551800 1300224636 0477131114 1300789978 1800184527 1800187263 "
        "139276 1800011046 1300364277"
    ),
    "NZ": word_set(
        "1737 0800543354 0508828865 0800376633 0800726666 0800111757 4202 0800787254 08009428787"
    ),
    "IN": word_set(
        "14416 18008914416 18005990019 9152987821 9820466726 9999666555 18602662345 04424640050 "
        "4424640050 8142020033"
    ),
    "ZA": word_set("0800567567 0800456789 0861322322 31393 0800121314 0800212223"),
    "NG": word_set("09080217555 9080217555 08091116264 08062106493"),
    "KE": word_set("0722178177 1190"),
    "SG": word_set("1767 18002214444"),
    "MY": word_set("0376272929 15999 15555"),
    "LK": word_set("1926 0112696666"),
    "NP": word_set("1166"),
    "DE": word_set("116123 08001110111 08001110222"),
    "FR": word_set("3114"),
    "ES": word_set("024 717003717"),
    "NL": word_set("113 08000113"),
    "MX": word_set("8009112000 18009112000"),
    "PH": word_set(
        "1553 18001888553 180018881553 09178998727 0288044673 09178001123 09175584673 2919"
    ),
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
    "NG": "SURPIN (call 0908 021 7555)",
    "KE": "Befrienders Kenya (call 0722 178 177)",
    "SG": "SOS (call 1767)",
    "MY": "Befrienders (call 03 7627 2929)",
}

# Services that are known by their name: whoever reads it finds the line.
SERVICES: Final = (
    r"988 lifeline|suicide (?:& |and )?crisis life ?line|samaritans|crisis text ?line|papyrus"
    r"|hope ?line ?(?:247|uk|ph)|child ?line|befrienders|trevor project|trans life ?line|pieta"
    r"|beyond ?blue|kids ?help ?(?:line|phone)|mens ?line australia|13 ?yarn|q-?life"
    r"|suicide call ?back service|griefline|youth ?line|boys town|veterans(?: crisis)? line"
    r"|tlc-?mama|maternal mental health hotline|talk suicide canada|hope for wellness|niteline"
    r"|campaign against living miserably|maytree|turn2me|depression helpline|rural support trust"
    r"|tele-? ?manas|icall|vandrevala|aasra|sumaitri|maithri|jeevan aastha|surpin"
    r"|mentally aware nigeria|she writes woman|sadag|ncmh|in touch community|natasha goulbourn"
    r"|tawag paglaum|talian kasih|sumithrayo|kaan pete roi|telefonseelsorge|find ?a ?helpline"
    r"|stay alive app"
)
# Names that are everyday words as well, told by their capitals.
SERVICES_IN_CAPITALS: Final = (
    r"Life ?[Ll]ine|LIFELINE|Breathing Space|Combat Stress|Nightline|Switchboard|The Mix"
    r"|(?:Shout|SHOUT|CALM|SANE|MANI|SOS|NAMI|Aware|EAP|KIRAN|Kiran|Sneha|Roshni|Umang)"
    r"(?:[,:]|'s|,? (?:on|at|line|helpline|text|[0-9(]))"
)


def line_of(country: str, own: tuple[str, ...]) -> str:
    """Return the line to name: the house's own first, then that of its country."""
    if own:
        return own[0]
    return _NAMED.get(country, "the crisis line of your country (findahelpline.com)")
