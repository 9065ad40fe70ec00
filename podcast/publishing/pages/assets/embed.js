// The player in a frame: chapters stay in it, the speed is the one of the show's own pages, and
// captions are fetched when somebody wants them.

import { recall, remember } from "./remember.js";

const byId = (id) => document.getElementById(id);
const audio = byId("audio");
const speed = byId("speed");
const caption = byId("caption");
const wanted = byId("shows-captions");

for (const link of document.querySelectorAll("[data-seek]")) {
  link.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    audio.currentTime = Number(link.dataset.seek);
    audio.play();
  });
}

function setSpeed() {
  audio.defaultPlaybackRate = audio.playbackRate = Number(speed.value);
}

// Of all tabs and frames of the show, one plays.
const tabs = "BroadcastChannel" in window ? new BroadcastChannel("playing") : null;
tabs?.addEventListener("message", () => audio.pause());
audio.addEventListener("play", () => tabs?.postMessage(""));

const known = String(recall("speed", "1"));
if ([...speed.options].some((option) => option.value === known)) speed.value = known;
setSpeed();
speed.addEventListener("change", () => {
  remember("speed", speed.value);
  setSpeed();
});

const { track } = byId("captions");
track.addEventListener("cuechange", () => {
  caption.textContent = [...(track.activeCues ?? [])].map((cue) => cue.getCueAsHTML().textContent).join("\n");
});

function showCaptions() {
  track.mode = wanted.checked ? "hidden" : "disabled"; // hidden: read, and shown by the page
  caption.hidden = !wanted.checked;
}

wanted.addEventListener("change", () => {
  remember("captions", wanted.checked);
  showCaptions();
});
wanted.checked = recall("captions", false) === true;
showCaptions();
document.documentElement.dataset.live = "ready";
