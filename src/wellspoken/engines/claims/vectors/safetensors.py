"""Weights out of a safetensors file, read where they lie in the mapped file.

The form is that of huggingface/safetensors: eight bytes that give the length of a JSON header,
the header (name -> dtype, shape, data_offsets), then the numbers, little-endian and row by row.
"""

import json
import mmap
import struct
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]

_KINDS = {"F32": "<f4", "F16": "<f2"}
_LONGEST_HEADER = 100 << 20


class WeightsError(ValueError):
    """The folder or file does not hold the weights that it should."""


def tensors(path: Path) -> dict[str, Array]:
    """Return the file's matrices of floats by name; those of float32 are not copied.

    Raises `WeightsError` where the file is none of this form or is cut off.
    """
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise WeightsError(f"{path} cannot be read: {error}") from error
    try:
        (size,) = struct.unpack_from("<Q", mapped, 0)
        if size > min(_LONGEST_HEADER, len(mapped)):
            raise WeightsError(f"{path} is no safetensors file.")
        header: dict[str, Any] = json.loads(mapped[8 : 8 + size])
        return {
            name: _tensor(mapped, 8 + size, told)
            for name, told in header.items()
            if name != "__metadata__" and told["dtype"] in _KINDS
        }
    except (ValueError, KeyError, TypeError, struct.error) as error:
        raise WeightsError(f"{path} is no whole safetensors file: {error}") from error


def _tensor(mapped: mmap.mmap, start: int, told: dict[str, Any]) -> Array:
    begin, end = told["data_offsets"]
    kind = np.dtype(_KINDS[told["dtype"]])
    if start + end > len(mapped) or begin > end:
        raise WeightsError("it is cut off")
    flat = np.frombuffer(mapped, kind, (end - begin) // kind.itemsize, start + begin)
    return flat.reshape(told["shape"]).astype(np.float32, copy=False)
