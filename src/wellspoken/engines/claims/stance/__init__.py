"""How a text stands to a claim: repeats, rebuts, asks, mentions, or unsure."""

from wellspoken.engines.claims.stance.stance import Heard, Stance, Stood, stance_of

__all__ = ["Heard", "Stance", "Stood", "stance_of"]
