"""The command ``podcast`` and its commands, each imported only when it is used."""

from __future__ import annotations

import contextlib
import importlib
import multiprocessing
import re
import signal
import sys
import traceback
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import click
from click.shell_completion import CompletionItem

from podcast import __version__
from podcast.cli.interrupts import every_interrupt_heard, told_when_stopped
from podcast.cli.screen import guarded_screen, let_go_of_output
from podcast.cli.screen_words import error_text
from podcast.cli.stop_signals import ending_code, ends_when_told
from podcast.cli.system_errors import as_forbidden, as_full, as_long_name
from podcast.errors import UNREAD, PodcastError, as_bug

_SURROGATE = re.compile("[\ud800-\udfff]")  # a byte that is no text, as Python has arguments
_IS_NO_TEXT = "podcast.is_no_text"
_NO_TEXT = "What was typed is not UTF-8, and can be neither written nor said."


# Each command's module, and the one line that --help shows without importing it.
COMMANDS = {
    "init": "Start a new show in a folder.",
    "add": "Copy an article into content/.",
    "edition": "Make another edition of an article: in brief, or in full.",
    "follow": "Bring new and changed articles of a feed or site into content/.",
    "move-in": "Bring an existing podcast along: its episodes, guids and audio.",
    "captions": "Give episodes that moved in captions, from the words of their articles.",
    "build": "Build content/ into output/.",
    "plan": "Show what a build would do, and write nothing.",
    "watch": "Build again whenever something is saved.",
    "status": "Tell how each episode stands, and the store's size.",
    "clean": "Remove what no episode uses any more.",
    "read": "Show what was understood of an article.",
    "narrate": "Print the narration script of an article.",
    "scripts": "List the scripts: made, edited, in conflict, left over.",
    "spoken": "Print how lines on standard input are spoken.",
    "say": "Say a text as the show would.",
    "ledger": "Show where each word of an article went.",
    "lexicon": "List, add, remove, import or export pronunciations.",
    "take": "Keep your own recording of a line, list them, or take one away.",
    "words": "List words that a voice may say wrongly.",
    "voices": "List, try and install voices.",
    "ebook": "Bind episodes into one read-along e-book.",
    "cover": "Draw the show's cover, or convert its own picture.",
    "statement": "Write an accessibility statement to fill in.",
    "check": "Check output/ as podcast apps and listeners need it.",
    "listen": "Have every line listened to, and name the words that were not heard.",
    "review": "List what a person should look at before it is published.",
    "studio": "Edit the show in a browser on this machine.",
    "serve": "Serve output/ on this machine to listen to it.",
    "publish": "Copy output/ to where listeners get it, the feed last.",
    "completion": "Print what a shell needs to complete commands.",
}
_MODULES = {
    "words": "risky_words",
    "move-in": "move_in",
}  # cli/screen_words.py has the words of the screen


class Lazy(click.Group):
    """A group whose commands are imported when they run, so that --help is quick."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run with a screen that obeys nothing of what it shows, and hear who wants it to end."""
        with guarded_screen(), ends_when_told(), every_interrupt_heard():
            try:
                return super().main(*args, **kwargs)
            except OSError as error:
                full = as_full(error)
                if full is None:
                    raise
                _explain(full, debug=False)
                let_go_of_output()
                sys.exit(full.exit_code)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take what was typed, and note where it is no text: names of files need not be."""
        ctx.meta[_IS_NO_TEXT] = any(_SURROGATE.search(one) for one in args)
        return super().parse_args(ctx, args)

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that is meant; for a slip of the keys, the name that is near."""
        name = args[0]
        if not ctx.resilient_parsing and name not in COMMANDS and not name.startswith("-"):
            near = get_close_matches(name, COMMANDS, n=1)
            also = f" Did you mean {near[0]}?" if near else ""
            ctx.fail(f"No such command '{name}'.{also}")
        return super().resolve_command(ctx, args)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every command, in the order one meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, name: str) -> click.Command | None:
        """The command of this name, or None."""
        if name not in COMMANDS:
            return None
        module = importlib.import_module(f"podcast.cli.{_MODULES.get(name, name)}")
        command: click.Command = module.command
        return command

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """The commands that begin so, importing none, and the options."""
        named = COMMANDS.items()
        found = [
            CompletionItem(name, help=line) for name, line in named if name.startswith(incomplete)
        ]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """List the commands with one line each, importing none."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def make_context(
        self,
        info_name: str | None,
        args: list[str],
        parent: click.Context | None = None,
        **extra: Any,
    ) -> click.Context:
        """Understand what was typed; Ctrl-C meanwhile, which click would tell otherwise, ends."""
        try:
            return super().make_context(info_name, args, parent, **extra)
        except KeyboardInterrupt as stopped:
            with contextlib.suppress(OSError):
                click.echo(told_when_stopped(None), err=True)
            sys.exit(ending_code(stopped))

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; its errors become words and an exit code."""
        try:
            return super().invoke(ctx)
        except PodcastError as error:
            _explain(error, debug=ctx.params["debug"])
            ctx.exit(error.exit_code)
        except KeyboardInterrupt as stopped:
            _end_workers()
            with contextlib.suppress(OSError):  # a terminal that was closed takes no more words
                click.echo(told_when_stopped(ctx.invoked_subcommand), err=True)
            ctx.exit(ending_code(stopped))
        except BrokenPipeError:
            let_go_of_output()
            ctx.exit(UNREAD)
        except (click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if isinstance(error, OSError) and as_full(error):
                raise
            if isinstance(error, UnicodeEncodeError) and ctx.meta.get(_IS_NO_TEXT):
                raise click.UsageError(_NO_TEXT) from error
            told = as_long_name(error) or as_forbidden(error) or as_bug(error)
            _explain(told, debug=ctx.params["debug"])
            ctx.exit(told.exit_code)


def _end_workers() -> None:
    """End the workers that a second Ctrl-C left behind: the interpreter waits for its own.

    What they were writing is whole or nowhere.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the way out is short, and goes to its end
    for child in multiprocessing.active_children():
        child.kill()


def _explain(error: PodcastError, *, debug: bool) -> None:
    if debug:
        traceback.print_exc(file=sys.stderr)
    click.echo(error_text(error), err=True)


@click.group(cls=Lazy, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--project",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The show's folder; if not given, the nearest one upwards that has a podcast.toml.",
)
@click.option("--debug", is_flag=True, help="Show tracebacks.")
@click.version_option(__version__, prog_name="podcast")
@click.pass_context
def podcast(ctx: click.Context, *, project: Path | None, debug: bool) -> None:
    """Turn written articles into podcast episodes."""
    from podcast.project_folder import nearest_project

    ctx.obj = project or nearest_project(Path())
