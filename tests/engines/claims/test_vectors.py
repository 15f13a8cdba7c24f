"""Sentences as vectors: computed as the published model does, kept once, changed while in use."""

import math
import struct
from pathlib import Path

import numpy as np
import pytest
from tests.support.sentence_model import HEADS, LAYERS, WIDTH, WORDS, write_model

from wellspoken.engines.claims import Claim, Collection, Matcher, Store
from wellspoken.engines.claims.vectors.finding import NoVectorsError, model_in
from wellspoken.engines.claims.vectors.kept import Kept
from wellspoken.engines.claims.vectors.meaning import RegisterMeaning
from wellspoken.engines.claims.vectors.minilm import Encoder


def by_hand(weights: dict[str, np.ndarray], text: str) -> np.ndarray:
    """Compute a sentence's vector number by number, in double precision."""
    w = {name: values.astype(np.float64) for name, values in weights.items()}
    ids = [1, *(WORDS.index(word) for word in text.split()), 2]

    def linear(x: np.ndarray, name: str) -> np.ndarray:
        return np.array([w[f"{name}.weight"] @ row + w[f"{name}.bias"] for row in x])

    def normal(x: np.ndarray, name: str) -> np.ndarray:
        rows = [(row - row.mean()) / math.sqrt(row.var() + 1e-12) for row in x]
        return np.array([row * w[f"{name}.weight"] + w[f"{name}.bias"] for row in rows])

    place, kind = "embeddings.position_embeddings.weight", "embeddings.token_type_embeddings.weight"
    x = np.array(
        [
            w["embeddings.word_embeddings.weight"][t] + w[place][i] + w[kind][0]
            for i, t in enumerate(ids)
        ]
    )
    x = normal(x, "embeddings.LayerNorm")
    size = WIDTH // HEADS
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        q, k, v = (linear(x, f"{name}.attention.self.{part}") for part in ("query", "key", "value"))
        seen = np.zeros_like(x)
        for head in range(HEADS):
            at = slice(head * size, (head + 1) * size)
            for i in range(len(ids)):
                heed = np.exp([q[i, at] @ k[j, at] / math.sqrt(size) for j in range(len(ids))])
                seen[i, at] = sum(h * v[j, at] for j, h in enumerate(heed / heed.sum()))
        x = normal(
            x + linear(seen, f"{name}.attention.output.dense"), f"{name}.attention.output.LayerNorm"
        )
        wide = linear(x, f"{name}.intermediate.dense")
        wide = np.array([[z * 0.5 * (1 + math.erf(z / math.sqrt(2))) for z in row] for row in wide])
        x = normal(x + linear(wide, f"{name}.output.dense"), f"{name}.output.LayerNorm")
    mean = x.mean(0)
    return mean / np.linalg.norm(mean)


def test_the_forward_pass_is_that_of_the_paper_alone_or_beside_longer_texts(tmp_path: Path) -> None:
    weights = write_model(tmp_path)
    texts = ["garlic cures covid", "the honey", "a ginger heals the cough the cough the colds"]
    together = Encoder(tmp_path).vectors(texts)
    for text, row in zip(texts, together, strict=True):
        assert np.allclose(row, by_hand(weights, text), atol=2e-5)
        assert np.allclose(row, Encoder(tmp_path).vectors([text])[0], atol=1e-5)


def test_a_broken_or_missing_model_is_told_in_words(tmp_path: Path) -> None:
    with pytest.raises(NoVectorsError, match="holds no model"):
        model_in(str(tmp_path))
    write_model(tmp_path)
    weights = tmp_path / "model.safetensors"
    whole = weights.read_bytes()
    for broken in (b"", b"no", whole[: len(whole) // 2], struct.pack("<Q", 1 << 60) + whole[8:]):
        weights.write_bytes(broken)
        with pytest.raises(NoVectorsError, match=r"safetensors|cannot be read"):
            model_in(str(tmp_path))
    weights.write_bytes(whole)
    (tmp_path / "tokenizer.json").write_text("{}")
    with pytest.raises(NoVectorsError, match="tokenizer"):
        model_in(str(tmp_path))


def test_a_text_is_computed_once_for_all_processes_and_half_a_record_is_cut_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_model(tmp_path / "model")
    encoder = Encoder(tmp_path / "model")
    computed: list[str] = []
    real = encoder.vectors
    monkeypatch.setattr(encoder, "vectors", lambda texts: computed.extend(texts) or real(texts))
    first, second = Kept(encoder, tmp_path), Kept(encoder, tmp_path)
    told: list[tuple[int, int]] = []
    first.ensure(["garlic cures", "honey heals"], lambda done, of: told.append((done, of)))
    assert told == [(2, 2)]
    second.ensure(["honey heals", "the cough", "the cough"])
    assert computed == ["honey heals", "garlic cures", "the cough"]
    (file,) = tmp_path.glob("vectors-*")
    with file.open("ab") as broken_off:
        broken_off.write(b"half of a record")
    third = Kept(encoder, tmp_path)
    third.ensure(["a cough", "garlic cures"])
    assert computed[3:] == ["a cough"]
    assert len(Kept(encoder, tmp_path).rows) == 4


def test_claims_added_edited_and_retired_count_in_the_next_match(tmp_path: Path) -> None:
    write_model(tmp_path / "model")
    meaning = RegisterMeaning(Kept(Encoder(tmp_path / "model"), tmp_path))
    store = Store.create(tmp_path / "index", [Claim(id="garlic", claim="garlic cures covid")])
    matcher = Matcher(store.collection(), meaning=meaning)

    def nearest(text: str) -> str:
        store.collection()
        _query, ranked = matcher.ranked(text, "en")
        best = max(ranked, key=lambda one: one[1].alike.wording if one[1].alike else -1.0)
        return best[1].record.id if best[1].alike and best[1].alike.wording > 0.99999 else ""

    assert nearest("garlic cures covid") == "garlic"
    assert nearest("honey heals a cough") == ""
    store.put(Claim(id="honey", claim="honey heals a cough"))
    assert nearest("honey heals a cough") == "honey"
    store.put(Claim(id="honey", claim="ginger heals the colds"))
    assert nearest("honey heals a cough") == ""
    assert nearest("ginger heals the colds") == "honey"
    store.retire("honey")
    assert nearest("ginger heals the colds") == ""
    store.compact([Claim(id="ginger", claim="ginger heals the colds")])
    matcher.collection = store.collection()
    assert nearest("ginger heals the colds") == "ginger"


def test_a_text_in_another_language_is_matched_by_its_words_as_before(tmp_path: Path) -> None:
    write_model(tmp_path)
    claims = [
        Claim(id="ajo", claim="El ajo cura la covid", lang="es"),
        Claim(id="x", claim="garlic"),
    ]
    with_vectors = Matcher(Collection.of(claims), meaning=RegisterMeaning(Kept(Encoder(tmp_path))))
    text = "El ajo me curó la covid en dos días, lo digo yo"
    assert with_vectors.match(text, "es") == Matcher(Collection.of(claims)).match(text, "es")


@pytest.mark.vectors
def test_the_real_model_gives_the_likeness_that_its_makers_publish() -> None:
    rows = model_in("installed").vectors(
        ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."]
    )
    published = [[1.0, 0.6660, 0.1046], [0.6660, 1.0, 0.1411], [0.1046, 0.1411, 1.0]]
    assert np.allclose(rows @ rows.T, published, atol=1e-4)


@pytest.mark.vectors
def test_a_post_that_shares_no_word_with_a_claim_still_finds_it() -> None:
    claims = [
        Claim(id="masks", claim="Do I need to continue safety measures after getting the vaccine?"),
        Claim(id="cost", claim="How much will I have to pay for the vaccine?"),
        Claim(id="garlic", claim="Garlic cures covid."),
    ]
    matcher = Matcher(Collection.of(claims), meaning=RegisterMeaning(Kept(model_in("installed"))))
    first = matcher.match("Is the shot free of charge?", "en").matches[0]
    assert first.claim == "cost"
