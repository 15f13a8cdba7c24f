from wellspoken.apps.evidence.services.take import Taken, take_pack

__all__ = ["Taken", "take_pack"]
