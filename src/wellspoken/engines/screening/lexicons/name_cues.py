"""Words that stand beside a name inside a hashtag, and say why it is there."""

from typing import Final

# Before the name, as the tag's words; the longest that fits counts. These tell of illness or death.
GRAVE_BEFORE: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.split())
    for phrase in (
        "pray for", "prayers for", "prayer for", "praying for", "pray 4", "prayers 4", "heal",
        "healing for", "hope for", "justice for", "rip", "r i p", "rest in peace", "rest easy",
        "rest in power", "in memory of", "in loving memory of", "remembering", "remember",
        "get well", "get well soon", "get better", "stay strong", "be strong", "fight for",
        "fighting for", "fight with", "help", "help for", "help save", "save", "saving", "cure",
        "a cure for", "cure for", "kidney for", "a kidney for", "liver for", "a liver for",
        "marrow for", "donor for", "match for", "a match for", "blood for", "heart for",
        "a heart for", "walk for", "run for", "wear pink for", "light for", "miracle for",
        "a miracle for", "miracles for", "love for", "strength for", "fly high", "goodbye",
        "farewell", "find", "bring home", "bring back", "free", "welcome home", "cheer for",
        "oren por", "oremos por", "fuerza", "justicia para", "justicia por", "todos con",
        "todos por", "ayuda para", "ayudemos a", "descansa en paz", "qepd", "animo", "ánimo",
    )
)  # fmt: skip
# These as often cheer a colleague or a player.
LIGHT_BEFORE: Final[tuple[tuple[str, ...], ...]] = (("team",), ("go",), ("for",), ("equipo",))
GRAVE_AFTER: Final[tuple[tuple[str, ...], ...]] = tuple(
    tuple(phrase.split())
    for phrase in (
        "strong", "fights", "fights back", "fights on", "fighting", "fight", "battles", "beats",
        "beats cancer", "beat cancer", "survives", "survived", "journey", "cancer journey",
        "recovery", "heals", "healing", "warrior", "wins", "needs a kidney", "needs a liver",
        "needs a heart", "needs a donor", "needs blood", "miracle", "army", "angels", "prayers",
        "story", "birth story", "vence", "fuerte", "guerrera", "guerrero",
    )
)  # fmt: skip
