// Brings the player of an episode's page to life. Without it the page is whole: this only adds.

import { tendKeys } from "./keys.js";
import { tendLooks } from "./looks.js";
import { tendSession } from "./session.js";
import { recall, remember } from "./remember.js";
import { Search } from "./search.js";
import { clock, filled, number, say, spelled } from "./speak.js";
import { Timeline } from "./timeline.js";
import { tendWaiting } from "./waiting.js";
import { WordHighlight } from "./words.js";

const byId = (id) => document.getElementById(id);
const root = document.documentElement;
const player = byId("player");
const words = player.dataset;
const audio = byId("audio");
const position = byId("position");
const speed = byId("speed");
const follow = byId("follow");
const text = byId("text");
const timeline = new Timeline(document.body);
const chapters = [...document.querySelectorAll("[data-seek]")];
const chapterStarts = chapters.map((link) => Number(link.dataset.seek));
const spoken = new WordHighlight(timeline, "transcript.json");
const search = text && new Search(text, words);
const duration = Number(words.duration);
const saved = `at:${words.key}`;
const shownNow = byId("now").firstChild;
const shownRest = byId("rest").firstChild;
let current = -1; // the sentence, the chapter and the second that the page shows
let chapter = -1;
let second = -1;
let wandering = 0; // until when a reader's own scrolling is left alone
let bar = 0; // the height of the player, in pixels

// ---- moving

function seek(seconds, { announce = true } = {}) {
  audio.currentTime = Math.min(Math.max(0, seconds), duration);
  update();
  tellPosition();
  if (announce) say(filled(words.at, { time: spelled(audio.currentTime) }));
}

function play() {
  audio.play().catch(() => tell(words.soundFailed));
}

function tell(text) {
  say(text, { shown: true });
}

function step(starts, by, slack) {
  const now = audio.currentTime;
  const here = starts.findLastIndex((start) => start <= now + 0.005);
  // Going back soon after a start means the one before; later it means this one again.
  const again = by < 0 && now - (starts[here] ?? 0) > slack;
  const target = starts[Math.min(Math.max(0, again ? here : here + by), starts.length - 1)];
  if (target !== undefined) seek(target);
}

function setSpeed(value) {
  speed.value = value;
  audio.playbackRate = Number(value);
  audio.preservesPitch = true;
  remember("speed", value);
}

function changeSpeed(by) {
  const option = speed.options[speed.selectedIndex + by];
  if (!option) return;
  setSpeed(option.value);
  say(filled(words.speedIs, { n: number(option.value) }));
}

const ACTS = {
  play: () => (audio.paused ? play() : audio.pause()),
  back: () => seek(audio.currentTime - 15),
  forward: () => seek(audio.currentTime + 15),
  "previous-sentence": () => step(timeline.starts, -1, 1),
  "next-sentence": () => step(timeline.starts, 1, 0),
  "previous-chapter": () => step(chapterStarts, -1, 3),
  "next-chapter": () => step(chapterStarts, 1, 0),
  "search-next": () => search.step(1),
  "search-previous": () => search.step(-1),
  slower: () => changeSpeed(-1),
  faster: () => changeSpeed(1),
  share,
};

async function share() {
  const start = timeline.starts[timeline.at(audio.currentTime)] ?? 0;
  const address = `${location.href.split("#")[0]}#t=${start}`;
  try {
    await navigator.clipboard.writeText(address);
    tell(filled(words.copied, { address }));
  } catch {
    tell(filled(words.notCopied, { address }));
  }
}

// ---- showing

// Called for every frame: what has not changed is not written, and nothing is measured but
// the box of a sentence that has just begun, before anything is written.
function update() {
  const now = audio.currentTime;
  if (Math.floor(now) !== second) tellTime(now);
  const index = timeline.at(now);
  if (index !== current) enter(index, now);
  if (root.dataset.highlight === "word") spoken.show(index, now);
}

function tellTime(now) {
  second = Math.floor(now);
  shownNow.data = clock(now);
  shownRest.data = `−${clock(duration - now)}`;
  // A slider that changes under a screen reader's focus is read out each time.
  if (document.activeElement !== position) tellPosition();
}

function tellPosition() {
  position.value = audio.currentTime;
  const values = { time: spelled(audio.currentTime), length: spelled(duration) };
  position.setAttribute("aria-valuetext", filled(words.positionWords, values));
}

function enter(index, now) {
  const lost = !audio.paused && follow.checked && performance.now() > wandering && isOutOfSight(index);
  for (const span of timeline.spans[current] ?? []) {
    span.removeAttribute("aria-current");
    span.closest(".block")?.classList.remove("heard");
  }
  current = index;
  for (const span of timeline.spans[index] ?? []) {
    span.setAttribute("aria-current", "true");
    // A class, for :has() would make every change cost a look at the whole page.
    span.closest(".block")?.classList.add("heard");
  }
  const at = chapterStarts.findLastIndex((start) => start <= now + 0.005);
  if (at !== chapter) {
    chapters[chapter]?.removeAttribute("aria-current");
    chapters[at]?.setAttribute("aria-current", "true");
    chapter = at;
    if (follow.checked) showChapter(chapters[at]);
  }
  if (lost) timeline.spans[index][0].scrollIntoView({ block: "center" });
}

// A long list of chapters scrolls beside the text; the page itself must not move for it.
function showChapter(link) {
  const list = link?.closest("nav");
  if (list && list.scrollHeight > list.clientHeight) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}

function isOutOfSight(index) {
  const box = timeline.spans[index]?.[0].getBoundingClientRect();
  return box && (box.top < 0.1 * innerHeight || box.bottom > innerHeight - bar - 24);
}

function frame() {
  update();
  if (!audio.paused) requestAnimationFrame(frame);
}

function showState() {
  const name = audio.paused ? words.play : words.pause;
  const button = player.querySelector("[data-do=play]");
  button.setAttribute("aria-label", name);
  button.title = name;
  button.classList.toggle("playing", !audio.paused);
}

function linked() {
  const match = /^#t=(\d+(?:\.\d+)?)$/.exec(location.hash);
  if (!match) return false;
  seek(Number(match[1]), { announce: false });
  timeline.spans[current]?.[0]?.scrollIntoView({ block: "center" });
  return true;
}

function offerToResume() {
  const at = recall(saved, 0);
  if (!(at > 15 && at < duration - 10)) return;
  const button = byId("resume");
  button.textContent = filled(words.resume, { time: clock(at) });
  button.hidden = false;
  button.addEventListener("click", () => {
    seek(at);
    play();
    player.querySelector("[data-do=play]").focus();
    button.hidden = true;
  });
}

// ---- wiring

function tendPlayer() {
  player.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.do) ACTS[button.dataset.do]();
    if (button?.dataset.skip) seek(audio.currentTime + Number(button.dataset.skip));
  });
  const open = byId("open");
  const show = (shown) => {
    byId("panel").hidden = !shown;
    open.setAttribute("aria-expanded", shown);
  };
  open.addEventListener("click", () => show(byId("panel").hidden));
  player.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || byId("panel").hidden) return;
    show(false);
    open.focus();
  });
  position.addEventListener("keydown", tellPosition);
  position.addEventListener("input", () => {
    seek(Number(position.value), { announce: false });
  });
  speed.addEventListener("change", () => changeSpeed(0));
  byId("volume").addEventListener("input", (event) => {
    audio.volume = event.target.value / 100;
  });
  follow.checked = recall("follow", true);
  follow.addEventListener("change", () => remember("follow", follow.checked));
  tendKeys(player, (does) => ACTS[does]());
  tendLooks((key) => {
    if (key === "highlight") chooseHighlight();
  });
}

function tendText() {
  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    const time = link && /\.mp3#t=([\d.]+)$/.exec(link.getAttribute("href"));
    if (time) {
      event.preventDefault();
      seek(Number(time[1]));
      play();
    } else if (!link && getSelection().isCollapsed) {
      const sentence = event.target.closest(".s");
      if (sentence) seek(Number(sentence.dataset.start));
    }
  });
  for (const kind of ["wheel", "touchmove"]) {
    addEventListener(kind, () => { wandering = performance.now() + 5000; }, { passive: true });
  }
}

function tendAudio() {
  audio.addEventListener("play", () => { showState(); frame(); });
  audio.addEventListener("pause", () => { showState(); keep(); });
  audio.addEventListener("seeked", update);
  audio.addEventListener("timeupdate", () => {
    update();
    if (Math.floor(audio.currentTime) % 5 === 0) keep();
  });
  audio.addEventListener("ended", () => remember(saved, 0));
  tendWaiting(audio, player.querySelector("[data-do=play]"), words);
  addEventListener("pagehide", keep);
}

function keep() {
  if (audio.currentTime > 0 && !audio.ended) remember(saved, audio.currentTime);
}

async function chooseHighlight() {
  spoken.clear();
  if (root.dataset.highlight !== "word") return;
  await spoken.load();
  update();
}

function tendFoot() {
  // What is under the player must never hide what has focus (WCAG 2.4.11).
  new ResizeObserver(() => {
    bar = player.offsetHeight;
    root.style.setProperty("--bar", `${Math.min(bar, 0.5 * innerHeight)}px`);
  }).observe(player);
}

tendPlayer();
tendText();
tendAudio();
tendSession(words, {
  play, pause: () => audio.pause(), seekbackward: ACTS.back, seekforward: ACTS.forward,
  previoustrack: ACTS["previous-chapter"], nexttrack: ACTS["next-chapter"],
  seekto: (detail) => seek(detail.seekTime, { announce: false }),
});
tendFoot();
setSpeed(recall("speed", "1"));
chooseHighlight();
showState();
update();
addEventListener("hashchange", linked);
if (!linked()) offerToResume();
root.dataset.live = "ready";
