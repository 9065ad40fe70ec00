"""``podcast add``: an article into content/, or a new version of one that is there."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from podcast.cli.named_article import Named
    from podcast.errors import PodcastError
    from podcast.project import Project
    from podcast.scripting.article_versions import Change, Version

_SHOWN = 20  # changes that are shown one by one
_LONGEST = 300  # characters of a text that is shown


@click.command(short_help="Copy an article into content/.")
@click.argument("file", required=False)
@click.option("--replace", is_flag=True, help="Take a new version without asking.")
@click.option("--refresh", is_flag=True, help="Fetch again what came from the web: FILE, or all.")
@click.option("--pictures", is_flag=True, help="Fetch what the posts of an export show.")
@click.option("--metadata", is_flag=True, help="Write a file of metadata beside it, to fill in.")
@click.option("--allow-private", is_flag=True, help="Fetch from a private network too.")
@click.pass_obj
def command(
    project: Path,
    *,
    file: str | None,
    replace: bool,
    refresh: bool,
    pictures: bool,
    metadata: bool,
    allow_private: bool,
) -> None:
    """Copy FILE, or the page at an http or https address, into content/.

    The pictures that FILE shows and that lie beside it come with it, and those of a page from
    its own site. Nothing is copied before it
    is known that it can be read. Where content/ has the article already, what changes is shown
    and asked about; slug, date and the edits in scripts/ stay. WordPress's own export file
    brings all its published posts, as podcast follow does; with --pictures it asks their site
    for what they show.
    """
    from podcast.following.wordpress_export import is_export
    from podcast.podcast_toml import load_project

    loaded = load_project(project)
    if refresh:
        _refresh(loaded, name=file, allow_private=allow_private)
        return
    if file is None:
        raise click.UsageError("Name a file or an address, or say --refresh.")
    if pictures and not is_export(Path(file)):
        raise click.UsageError("--pictures is for WordPress's export file; others bring theirs.")
    if is_export(Path(file)):
        _take_export(Path(file), project=loaded, pictures=pictures, private=allow_private)
        return
    place = _add(loaded, file=file, replace=replace, allow_private=allow_private)
    if place is not None and metadata:
        _write_metadata(place, project=loaded)
    click.echo("Next: podcast build")


def _add(project: Project, *, file: str, replace: bool, allow_private: bool) -> Path | None:
    """Bring one article in, and give where it lies; None where nobody wanted it."""
    from podcast.cli.named_article import article_file
    from podcast.new_show import STARTER, drop_starter
    from podcast.reading import HOLDS_PICTURES
    from podcast.scripting.article_versions import ADDRESS, put_in_place, version_of
    from podcast.scripting.metadata_files import write_metadata

    with article_file(file, allow_private=allow_private) as named:
        version = version_of(named.path, project=project)
        origin = named.path.parent
        if not _is_wanted(version, project=project, replace=replace):
            return None
        is_same = version.is_same_file
        put_in_place(version, project=project)
    source = version.place.relative_to(project.root).as_posix()
    if named.address:
        write_metadata(version.place, {ADDRESS: file}, project=project)
    is_new = version.there is None
    done = "Added" if is_new else "Unchanged" if is_same else "Replaced"
    click.echo(f"{done}: {source} ({version.article.title})")
    # A fetched page's folder is gone by now; a DOCX or EPUB has its pictures inside.
    if origin.is_dir() and version.place.suffix.lower() not in HOLDS_PICTURES:
        _bring_pictures(version.place, origin=origin, project=project, replace=not is_new)
    if named.address:
        _fetch_pictures(version, named, address=file, project=project, private=allow_private)
    if version.place.name != STARTER and (starter := drop_starter(project.root)):
        click.echo(f"Removed: {starter.relative_to(project.root)}, which was only an example")
    return version.place


def _take_export(path: Path, *, project: Project, pictures: bool, private: bool) -> None:
    """Bring the posts of WordPress's export file, as podcast follow would."""
    from podcast.cli.follow import end, tell
    from podcast.cli.screen_words import counted
    from podcast.errors import FetchBusy
    from podcast.following import Outcome, Visits, Wish, pictures_to_ask_for
    from podcast.following.wordpress_export import take_export

    told: list[Outcome] = []
    problems: list[PodcastError] = []
    wish = Wish(draft=project.followed_as_draft, pictures=pictures)
    visits = Visits(allow_private=private)
    try:
        take_export(path, project=project, wish=wish, visits=visits, report=told.append)
    except FetchBusy as busy:
        problems.append(busy)
    tell(path.name, told, failed=len(problems), dry_run=False)
    waiting = 0 if pictures else pictures_to_ask_for(project, source=path.name)
    if waiting:
        click.echo(
            f"Pictures of the web that nobody asked for yet: in {counted(waiting, 'article')}. "
            f"To bring them: {shlex.join(['podcast', 'add', str(path), '--pictures'])}"
        )
    end(told, problems=problems, wish=wish, is_quiet=False)


def _is_wanted(version: Version, *, project: Project, replace: bool) -> bool:
    """Show what a new version changes, and ask where a person is there to answer."""
    from podcast.errors import ArticleError

    if version.there is None or version.is_same_file:
        return True
    there = version.there.relative_to(project.root).as_posix()
    click.echo(f"content/ has this article already: {there}")
    _show_changes(version.changes())
    for name, value in version.kept().items():
        click.echo(f"Stays: {name} {value}")
    if replace:
        return True
    if click.get_text_stream("stdin").isatty():
        return click.confirm("Take the new version?")
    raise ArticleError(
        "Nothing was replaced.",
        where=there,
        mend="To take the new version, add --replace. To keep both, rename the new file.",
    )


def _show_changes(changes: Sequence[Change]) -> None:
    from podcast.cli.screen_words import counted

    for change in changes[:_SHOWN]:
        if change.before:
            click.echo(f"  Goes:  {_short(change.before)}")
        if change.after:
            click.echo(f"  Comes: {_short(change.after)}")
    if len(changes) > _SHOWN:
        click.echo(f"  and {counted(len(changes) - _SHOWN, 'more change')}")
    if not changes:
        click.echo("  Its text stays the same.")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def _refresh(project: Project, *, name: str | None, allow_private: bool) -> None:
    """Fetch again each article that came from the web, and take what is new of it."""
    from podcast.errors import PodcastError, Problems
    from podcast.scripting.article_versions import articles_with_address
    from podcast.scripting.articles import find_articles

    wanted = find_articles(project, names=[name]) if name else None
    known = [one for one in articles_with_address(project) if wanted is None or one[0] in wanted]
    if not known:
        raise click.UsageError(
            "No article of content/ says from which address it came. One that is added by its "
            "address does; for another, say address in its metadata."
        )
    problems: list[PodcastError] = []
    for path, address in known:
        try:
            _refresh_one(path, address, project=project, allow_private=allow_private)
        except PodcastError as error:
            problems.append(error)
    if problems:
        raise problems[0] if len(problems) == 1 else Problems(problems)


def _refresh_one(path: Path, address: str, *, project: Project, allow_private: bool) -> None:
    from podcast.cli.named_article import article_file
    from podcast.scripting.article_versions import put_in_place, version_of

    source = path.relative_to(project.root).as_posix()
    with article_file(address, allow_private=allow_private) as named:
        version = version_of(named.path, project=project, into=path)
    changes = version.changes()
    if changes:
        click.echo(f"Refreshed: {source} from {address}")
        _show_changes(changes)
        put_in_place(version, project=project)
    else:
        click.echo(f"Unchanged: {source}")
    _fetch_pictures(version, named, address=address, project=project, private=allow_private)


def _fetch_pictures(
    version: Version, named: Named, *, address: str, project: Project, private: bool
) -> None:
    """Bring the pictures of a page that came from the web, as podcast follow does."""
    from podcast.cli.follow import tell_pictures
    from podcast.following.picture_origins import origin_of
    from podcast.following.pictures import Pictures
    from podcast.following.polite_visits import Visits

    if not project.pictures_wanted:
        return
    hosts = project.image_hosts
    origin = origin_of(address, page=version.data, told=named.address, hosts=hosts)
    pictures = Pictures(project, Visits(allow_private=private))
    brought = pictures.bring(version.place, origin=origin)
    tell_pictures(brought.files, brought.missing)
    if brought.busy:
        raise brought.busy


def _write_metadata(place: Path, *, project: Project) -> None:
    from podcast.reading import read
    from podcast.reading.metadata.beside import has_front_matter, metadata_file, metadata_path
    from podcast.store import write_whole

    path = metadata_path(place)
    name = path.relative_to(project.root)
    if has_front_matter(place.name):
        click.echo(f"{place.name} holds its metadata itself, above its text, between lines of ---.")
        return
    if path.exists():
        click.echo(f"There already: {name}, the metadata of this article")
        return
    write_whole(path, metadata_file(read(place, root=project.root)).encode())
    click.echo(f"Written: {name}, for what is said about this article")


def _bring_pictures(article: Path, *, origin: Path, project: Project, replace: bool) -> None:
    from podcast.reading import read
    from podcast.shelf.pictures import bring_pictures

    read_again = read(article, root=project.root)
    found = bring_pictures(read_again, origin=origin, project=project, replace=replace)
    for place, is_there in found:
        name = place.relative_to(project.root.resolve())
        if is_there:
            click.echo(f"With its picture: {name}")
        else:
            click.echo(f"Missing: {name}, a picture that the article shows. Put it there.")
