// Following what is heard, until somebody reads elsewhere: any scroll, focus, selection or
// search that is not ours stops it, and it begins again when it is asked to.

const GLIDES = 1000; // milliseconds that a scroll of ours may take where the browser does not tell
const SCROLLS = new Set(["PageDown", "PageUp", "Home", "End", "ArrowDown", "ArrowUp", " "]);

export class Following {
  constructor({ wanted, button, player, isHeard }) {
    this.wanted = wanted; // the box that switches it off for good
    this.button = button;
    this.player = player;
    this.isHeard = isHeard; // whether anything is playing
    this.stopped = false;
    this.ours = 0; // until when scrolling is our own
    this.watch();
  }

  get on() {
    return this.wanted.checked && !this.stopped;
  }

  watch() {
    const yields = () => this.yield();
    addEventListener("wheel", yields, { passive: true });
    addEventListener("touchmove", yields, { passive: true });
    addEventListener("scroll", () => { if (performance.now() > this.ours) this.yield(); }, { passive: true });
    addEventListener("scrollend", () => { this.ours = Math.min(this.ours, performance.now() + 50); });
    addEventListener("keydown", (event) => {
      if (SCROLLS.has(event.key) && !this.isInPlayer(event.target)) this.yield();
    });
    document.addEventListener("focusin", (event) => {
      if (!this.isInPlayer(event.target)) this.yield();
    });
    document.addEventListener("selectionchange", () => {
      if (!getSelection().isCollapsed) this.yield();
    });
  }

  isInPlayer(element) {
    return element instanceof Node && this.player.contains(element);
  }

  yield() {
    if (!this.wanted.checked || !this.isHeard()) return;
    this.stopped = true;
    this.button.hidden = false;
  }

  resume() {
    this.stopped = false;
    this.button.hidden = true;
  }

  // Bring something into the middle, as our own doing.
  show(element) {
    if (!element) return;
    this.ours = performance.now() + GLIDES;
    element.scrollIntoView({ block: "center" });
  }

  // The box of what is heard is measured before anything is written.
  sees(element, foot) {
    const box = element?.getBoundingClientRect();
    return !box || (box.top >= 0.1 * innerHeight && box.bottom <= innerHeight - foot - 24);
  }
}
