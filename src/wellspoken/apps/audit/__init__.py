"""The record of every act: an append-only, hash-chained log that nothing reads to decide."""
