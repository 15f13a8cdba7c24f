"""Files that are kept under the digest of their bytes, and are those bytes."""

import hashlib

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage


def store_by_digest(folder: str, digest: str, data: bytes) -> str:
    """Keep `data`, whose SHA-256 is `digest`, and return its name in the storage.

    A file of that name that holds anything else is written anew: whoever was killed, or met a full
    disk, in the middle of writing left a part of it.
    """
    name = f"{folder}/{digest[:2]}/{digest}"
    if default_storage.exists(name):
        with default_storage.open(name) as stored:
            if hashlib.file_digest(stored, "sha256").hexdigest() == digest:
                return name
        default_storage.delete(name)
    return str(default_storage.save(name, ContentFile(data)))
