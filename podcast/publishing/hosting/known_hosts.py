"""Which SSH servers are trusted: those that the person's own ssh knows."""

from __future__ import annotations

from pathlib import Path

from paramiko import HostKeys, MissingHostKeyPolicy, PKey, SSHClient

from podcast.errors import PublishingError


class KnownHosts(MissingHostKeyPolicy):
    """Refuses a server whose key is not in ~/.ssh/known_hosts.

    fsspec would trust any key it meets for the first time, a stranger's too.
    """

    def missing_host_key(self, client: SSHClient, hostname: str, key: PKey) -> None:  # noqa: ARG002  paramiko's words
        """Raise PublishingError for a server whose key is not known, where ssh would ask."""
        path = Path("~/.ssh/known_hosts").expanduser()
        if path.is_file() and HostKeys(str(path)).check(hostname, key):
            return
        raise PublishingError(
            f"The server's key is not known ({key.get_name()} {key.fingerprint}).",
            where=hostname,
            mend=f"Connect once with ssh, compare the key, and let ssh keep it in {path.name}.",
        )
