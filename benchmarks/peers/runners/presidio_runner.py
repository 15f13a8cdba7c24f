"""Presidio with its recognisers that are patterns, at the threshold that finds most.

Names and places need a model of spaCy that no package of its makers brings; an empty English
pipeline stands in for it, as its documents allow. It gives each word as its own basic form, so a
word that raises a score is known as it is written.
"""

import logging

import spacy
import tldextract
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from timed import run

logging.disable(logging.CRITICAL)
# The list of the internet's endings that comes with it; by default it asks the network for one.
tldextract.tldextract.TLD_EXTRACTOR = tldextract.TLDExtract(suffix_list_urls=())


@spacy.Language.component("as_written")
def as_written(doc):
    """Take each word as it is written for its basic form."""
    for token in doc:
        token.lemma_ = token.lower_
    return doc


class EmptyEngine(SpacyNlpEngine):
    """An engine whose pipeline only splits words."""

    def __init__(self):
        super().__init__(ner_model_configuration=NerModelConfiguration())
        self.nlp = {"en": spacy.blank("en")}
        self.nlp["en"].add_pipe("as_written")


registry = RecognizerRegistry(supported_languages=["en"])
registry.load_predefined_recognizers(languages=["en"])
registry.remove_recognizer("SpacyRecognizer")
analyzer = AnalyzerEngine(registry=registry, nlp_engine=EmptyEngine(), supported_languages=["en"])
run(
    "presidio-analyzer",
    lambda text: [
        (one.start, one.end)
        for one in analyzer.analyze(text=text, language="en", score_threshold=0.0)
    ],
)
