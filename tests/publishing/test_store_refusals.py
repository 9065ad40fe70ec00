"""Why an object store refuses is told by its reason, before anything is sent, and with its mend."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from podcast.errors import PublishingError
from podcast.publishing.hosting.manifest import read_manifest
from podcast.publishing.hosting.store_errors import store_refusal
from podcast.publishing.hosting.target_kinds import open_target

# Status, code and message as S3 answers them (its API reference, "Error responses").
REFUSALS = {
    "a skewed clock": (403, "RequestTimeTooSkewed", "The difference is too large.", "clock"),
    "no such bucket": (404, "NoSuchBucket", "It does not exist.", "make the bucket first"),
    "the wrong region": (
        400,
        "AuthorizationHeaderMalformed",
        "the region 'us-east-1' is wrong; expecting 'eu-west-1'",
        "AWS_REGION to the bucket's region, eu-west-1",
    ),
    "another region": (301, "PermanentRedirect", "Use the other endpoint.", "AWS_REGION"),
    "an unknown key": (403, "InvalidAccessKeyId", "Not in our records.", "AWS_ACCESS_KEY_ID"),
    "a wrong secret": (403, "SignatureDoesNotMatch", "No match.", "AWS_SECRET_ACCESS_KEY"),
    "keys that ran out": (400, "ExpiredToken", "Expired.", "export-credentials"),
    "no permission": (403, "AccessDenied", "Access Denied", "s3:PutObject"),
}


class Refusing(BaseHTTPRequestHandler):
    """A store that gives each request the same answer, and to HEAD no body, as HTTP has it."""

    answer: tuple[int, str, str, str]

    def do_GET(self) -> None:
        status, code, message, _ = self.answer
        body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.send_response(status)
        self.send_header("Content-Length", "0" if self.command == "HEAD" else str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    do_HEAD = do_PUT = do_GET  # noqa: N815 - the library's names

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Print nothing."""


@pytest.fixture(params=REFUSALS)
def refusing(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A store that refuses; gives the word that the mend must have."""
    answer = REFUSALS[request.param]
    handler = type("Handler", (Refusing,), {"answer": answer})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{server.server_port}")
    monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "key")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    yield answer[3]
    server.shutdown()
    server.server_close()


def test_the_first_question_to_a_store_tells_why_it_refuses(refusing: str) -> None:
    with pytest.raises(PublishingError) as caught:
        read_manifest(open_target("s3://bucket/show"), show="")
    assert refusing in f"{caught.value.what} {caught.value.mend}"
    assert caught.value.where == "s3://bucket/show/published.json"


def test_what_is_sent_is_refused_with_the_same_reason(refusing: str) -> None:
    with pytest.raises(PublishingError) as caught:
        open_target("s3://bucket/show").put("x", b"x", media_type="text/html")
    assert refusing in f"{caught.value.what} {caught.value.mend}"


def test_missing_keys_have_a_mend_of_their_own() -> None:
    told = "Generic S3 error: Error performing PUT http://169.254.169.254/latest/api/token"
    refused = store_refusal(ValueError(told), where="s3://bucket/show")
    assert refused is not None
    assert "AWS_ACCESS_KEY_ID" in refused.mend


def test_a_reason_that_nobody_knows_is_left_as_it_is() -> None:
    assert store_refusal(ValueError("It rains."), where="s3://bucket/show") is None
