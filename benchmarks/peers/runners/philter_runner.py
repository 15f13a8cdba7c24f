"""Philter with its own configuration ("delta"), made to run on the Pythons of today.

Patched while it runs, nothing on the disk: 160 of its 309 expressions have their flags where
Python no longer takes them, they are moved to the front; the weights of the tagger of words come
from textblob-aptagger, since NLTK's own have to be downloaded, and go into NLTK's tagger. Philter
walks a folder of notes and forgets its expressions afterwards; here one text is put through the
same steps. It removes whatever it does not know to be safe, and so that is what it finds.
"""

import os
import pickle
import re
from collections.abc import Callable
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace

from timed import run

_FLAGS = re.compile(r"\(\?([aiLmsux]+)\)")
NOTE = __file__  # Philter asks whether the note is there, and reads it from what it is given


def prepare() -> Callable[[str], list[tuple[int, int]]]:
    """Return what Philter would remove from a text."""
    import nltk
    from philter_ucsf import philter as module
    from philter_ucsf.coordinate_map import CoordinateMap

    module.re = SimpleNamespace(**{**vars(re), "compile": _compile})
    nltk.pos_tag = _tagger().tag
    os.chdir(Path(module.__file__).parent)
    config = {"filters": "configs/philter_delta.json", "verbose": False}
    philter = module.Philter(config)
    steps = {
        "regex": philter.map_regex,
        "set": philter.map_set,
        "regex_context": philter.map_regex_context,
        "pos_matcher": philter.map_pos,
    }

    def find(text: str) -> list[tuple[int, int]]:
        philter.cleaned, philter.pos_tags = {}, {}
        philter.data_all_files = {NOTE: {"text": text, "phi": [], "non-phi": []}}
        philter.include_map, philter.exclude_map = CoordinateMap(), CoordinateMap()
        philter.phi_type_dict = {kind: [CoordinateMap()] for kind in philter.phi_type_list}
        for each in (philter.include_map, philter.exclude_map):
            each.add_file(NOTE)
        for (each,) in philter.phi_type_dict.values():
            each.add_file(NOTE)
        for index, pattern in enumerate(philter.patterns):
            pattern["coordinate_map"] = CoordinateMap()
            steps[pattern["type"]](filename=NOTE, text=text, pattern_index=index)
            philter.get_exclude_include_maps(NOTE, pattern, text)
        return list(philter.include_map.get_complement(NOTE, text).items())

    return find


@cache  # Python's own keeps what it compiled, too, and Philter asks for one expression all the time
def _compile(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Compile as Python did before 3.11, when a flag held for the whole wherever it stood."""
    named = "".join(sorted(set("".join(_FLAGS.findall(pattern)))))
    return re.compile((f"(?{named})" if named else "") + _FLAGS.sub("", pattern), flags)


def _tagger() -> object:
    from nltk.tag.perceptron import PerceptronTagger

    folder = Path(find_spec("textblob_aptagger").origin).parent
    tagger = PerceptronTagger(load=False)
    with (folder / "trontagger-0.1.0.pickle").open("rb") as file:
        tagger.model.weights, tagger.tagdict, tagger.classes = pickle.load(file)
    tagger.model.classes = tagger.classes
    return tagger


run("philter-ucsf", prepare())
