// How a listener takes the sentences: again and again, or with a longer rest between them.

import { recall, remember } from "./remember.js";

export class Pacing {
  constructor({ repeat, rest, audio, rate }) {
    this.repeat = repeat; // a box: the same sentence again
    this.rest = rest; // a choice: milliseconds of silence more after each sentence
    this.audio = audio;
    this.rate = rate; // the speed that is chosen
    this.timer = 0;
    rest.value = recall("rest", "0");
    rest.addEventListener("change", () => remember("rest", rest.value));
    audio.addEventListener("pause", () => this.wake());
  }

  // A sentence began by being heard up to it; true where it is not to be shown yet.
  began(previousStart) {
    if (this.repeat.checked) {
      this.audio.currentTime = previousStart;
      return true;
    }
    const length = Number(this.rest.value);
    if (length) {
      this.audio.playbackRate = 0; // no pause: the controls stay as they are
      this.timer = setTimeout(() => this.wake(), length);
    }
    return false;
  }

  wake() {
    clearTimeout(this.timer);
    this.audio.playbackRate = this.rate();
  }
}
