"""Repeating, denying, asking and telling are told apart by what gives them away."""

import pytest

from wellspoken.engines.claims import Claim, Collection, Matcher

AUTISM = Claim(id="autism", claim="Vaccines cause autism.", phrasings_in={"es": ("Las vacunas causan autismo.",)})  # fmt: skip
MASKS = Claim(id="masks", claim="Masks do not stop the virus.")
GARLIC = Claim(id="garlic", claim="Garlic prevents covid.")
BURN = Claim(id="burn", claim="Put butter on a burn.")
HOAX = Claim(id="hoax", claim="Measles is a hoax.")
SAFE = Claim(id="safe", claim="Raw milk is safe for babies.")
MATCHER = Matcher(Collection.of([AUTISM, MASKS, GARLIC, BURN, HOAX, SAFE]))


@pytest.mark.parametrize(
    ("text", "claim", "stance"),
    [
        ("Vaccines cause autism, open your eyes", "autism", "repeats"),
        ("Vaccines do not cause autism.", "autism", "rebuts"),
        ("Vaccines don't cause autism.", "autism", "rebuts"),
        ("Vaccines dont cause autism", "autism", "rebuts"),
        ("Myth: vaccines cause autism.", "autism", "rebuts"),
        ("There is no evidence that vaccines cause autism", "autism", "rebuts"),
        ("Do vaccines cause autism?", "autism", "asks"),
        ("Is it true that vaccines cause autism", "autism", "asks"),
        ("Some people claim that vaccines cause autism.", "autism", "mentions"),
        ("Did you know? Vaccines cause autism!", "autism", "repeats"),
        ("They call it a myth, but wake up: vaccines cause autism", "autism", "repeats"),
        ("Vaccines cause autism. Yeah right.", "autism", "unsure"),
        ("Las vacunas no causan autismo", "autism", "rebuts"),
        ("Es un bulo que las vacunas causen autismo", "autism", "rebuts"),
        ("¿Las vacunas causan autismo?", "autism", "asks"),
        ("Las vacunas causan autismo, infórmate", "autism", "repeats"),
        ("Masks do not stop the virus", "masks", "repeats"),
        ("Masks stop the virus", "masks", "rebuts"),
        ("Eat garlic and you won't get covid", "garlic", "repeats"),
        ("Never put butter on a burn", "burn", "rebuts"),
        ("Measles is a hoax", "hoax", "repeats"),
        ("Raw milk is dangerous for babies", "safe", "rebuts"),
        ("Raw milk is not safe for babies", "safe", "rebuts"),
        ("No, vaccines do not cause autism.", "autism", "rebuts"),
        ("It's false that vaccines cause autism", "autism", "rebuts"),
        ("People say vaccines cause autism but they do not", "autism", "rebuts"),
        ("Why do they hide that vaccines cause autism?", "autism", "repeats"),
        ("La gente dice que las vacunas causan autismo, pero no es así", "autism", "rebuts"),
        ("¿Por qué ocultan que las vacunas causan autismo?", "autism", "repeats"),
        ("Don't share this with sceptics, vaccines cause autism", "autism", "repeats"),
    ],
)
def test_stance_is_told_from_the_words(text: str, claim: str, stance: str) -> None:
    match = next(match for match in MATCHER.match(text).matches if match.claim == claim)
    assert (match.stance.value, bool(match.why)) == (stance, True), match.why
