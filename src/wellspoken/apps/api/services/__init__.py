from wellspoken.apps.api.services.tokens import (
    ApiError,
    Issued,
    admit,
    end_tokens,
    issue_token,
    revoke_token,
)

__all__ = ["ApiError", "Issued", "admit", "end_tokens", "issue_token", "revoke_token"]
