"""`wellspoken evidence`: everything about one post in a file that anybody can verify."""

from pathlib import Path

import typer

DONE, NO_POST, UNUSABLE = 0, 1, 2


def run(post: int, *, out: Path) -> int:
    """Write the pack of a post and return the exit code."""
    from wellspoken.apps.audit.actors import system
    from wellspoken.apps.compose.models import Post
    from wellspoken.apps.evidence.services import take_pack
    from wellspoken.apps.evidence.verify_pack import TooLarge
    from wellspoken.commands.archive import replaced_whole

    try:
        with replaced_whole(out) as file:
            taken = take_pack(file, actor=system("command line"), post_id=post)
    except Post.DoesNotExist:
        typer.echo(f"There is no post {post}.", err=True)
        return NO_POST
    except (OSError, TooLarge) as error:
        typer.echo(f"{out} cannot be written: {error}", err=True)
        return UNUSABLE
    typer.echo(f"{taken.files} files are in {out}. Verify them with the scripts inside.")
    typer.echo(f"SHA-256, also on record: {taken.sha256}")
    return DONE
