"""Presidio with its recognisers that are patterns, at the threshold that finds most.

Names and places need a model of spaCy that no package brings; an empty English pipeline stands in
for it, as its documents allow.
"""

import logging

import spacy
from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.nlp_engine import NerModelConfiguration, SpacyNlpEngine
from timed import run

logging.disable(logging.CRITICAL)


class EmptyEngine(SpacyNlpEngine):
    """An engine whose pipeline only splits words."""

    def __init__(self):
        super().__init__(ner_model_configuration=NerModelConfiguration())
        self.nlp = {"en": spacy.blank("en")}


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
