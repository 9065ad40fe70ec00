// A list that plays: one episode at a time, from where it was left, at the speed that was chosen.

import { recall, remember } from "./remember.js";

export function tendPlaying(list) {
  const audio = document.createElement("audio");
  audio.controls = true;
  const tabs = "BroadcastChannel" in window ? new BroadcastChannel("playing") : null;
  let item = null;

  const place = () => `at:${item.dataset.key}`;
  const keep = () => {
    if (item && audio.currentTime > 0 && !audio.ended) remember(place(), { t: audio.currentTime });
  };
  const tell = () => {
    const { play, pause } = list.dataset;
    if (item) item.querySelector("[data-audio] > :first-child").textContent = audio.paused ? play : pause;
  };

  function open(button) {
    audio.pause();
    tell();
    item = button.closest("li");
    audio.src = button.dataset.audio;
    const known = recall(place(), 0);
    audio.currentTime = Number(known?.t ?? known) || 0;
    audio.defaultPlaybackRate = audio.playbackRate = Number(recall("speed", "1")) || 1;
    item.append(audio);
  }

  list.addEventListener("click", (event) => {
    const button = event.target.closest("[data-audio]");
    if (!button) return;
    if (button.closest("li") !== item) open(button);
    if (audio.paused) audio.play();
    else audio.pause();
  });
  audio.addEventListener("play", () => { tabs?.postMessage(item.dataset.key); tell(); });
  audio.addEventListener("pause", () => { keep(); tell(); });
  audio.addEventListener("ended", () => { remember(place(), 0); tell(); });
  tabs?.addEventListener("message", () => audio.pause());
  addEventListener("pagehide", keep);
}
