"""The chain of approvals, and the Release that only it can make."""
