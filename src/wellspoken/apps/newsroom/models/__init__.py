from wellspoken.apps.newsroom.models.article import Article, ArticleFile
from wellspoken.apps.newsroom.models.checked_claim import CheckedClaim
from wellspoken.apps.newsroom.models.correction import Correction

__all__ = ["Article", "ArticleFile", "CheckedClaim", "Correction"]
