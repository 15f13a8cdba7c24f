"""How a text stands to a claim that it was matched with: repeats, rebuts, asks, mentions, unsure."""

from wellspoken.engines.claims.stance.stance import Heard, Stance, Stood, stance_of

__all__ = ["Heard", "Stance", "Stood", "stance_of"]
