"""Sentences as vectors: the forward pass of all-MiniLM-L6-v2 in numpy.

A BERT encoder (Devlin et al., 2019) of six layers of 384 numbers, distilled (Wang et al., 2020) and
trained on pairs of English sentences; the mean of its last layer over the tokens, at length one, is
the sentence. Texts of like length are done together.
"""

import hashlib
import json
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer

from wellspoken.engines.claims.vectors.safetensors import Array, WeightsError, tensors

# A claim is said in fewer; what follows in a long post would only blur it.
MOST_TOKENS = 128
_TOGETHER = 1024  # tokens done at once: more take memory and save no time
_MASKED = np.float32(-1e9)


class Encoder:
    """Turns English texts into vectors of length one; their products are their likeness."""

    def __init__(self, folder: Path) -> None:
        """Open the model in a folder with model.safetensors, tokenizer.json and config.json.

        Raises `WeightsError` where the folder does not hold such a model.
        """
        try:
            config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
            self._heads: int = config["num_attention_heads"]
            self._tiny = np.float32(config["layer_norm_eps"])
            layers, self.width = int(config["num_hidden_layers"]), int(config["hidden_size"])
            if config["model_type"] != "bert" or config["hidden_act"] != "gelu":
                raise WeightsError(f"{folder} holds another kind of model.")
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise WeightsError(f"{folder} holds no model: {error}") from error
        self._tokenizer = _tokenizer(folder / "tokenizer.json")
        given = tensors(folder / "model.safetensors")
        try:
            self._words = given["embeddings.word_embeddings.weight"]
            # All tokens are of the first kind: its numbers are added to the places once.
            self._places = (
                given["embeddings.position_embeddings.weight"]
                + given["embeddings.token_type_embeddings.weight"][0]
            )
            self._first = _normal(given, "embeddings.LayerNorm")
            self._layers = [
                _Layer(given, f"encoder.layer.{at}", self._heads) for at in range(layers)
            ]
        except (KeyError, ValueError) as error:
            raise WeightsError(f"{folder} lacks a part of the model: {error}") from error
        # The small parts of every layer tell two models apart; to read all of it takes long.
        told = hashlib.blake2b(digest_size=6)
        for name in sorted(given):
            if name.endswith("bias"):
                told.update(given[name].tobytes())
        self.fingerprint = told.hexdigest()

    def vocabulary(self) -> list[str]:
        """Return the words and parts of words that the model knows."""
        return sorted(self._tokenizer.get_vocab())

    def vectors(
        self, texts: Sequence[str], progress: Callable[[int, int], None] | None = None
    ) -> Array:
        """Return a row for each text; `progress` is told how many of how many are done."""
        found = np.zeros((len(texts), self.width), np.float32)
        tokens = [one.ids for one in self._tokenizer.encode_batch([text or " " for text in texts])]
        order = sorted(range(len(texts)), key=lambda at: len(tokens[at]))
        start = 0
        while start < len(order):
            end = start + 1
            while end < len(order) and len(tokens[order[end]]) * (end + 1 - start) <= _TOGETHER:
                end += 1
            chosen = order[start:end]
            found[chosen] = self._encoded([tokens[at] for at in chosen])
            start = end
            if progress is not None:
                progress(start, len(order))
        return found

    def _encoded(self, tokens: list[list[int]]) -> Array:
        longest = max(map(len, tokens))
        ids = np.zeros((len(tokens), longest), np.int64)
        there = np.zeros((len(tokens), longest), np.float32)
        for at, row in enumerate(tokens):
            ids[at, : len(row)] = row
            there[at, : len(row)] = 1.0
        state = self._words[ids] + self._places[:longest]
        state = _normalised(state, self._first, self._tiny)
        mask = None if there.all() else ((1.0 - there) * _MASKED)[:, None, None, :]
        for layer in self._layers:
            state = layer.after(state, mask, self._tiny)
        mean = (state * there[:, :, None]).sum(1) / there.sum(1, keepdims=True)
        rows: Array = mean / np.linalg.norm(mean, axis=1, keepdims=True)
        return rows


class _Layer:
    def __init__(self, given: dict[str, Array], name: str, heads: int) -> None:
        own = f"{name}.attention.self"
        parts = ("query", "key", "value")
        # The three are one product; they are small, and this copy saves two calls a layer.
        self._asking = (
            np.concatenate([given[f"{own}.{part}.weight"] for part in parts]).T.copy(),
            np.concatenate([given[f"{own}.{part}.bias"] for part in parts]),
        )
        self._joining = _linear(given, f"{name}.attention.output.dense")
        self._joined = _normal(given, f"{name}.attention.output.LayerNorm")
        self._widening = _linear(given, f"{name}.intermediate.dense")
        self._narrowing = _linear(given, f"{name}.output.dense")
        self._done = _normal(given, f"{name}.output.LayerNorm")
        self._heads = heads

    def after(self, state: Array, mask: Array | None, tiny: np.float32) -> Array:
        """Return the tokens' numbers after this layer."""
        texts, tokens, width = state.shape
        flat = state.reshape(-1, width)
        asked = flat @ self._asking[0] + self._asking[1]
        # (text, token, part, head, number) -> (part, text, head, token, number)
        query, key, value = asked.reshape(
            texts, tokens, 3, self._heads, width // self._heads
        ).transpose(2, 0, 3, 1, 4)
        heeded = query @ key.transpose(0, 1, 3, 2)
        heeded *= np.float32((width // self._heads) ** -0.5)
        if mask is not None:
            heeded += mask
        heeded -= heeded.max(-1, keepdims=True)
        np.exp(heeded, out=heeded)
        heeded /= heeded.sum(-1, keepdims=True)
        seen = (heeded @ value).transpose(0, 2, 1, 3).reshape(-1, width)
        seen = seen @ self._joining[0] + self._joining[1]
        flat = _normalised(flat + seen, self._joined, tiny)
        wide = _gelu(flat @ self._widening[0] + self._widening[1])
        narrow = wide @ self._narrowing[0] + self._narrowing[1]
        return _normalised(flat + narrow, self._done, tiny).reshape(texts, tokens, width)


def _tokenizer(path: Path) -> Tokenizer:
    try:
        # Opened by us first: for a missing file the library raises a bare Exception.
        tokenizer = Tokenizer.from_str(path.read_text(encoding="utf-8"))
    except Exception as error:
        raise WeightsError(f"{path} cannot be read: {error}") from error
    tokenizer.no_padding()
    tokenizer.enable_truncation(MOST_TOKENS)
    return tokenizer


def _linear(given: dict[str, Array], name: str) -> tuple[Array, Array]:
    return given[f"{name}.weight"].T, given[f"{name}.bias"]


def _normal(given: dict[str, Array], name: str) -> tuple[Array, Array]:
    return given[f"{name}.weight"], given[f"{name}.bias"]


def _normalised(state: Array, by: tuple[Array, Array], tiny: np.float32) -> Array:
    centred = state - state.mean(-1, keepdims=True)
    spread = np.einsum("...i,...i->...", centred, centred)[..., None] / np.float32(state.shape[-1])
    centred /= np.sqrt(spread + tiny)
    centred *= by[0]
    centred += by[1]
    return centred


def _gelu(x: Array) -> Array:
    """Return x times the normal distribution up to x, in place.

    numpy has no error function: this is 7.1.26 of Abramowitz and Stegun, exact to 1.5e-7.
    """
    size = np.abs(x)
    size *= np.float32(0.7071067811865476)
    t = 1.0 / (1.0 + np.float32(0.3275911) * size)
    tail = t * (
        np.float32(0.254829592)
        + t
        * (
            np.float32(-0.284496736)
            + t
            * (
                np.float32(1.421413741)
                + t * (np.float32(-1.453152027) + t * np.float32(1.061405429))
            )
        )
    )
    size *= -size
    np.exp(size, out=size)
    tail *= size
    # Up to x: half of the tail below zero, all but half of it above.
    tail *= np.float32(0.5)
    share = np.where(x < 0, tail, 1 - tail)
    x *= share
    return x
