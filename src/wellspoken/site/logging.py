"""Structured logs that never carry the text of a message.

Code logs events with named fields (`log.info("delivery.sent", delivery=4)`); a processor drops
any field that could hold what a person wrote.
"""

import logging
import logging.config
from typing import Any

import structlog
from structlog.typing import EventDict, Processor, WrappedLogger

WITHHELD_FIELDS = frozenset(
    {
        "text",
        "body",
        "message_text",
        "content",
        "title",
        "alt",
        "alt_text",
        "comment",
        "reason_text",
    }
)


def withhold_message_text(_: WrappedLogger, __: str, event: EventDict) -> EventDict:
    """Replace the value of every field that names message text."""
    for field in WITHHELD_FIELDS & event.keys():
        event[field] = "[withheld]"
    return event


def logging_settings(*, level: str, style: str) -> dict[str, Any]:
    """Configure structlog and the standard library alike; return the dictConfig used."""
    shared: list[Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        withhold_message_text,
    ]
    renderer: Processor = (
        structlog.dev.ConsoleRenderer()
        if style == "console"
        else structlog.processors.JSONRenderer()
    )
    config: dict[str, Any] = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {
            "structured": {
                "()": structlog.stdlib.ProcessorFormatter,
                "foreign_pre_chain": shared,
                "processors": [
                    structlog.stdlib.ProcessorFormatter.remove_processors_meta,
                    structlog.processors.format_exc_info,
                    renderer,
                ],
            }
        },
        "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "structured"}},
        # A page that is gone, or not for everybody, is the web server's log's business.
        "loggers": {"django.request": {"level": "ERROR"}},
        "root": {"handlers": ["stderr"], "level": level},
    }
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=True,
    )
    logging.config.dictConfig(config)
    return config
