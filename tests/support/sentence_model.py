"""A sentence model small enough for any test: random weights in the files of a real one."""

import json
import struct
from pathlib import Path

import numpy as np
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace
from tokenizers.processors import TemplateProcessing

WIDTH, HEADS, LAYERS, WIDE = 12, 3, 2, 20
WORDS = [
    "[UNK]",
    "[CLS]",
    "[SEP]",
    *["garlic", "ginger", "cures", "covid", "colds", "honey", "heals", "the", "a", "cough"],
]


def write_model(folder: Path) -> dict[str, np.ndarray]:
    """Write the model's files and return its weights by name."""
    chance = np.random.default_rng(3)
    shapes: dict[str, tuple[int, ...]] = {
        "embeddings.word_embeddings.weight": (len(WORDS), WIDTH),
        "embeddings.position_embeddings.weight": (512, WIDTH),
        "embeddings.token_type_embeddings.weight": (2, WIDTH),
        "embeddings.LayerNorm.weight": (WIDTH,),
        "embeddings.LayerNorm.bias": (WIDTH,),
    }
    for layer in range(LAYERS):
        name = f"encoder.layer.{layer}"
        for part, out, into in (
            ("attention.self.query", WIDTH, WIDTH),
            ("attention.self.key", WIDTH, WIDTH),
            ("attention.self.value", WIDTH, WIDTH),
            ("attention.output.dense", WIDTH, WIDTH),
            ("intermediate.dense", WIDE, WIDTH),
            ("output.dense", WIDTH, WIDE),
        ):
            shapes[f"{name}.{part}.weight"], shapes[f"{name}.{part}.bias"] = (out, into), (out,)
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            shapes[f"{name}.{part}.weight"] = shapes[f"{name}.{part}.bias"] = (WIDTH,)
    weights = {
        name: chance.normal(0.0, 0.7, shape).astype(np.float32) for name, shape in shapes.items()
    }
    folder.mkdir(parents=True, exist_ok=True)
    header, body = {}, b""
    for name, values in weights.items():
        raw = values.tobytes()
        header[name] = {
            "dtype": "F32", "shape": values.shape, "data_offsets": [len(body), len(body) + len(raw)],
        }  # fmt: skip
        body += raw
    told = json.dumps(header).encode()
    told += b" " * (-len(told) % 8)
    (folder / "model.safetensors").write_bytes(struct.pack("<Q", len(told)) + told + body)
    config = {
        "model_type": "bert", "hidden_act": "gelu", "hidden_size": WIDTH, "layer_norm_eps": 1e-12,
        "num_attention_heads": HEADS, "num_hidden_layers": LAYERS,
    }  # fmt: skip
    (folder / "config.json").write_text(json.dumps(config))
    tokenizer = Tokenizer(WordLevel({word: at for at, word in enumerate(WORDS)}, unk_token="[UNK]"))
    tokenizer.pre_tokenizer = Whitespace()
    tokenizer.post_processor = TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", 1), ("[SEP]", 2)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    return weights
