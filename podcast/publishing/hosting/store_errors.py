"""What an object store refuses, each reason with its own mend: stores name them by codes."""

from __future__ import annotations

import re
from dataclasses import dataclass

from podcast.errors import PublishingError

_EXPECTED = re.compile(r"expecting\W+([a-z0-9-]+)|<Region>([a-z0-9-]+)</Region>")


@dataclass(frozen=True, slots=True)
class _Refusal:
    """A reason by the words of stores and of the library; ``{region}`` is what a store expects."""

    said: re.Pattern[str]
    what: str
    mend: str


def _refusal(said: str, what: str, mend: str) -> _Refusal:
    return _Refusal(re.compile(said), what, mend)


# Codes of S3 (its "Error responses" in the API reference) and of stores that speak as it does.
_REFUSALS = (
    _refusal(
        r"169\.254\.169\.254|metadata\.google|CredentialsNotLoaded|MissingSecurityHeader",
        "No keys for the object store were found.",
        "Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY (docs/hosting.md names those of other "
        "stores), then publish again.",
    ),
    _refusal(
        r"InvalidAccessKeyId",
        "The object store does not know this access key.",
        "Look at AWS_ACCESS_KEY_ID, and whether AWS_ENDPOINT_URL is the store that it belongs to.",
    ),
    _refusal(
        r"SignatureDoesNotMatch",
        "The secret key does not belong to the access key.",
        "Copy AWS_SECRET_ACCESS_KEY once more, whole and without spaces.",
    ),
    _refusal(
        r"ExpiredToken|TokenRefreshRequired|InvalidToken",
        "The keys for the object store have run out.",
        'Ask for new ones: eval "$(aws configure export-credentials --format env)"',
    ),
    _refusal(
        r"RequestTimeTooSkewed|RequestExpired|RequestInTheFuture",
        "This machine's clock is wrong, so that the object store refuses what it signs.",
        "Set the clock right (timedatectl set-ntp true, or in the system's settings), then "
        "publish again.",
    ),
    _refusal(
        r"AuthorizationHeaderMalformed|PermanentRedirect|IllegalLocationConstraint"
        r"|incorrectly configured region",
        "The bucket lies in another region than was asked.",
        "Set AWS_REGION to the bucket's region{region}, then publish again.",
    ),
    _refusal(
        r"NoSuchBucket|ContainerNotFound|InvalidBucketName",
        "There is no such bucket.",
        "Look at the bucket's name and at AWS_ENDPOINT_URL, or make the bucket first: publishing "
        "makes none.",
    ),
    _refusal(
        r"AccessDenied|AllAccessDisabled|AuthorizationFailure|AuthorizationPermissionMismatch",
        "The keys may not do this in the bucket.",
        "Allow them to get, put, delete and list objects there (s3:GetObject, s3:PutObject, "
        "s3:DeleteObject, s3:ListBucket).",
    ),
    _refusal(
        r"QuotaExceeded|StorageFull|EntityTooLarge",
        "The object store takes no more.",
        "Make room there, or raise the limit, then publish again: it goes on where it stopped.",
    ),
)


def store_refusal(error: BaseException, *, where: str) -> PublishingError | None:
    """What a store refused, in words, by its error's code; None for a reason that is not known."""
    told = str(error)
    for one in _REFUSALS:
        if one.said.search(told):
            found = _EXPECTED.search(told)
            region = f", {found[1] or found[2]}" if found else ""
            return PublishingError(one.what, where=where, mend=one.mend.format(region=region))
    return None
