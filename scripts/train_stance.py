"""Learn the weights by which a text's stance is told, and write them with their card.

    .venv/bin/python scripts/train_stance.py

It learns from what is in the repository alone: the labelled posts of `benchmarks/data` that are
marked for tuning, the starter register's phrasings (which repeat their claim) while they are held
out of the index, and frames put around its sentences. A multinomial logistic regression by
gradient steps in plain Python, with nothing random; about a minute on one core.
"""

import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "src"), str(ROOT)]

from benchmarks.claims_posts import labelled_posts

from wellspoken.engines.claims.claim import Claim
from wellspoken.engines.claims.index import Collection
from wellspoken.engines.claims.lexicon import opposites
from wellspoken.engines.claims.matching.matcher import Matcher
from wellspoken.engines.claims.register import starter
from wellspoken.engines.claims.stance.stance import Heard, heard_signs

OUT = ROOT / "src/wellspoken/engines/claims/stance/weights.json"
STANCES = ("repeats", "rebuts", "asks", "mentions")
POST, PHRASING, FRAMED = 3.0, 0.25, 0.3  # what a row of each kind counts for
PENALTY = 1.2
TURNS, STEP = 400, 0.5
# What the signs mean by themselves, in log-odds: the penalty draws towards these, not to nothing,
# since posts that show the rarer signs are few.
MEANT = {
    "says_the_opposite": {"rebuts": 1.5}, "affirms_what_is_denied": {"rebuts": 3.0},
    "denies_something_else": {"rebuts": 1.0}, "denies_after_but": {"rebuts": 2.0},
    "says_no": {"rebuts": 1.5}, "answers_first": {"rebuts": 1.0}, "short_no_later": {"rebuts": 0.7},
    "echoes_the_answer": {"rebuts": 1.0}, "echoes_more_of_it": {"rebuts": 1.0},
    "contrast_to_a_report": {"rebuts": 2.0}, "promises": {"repeats": 1.0},
    "denies_the_opposite": {"repeats": 1.0}, "denies_as_the_claim_does": {"repeats": 2.5},
    "nothing_like": {"repeats": 2.0}, "asks_last": {"asks": 1.0}, "orders_not": {"rebuts": 0.7},
    "asks_here+begins_with_why": {"repeats": 1.0},
    "rhetorical:here": {"repeats": 0.5}, "upholds:elsewhere": {"repeats": 1.0},
    "quotes": {"rebuts": 0.7, "mentions": 0.7},
}  # fmt: skip
# How posts are written, which frames and bare phrasings show nothing of.
STYLE = {"speaks_to_you", "speaks_of_oneself", "advises", "exclaims", "echoes_the_answer",
         "echoes_more_of_it"}  # fmt: skip

FRAMES = {
    "rebuts": (
        "Myth: {}", "It is false that {}", "There is no evidence that {}", "Fact check: {} False.",
        "“{}” No, that is wrong.", "It is not true that {}", "No, it is a myth that {}",
        "People say {} But it is not so.", "{} This is false.", "The claim that {} is baseless.",
        "“{}” is misinformation", "{} No.", "Stop telling people that {}",
    ),
    "asks": (
        "Is it true that {}", "Does anyone know if {}", "I read that {} Is that right?",
        "I wonder whether {}", "My friend says {} Should I worry?", "Not sure if {}",
    ),
    "mentions": (
        "My uncle says {}", "A video claims that {}", "This is about people who believe that {}",
        "Tonight we talk about the idea that {}", "He told me that {}", "Some believe that {}",
    ),
    "repeats": (
        "Why do they hide that {}", "Wake up! {}", "I tell you, {}", "How many must suffer? {}",
        "They call it a myth, but {}", "{} Share before they take it down!", "It is a fact: {}",
        "No wonder they keep quiet. {}", "Nobody tells you this: {}", "{} Look it up.",
        "I will not go near it, {}", "Not for me. {}", "No thanks, {}", "Do not be a sheep, {}",
        "{} I am not falling for it again.", "You will not hear this on the news: {}",
        "{} Never again.", "I do not care what they say, {}", "{} They can't fool me.",
    ),
}  # fmt: skip
FRAMES_ES = {
    "rebuts": ("Mito: {}", "Es falso que {}", "No hay pruebas de que {}", "“{}” Eso es mentira.",
               "No es verdad que {}", "{} Falso."),
    "asks": ("¿Es verdad que {}", "¿Alguien sabe si {}", "Me pregunto si {}"),
    "mentions": ("Mi tía dice que {}", "Circula un video que dice que {}", "Dicen que {}"),
    "repeats": ("¿Por qué ocultan que {}", "Despierten: {}", "Te lo digo yo, {}",
                "Nadie te lo cuenta: {}"),
}  # fmt: skip

Row = tuple[tuple[str, ...], str, float]


def main() -> None:
    """Gather, learn, write."""
    rows = list(gathered())
    bias, weights = learnt(rows)
    told = {
        "card": {
            "what": "Logistic weights for telling how a post stands to a claim.",
            "learnt_from": "The labelled posts of benchmarks/data marked “tune”, the starter "
            "register's own phrasings held out of the index, and frames around its sentences. "
            "No text of anybody else.",
            "not_for": "Judging whether a text or a claim is true.",
            "made_by": "scripts/train_stance.py",
            "on": date.today().isoformat(),  # noqa: DTZ011
            "rows": dict(Counter(stance for _signs, stance, _weight in rows)),
        },
        "stances": list(STANCES),
        "bias": [round(b, 4) for b in bias],
        "weights": {sign: [round(w, 4) for w in weights[sign]] for sign in sorted(weights)},
    }
    OUT.write_text(json.dumps(told, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    right = Counter(_best(bias, weights, signs) == stance for signs, stance, _weight in rows)
    sys.stdout.write(
        f"{len(rows)} rows, {len(weights)} signs, right {right[True] / len(rows):.3f}\n"
    )


def gathered() -> Iterator[Row]:
    """Yield the rows that the weights are learnt from."""
    claims = starter().claims
    known = {claim.id: claim for claim in claims}
    matcher = Matcher(Collection.of(claims))
    for post in labelled_posts():
        if post.split == "tune" and post.claim:
            yield from _rows(matcher, post.text, post.lang, post.claim, post.stance, POST)
    # Held claims lend no phrasing: what the figures are taken on stays unseen.
    tuned = {post.claim or post.near for post in labelled_posts() if post.split == "tune"}
    bare = Matcher(
        Collection.of(
            replace(
                claim,
                phrasings=claim.phrasings[::2],
                phrasings_in={lang: texts[:1] for lang, texts in claim.phrasings_in.items()},
            )
            for claim in claims
        )
    )
    for claim_id in sorted(tuned & set(known)):
        claim = known[claim_id]
        yield from _phrasings(bare, claim)
        yield from _framed(matcher, claim)


def _phrasings(matcher: Matcher, claim: Claim) -> Iterator[Row]:
    spanish = claim.phrasings_in.get("es", ())[1:]
    for lang, texts in (("en", claim.phrasings[1::2]), ("es", spanish)):
        for text in texts:
            if "?" not in text:
                for signs, stance, weight in _rows(
                    matcher, text, lang, claim.id, "repeats", PHRASING
                ):
                    # Words that only the held-out phrasing shares with the answer are no echo.
                    yield tuple(one for one in signs if one not in STYLE), stance, weight


def _framed(matcher: Matcher, claim: Claim) -> Iterator[Row]:
    spanish = claim.phrasings_in.get("es", ())[:1]
    for lang, texts, frames in (("en", (claim.claim,), FRAMES), ("es", spanish, FRAMES_ES)):
        for text in texts:
            for stance, forms in frames.items():
                for form in forms:
                    yield from _plain(matcher, _put(form, text, stance), lang, claim.id, stance)
    for text in (claim.claim, *claim.phrasings[::3]):
        for turned in _turned(text):
            for form in ("{}", "{} Ask your doctor.", "We hear this a lot. {}"):
                yield from _plain(matcher, form.format(turned), claim.lang, claim.id, "rebuts")


def _put(form: str, text: str, stance: str) -> str:
    """Put a sentence into a frame, as a part of the frame's own sentence."""
    said = text if form.startswith("{}") else text[:1].lower() + text[1:]
    if form[0] == "¿" or (stance == "asks" and form.endswith("{}")):
        said = said.rstrip(".") + ("?" if form[0] in "¿ID" else "")
    return form.format(said)


def _plain(matcher: Matcher, text: str, lang: str, claim_id: str, stance: str) -> Iterator[Row]:
    for signs, _stance, weight in _rows(matcher, text, lang, claim_id, stance, FRAMED):
        yield tuple(sign for sign in signs if sign not in STYLE), stance, weight


_BEFORE_NOT = {"is", "are", "can", "will", "should", "must", "was", "were", "has", "have", "would"}
_VERBS = {
    "cause", "cures", "causes", "cure", "prevent", "prevents", "make", "makes", "help",
    "helps", "contain", "contains", "change", "spread", "spreads", "kill", "kills", "lower",
    "lowers", "reverses", "eases", "protects", "stop", "stops", "damage", "harms", "gives", "needs",
    "need", "boosts", "melts", "balances", "increase", "encourages", "builds", "feeds", "lead",
}  # fmt: skip


def _turned(text: str) -> Iterator[str]:
    """Yield the sentence with its denial taken out or one put in, and with a word's opposite."""
    words = text.split()
    for at, word in enumerate(words):
        plain = word.lower().strip(".,;!")
        if plain in {"not", "cannot", "never"}:
            kept = [*words[:at], *(["can"] if plain == "cannot" else []), *words[at + 1 :]]
            yield " ".join(kept)
            return
        if plain in _BEFORE_NOT and at:
            yield " ".join([*words[: at + 1], "not", *words[at + 1 :]])
            break
        if plain in _VERBS and at:
            bare = plain[:-1] if plain.endswith("s") else plain
            denial = "does not" if plain.endswith("s") else "do not"
            yield " ".join([*words[:at], denial, bare, *words[at + 1 :]])
            break
    for one, other in opposites():
        for at, word in enumerate(words):
            plain = word.lower().strip(".,;!")
            if plain in one and (english := sorted(w for w in other if w.isascii())):
                yield " ".join([*words[:at], english[at % len(english)], *words[at + 1 :]])
                return


def _rows(
    matcher: Matcher, text: str, lang: str, claim_id: str, stance: str, weight: float
) -> Iterator[Row]:
    query, ranked = matcher.ranked(text, lang)
    for _score, candidate, _features in ranked:
        if claim_id in {candidate.record.id, *candidate.record.also}:
            heard = Heard.of(query.reading)
            signs = heard_signs(heard, candidate.best, candidate.record, query.near)
            if signs is not None:
                yield tuple(sorted(signs)), stance, weight


def learnt(rows: list[Row]) -> tuple[list[float], dict[str, list[float]]]:
    """Return bias and weights of the ridge multinomial regression (Adagrad over whole passes)."""
    seen = Counter(sign for signs, _stance, _weight in rows for sign in signs)
    used = set(seen) | set(MEANT)
    whole = Counter[str]()
    for _signs, stance, weight in rows:
        whole[stance] += weight
    # Frames and phrasings are not as frequent as what they show, so every stance counts alike,
    # but for mentions, of which posts are few.
    share = {"repeats": 0.4, "rebuts": 0.4, "asks": 0.15, "mentions": 0.05}
    total = sum(whole.values())
    ready = [
        ([s for s in signs if s in used], STANCES.index(stance),
         weight * share[stance] * total / whole[stance])
        for signs, stance, weight in rows
    ]  # fmt: skip
    bias = [0.0] * len(STANCES)
    meant = {
        sign: [MEANT.get(sign, {}).get(stance, 0.0) for stance in STANCES] for sign in sorted(used)
    }
    weights = {sign: list(values) for sign, values in meant.items()}
    squares = {sign: [1e-6] * len(STANCES) for sign in weights}
    bias_squares = [1e-6] * len(STANCES)
    for _turn in range(TURNS):
        slope = {
            sign: [PENALTY * (w - m) for w, m in zip(known, meant[sign], strict=True)]
            for sign, known in weights.items()
        }
        bias_slope = [0.0] * len(STANCES)
        for signs, at, weight in ready:
            for k, chance in enumerate(_chances(bias, weights, signs)):
                error = weight * (chance - (k == at))
                bias_slope[k] += error
                for sign in signs:
                    slope[sign][k] += error
        _step(bias, bias_slope, bias_squares)
        for sign, values in weights.items():
            _step(values, slope[sign], squares[sign])
    return bias, weights


def _step(values: list[float], slope: list[float], squares: list[float]) -> None:
    for k, s in enumerate(slope):
        squares[k] += s * s
        values[k] -= STEP * s / math.sqrt(squares[k])


def _chances(bias: list[float], weights: dict[str, list[float]], signs: list[str]) -> list[float]:
    totals = list(bias)
    for sign in signs:
        for k, w in enumerate(weights[sign]):
            totals[k] += w
    most = max(totals)
    shares = [math.exp(t - most) for t in totals]
    whole = sum(shares)
    return [s / whole for s in shares]


def _best(bias: list[float], weights: dict[str, list[float]], signs: tuple[str, ...]) -> str:
    chances = _chances(bias, weights, [s for s in signs if s in weights])
    return STANCES[chances.index(max(chances))]


if __name__ == "__main__":
    main()
