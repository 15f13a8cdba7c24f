"""The engines: plain Python that knows no Django, no database and no settings.

Each is usable as a library. `text` is shared by the others; no other engine imports its neighbour.
"""
