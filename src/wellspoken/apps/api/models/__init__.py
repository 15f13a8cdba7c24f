from wellspoken.apps.api.models.kept_answer import KeptAnswer
from wellspoken.apps.api.models.token import Token

__all__ = ["KeptAnswer", "Token"]
