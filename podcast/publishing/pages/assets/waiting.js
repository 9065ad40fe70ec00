// Sound that is slow to come, or cannot be had: shown at the play button, told where it lasts.

import { isShown, say } from "./speak.js";

const LASTS = 1500; // milliseconds: a seek waits for a moment, too

export function tendWaiting(audio, button, words) {
  let soon = 0;

  function settle() {
    clearTimeout(soon);
    button.classList.remove("waiting");
  }

  function fail() {
    settle();
    say(words.soundFailed, { shown: true, stays: true });
  }

  audio.addEventListener("waiting", () => {
    settle();
    button.classList.add("waiting");
    soon = setTimeout(() => say(words.loading, { shown: true, stays: true }), LASTS);
  });
  audio.addEventListener("pause", settle);
  audio.addEventListener("playing", () => {
    settle();
    if (isShown()) say(""); // what was told of the sound is over
  });
  audio.addEventListener("error", fail);
  if (audio.error) fail(); // before this script came
}
