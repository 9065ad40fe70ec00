"""A speech server on this machine: Google's and OpenAI's protocol, and all their faults."""

from __future__ import annotations

import base64
import json
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from email import message_from_bytes
from email.policy import HTTP
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from io import BytesIO
from pathlib import Path
from urllib.parse import parse_qs

import av
import numpy as np
import pytest

from podcast.model import Clip, Voice
from podcast.speech.engines.tone import Tone

FAULTS = ("500", "429", "close", "cut", "half", "html", "empty", "drip", "hang", "garbage")


@cache
def encoded(clip: Clip, *, form: str) -> bytes:
    """Encode a clip as MP3 or WAV, as a server would."""
    file = BytesIO()
    with av.open(file, "w", format=form) as container:
        codec = {"mp3": "libmp3lame", "wav": "pcm_s16le"}[form]
        stream = container.add_stream(codec, rate=clip.rate, layout="mono")
        assert isinstance(stream, av.AudioStream)
        heights = np.frombuffer(clip.samples, "<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(heights, format="s16", layout="mono")
        frame.rate = clip.rate
        wanted = av.AudioResampler(stream.format.name, "mono", clip.rate)
        for piece in (*wanted.resample(frame), *wanted.resample(None)):
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    return file.getvalue()


def _roomy(clip: Clip) -> Clip:
    """Lay 300 ms of silence around a clip, as Google does."""
    silence = bytes(2 * round(0.3 * clip.rate))
    return Clip(silence + clip.samples + silence, clip.rate)


class SpeechServer(ThreadingHTTPServer):
    """Speaks in tones; `faults` holds what to do wrong next, `asked` what came in."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.faults: list[str] = []
        self.headers: dict[str, str] = {}
        self.echoes = False  # send the key back, as some servers do in their complaint
        self.words = ""  # what is said with a refusal
        self.hears: object = ""  # what it writes down of any sound
        self.asked: list[str] = []
        self.voices: list[str] = []
        self.sent: list[dict[str, str]] = []
        self.paths: list[str] = []
        self.ended = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"

    def secured(self) -> str:
        """Speak TLS from now on, with a certificate that nobody has signed."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(Path(__file__).with_name("self-signed.pem"))
        self.socket = context.wrap_socket(self.socket, server_side=True)
        return self.address.replace("http:", "https:")

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing of clients that leave: here they are meant to."""


class Handler(BaseHTTPRequestHandler):
    server: SpeechServer

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        """Keep the tests' output clean."""

    def do_POST(self) -> None:
        raw = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.paths.append(self.path)
        self.server.sent.append(dict(self.headers))
        google = self.path.endswith("/batchexecute")
        if self.path.endswith("/transcriptions"):
            text, answer = self._hears(raw)
        else:
            text, answer = self._google(raw) if google else self._openai(raw)
        self.server.asked.append(text)
        fault = self.server.faults.pop(0) if self.server.faults else ""
        self._answer(answer, fault=fault)

    def _google(self, raw: bytes) -> tuple[str, bytes]:
        rpc = json.loads(parse_qs(raw.decode())["f.req"][0])
        text, language, *_ = json.loads(rpc[0][0][1])
        self.server.voices.append(language)
        sound = encoded(_roomy(Tone().speak(text, voice=Voice("tone", "bass"))), form="mp3")
        inside = json.dumps([base64.b64encode(sound).decode()]) if language == "en" else None
        line = json.dumps([["wrb.fr", "jQ1olc", inside, None, None, None, "generic"]])
        return text, f")]}}'\n\n{len(line)}\n{line.replace(', ', ',')}\n25\n[]".encode()

    def _openai(self, raw: bytes) -> tuple[str, bytes]:
        asked = json.loads(raw)
        self.server.voices.append(asked["voice"])
        if asked["voice"] != "anna":
            self.server.faults.insert(0, "400")
            return asked["input"], b'{"error": {"message": "No such voice."}}'
        clip = Tone().speak(
            asked["input"], voice=Voice("tone", rate=asked.get("speed", 1), name="")
        )
        return asked["input"], encoded(clip, form=asked["response_format"])

    def _hears(self, raw: bytes) -> tuple[str, bytes]:
        head = f"Content-Type: {self.headers['Content-Type']}\n\n".encode()
        parts = message_from_bytes(head + raw, policy=HTTP).iter_parts()
        form = {part.get_param("name", header="content-disposition"): part for part in parts}
        assert form["file"].get_filename() == "line.wav"
        self.server.voices.append(form["language"].get_content().strip())
        told = self.server.hears
        return form["model"].get_content().strip(), json.dumps({"text": told}).encode()

    def _answer(self, body: bytes, *, fault: str) -> None:
        if fault == "close":
            return
        if fault == "hang":
            self.server.ended.wait()
        fault, _, rest = fault.partition(" rest ")
        status = int(fault) if fault.isdigit() else 200
        body = self.server.words.encode() if self.server.words and status >= 400 else body
        wrong = {"html": b"<html>Sorry</html>", "empty": b"", "garbage": b"\x00\xff" * 500}
        body = wrong.get(fault, body[: len(body) // 2] if fault == "half" else body)
        key = self.headers.get("Authorization", "") if self.server.echoes else ""
        body = f"Incorrect API key provided: {key}.".encode() if key else body
        self.send_response(status, f"Not with {key}" if key else None)
        if rest:
            self.send_header("Retry-After", rest)
        for name, value in self.server.headers.items():
            self.send_header(name, value)
        if key:
            self.send_header("Location", f"http://elsewhere.example/?{key}")
        kind = f"text/{key}" if key else "text/html" if fault == "html" else "audio/wav"
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self._write(body, fault=fault)

    def _write(self, body: bytes, *, fault: str) -> None:
        if fault == "cut":
            body = body[: len(body) // 2]
        if fault != "drip":
            self.wfile.write(body)
            return
        for at in range(len(body)):
            if self.server.ended.wait(0.005):
                return
            self.wfile.write(body[at : at + 1])
            self.wfile.flush()


@contextmanager
def speech_server() -> Iterator[SpeechServer]:
    """Run the server while the block lasts."""
    running = SpeechServer()
    thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield running
    finally:
        running.ended.set()
        running.shutdown()
        thread.join()
        running.server_close()


@pytest.fixture
def server() -> Iterator[SpeechServer]:
    """Run the server for one test."""
    with speech_server() as running:
        yield running
