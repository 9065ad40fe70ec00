// Brings the player of an episode's page to life. Without it the page is whole: this only adds.

import { Bookmarks } from "./bookmarks.js";
import { Following } from "./following.js";
import { tendKeeping } from "./keeping.js";
import { tendKeys } from "./keys.js";
import { tendLooks } from "./looks.js";
import { addressOf, placeIn } from "./moments.js";
import { nextEpisode } from "./next.js";
import { Pacing } from "./pacing.js";
import { Place } from "./place.js";
import { recall, remember } from "./remember.js";
import { Search } from "./search.js";
import { tendSession } from "./session.js";
import { tendSheets } from "./sheets.js";
import { Showing } from "./showing.js";
import { Skipping } from "./skipping.js";
import { Sleep } from "./sleep.js";
import { clock, filled, number, say, spelled } from "./speak.js";
import { Timeline } from "./timeline.js";
import { tendWaiting } from "./waiting.js";

const byId = (id) => document.getElementById(id);
const root = document.documentElement;
const player = byId("player");
const words = player.dataset;
const audio = byId("audio");
const playButton = player.querySelector("[data-do=play]");
const position = byId("position");
const speed = byId("speed");
const text = byId("text");
const timeline = new Timeline(document.body, JSON.parse(words.gone || "{}"));
const chapters = [...document.querySelectorAll("[data-seek]")];
const chapterStarts = chapters.map((link) => Number(link.dataset.seek));
const duration = Number(words.duration);
const following = new Following({
  wanted: byId("follow"), button: byId("back-to-heard"), player, isHeard: () => !audio.paused,
});
const showing = new Showing({ timeline, chapters, chapterStarts, following, audio, words, player });
const search = new Search(text, words, () => following.yield());
const place = new Place(audio, timeline, words.key);
const sleep = new Sleep(byId("sleep"), audio, words);
const pacing = new Pacing({
  repeat: byId("repeat"), rest: byId("rest-length"), audio, rate: () => Number(speed.value),
});
const skipping = new Skipping(
  document.querySelectorAll("#skipped input"), timeline, audio, duration,
);
let until = Infinity; // where a link says that its passage ends

// ---- moving

function seek(seconds, { announce = true } = {}) {
  wakeSound();
  until = Infinity;
  audio.currentTime = Math.min(Math.max(0, seconds), duration);
  follow();
  showing.tellPosition();
  if (announce && audio.paused) say(filled(words.at, { time: spelled(audio.currentTime) }));
}

// Nothing of the sound is asked for until the player is touched.
function wakeSound() {
  if (audio.preload === "none") audio.preload = "metadata";
}

function follow() {
  following.resume();
  showing.update({ moved: true });
}

function play() {
  follow();
  audio.play().catch(() => say(words.soundFailed, { shown: true, stays: true }));
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
  if (!speed.value) speed.value = "1";
  audio.playbackRate = Number(speed.value);
  audio.preservesPitch = true;
  remember("speed", speed.value);
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
  const index = Math.max(0, timeline.at(audio.currentTime));
  const address = addressOf(timeline.ids[index], timeline.starts[index] ?? 0);
  try {
    await navigator.clipboard.writeText(address);
    say(filled(words.copied, { address }), { shown: true });
  } catch {
    say(filled(words.notCopied, { address }), { shown: true });
  }
}

// ---- where one comes from

function linked() {
  const wanted = placeIn(location.hash);
  if (!wanted) return false;
  const found = wanted.sentence ? timeline.find(wanted.sentence, wanted.from) : null;
  if (!found && wanted.from === null) return false;
  seek(found ? timeline.starts[found.index] : wanted.from, { announce: false });
  until = wanted.until ?? Infinity;
  if (found && !found.exact) say(words.sentenceChanged, { shown: true });
  return true;
}

function offerToResume() {
  const at = place.kept();
  if (!(at > 15 && at < duration - 10)) return;
  const button = byId("resume");
  button.textContent = filled(words.resume, { time: clock(at) });
  button.hidden = false;
  button.addEventListener("click", () => {
    seek(at, { announce: false });
    play();
    playButton.focus();
    button.hidden = true;
  });
}

async function offerNext() {
  const link = byId("next-episode");
  const found = await nextEpisode(words.home, words.key).catch(() => null);
  if (!found?.link) return;
  link.href = found.link;
  link.textContent = filled(words.nextEpisode, { title: found.title });
  link.parentElement.hidden = false;
}

// A tap may be a slip: it is told, and the way back is at hand for a while.
function offerBack(from) {
  if (!(from > 0)) return;
  const button = byId("undo-seek");
  button.textContent = filled(words.backTo, { time: clock(from) });
  button.hidden = false;
  button.onclick = () => {
    button.hidden = true;
    seek(from);
    playButton.focus();
  };
  clearTimeout(offerBack.soon);
  offerBack.soon = setTimeout(() => { button.hidden = true; }, 15_000);
}

// ---- wiring

function tendPlayer() {
  player.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (button?.dataset.do) ACTS[button.dataset.do]();
    if (button?.dataset.skip) seek(audio.currentTime + Number(button.dataset.skip));
  });
  for (const kind of ["pointerenter", "focusin"]) player.addEventListener(kind, wakeSound);
  byId("back-to-heard").addEventListener("click", () => {
    follow();
    playButton.focus();
  });
  position.addEventListener("keydown", () => showing.tellPosition());
  position.addEventListener("input", () => seek(Number(position.value), { announce: false }));
  // By keys the slider goes in steps; a finger may touch it anywhere.
  position.addEventListener("pointerdown", () => {
    const from = audio.currentTime;
    position.addEventListener("change", () => offerBack(from), { once: true });
  });
  speed.addEventListener("change", () => changeSpeed(0));
  byId("volume").addEventListener("input", (event) => { audio.volume = event.target.value / 100; });
  const { wanted } = following;
  wanted.checked = recall("follow", true);
  wanted.addEventListener("change", () => remember("follow", wanted.checked));
  tendSheets(player);
  tendKeys(player, (does) => ACTS[does]());
  tendLooks((key) => { if (key === "highlight") showing.chooseHighlight(); });
}

function tendText() {
  document.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a");
    const time = link && /\.mp3#t=([\d.]+)$/.exec(link.getAttribute("href"));
    if (time) {
      event.preventDefault();
      seek(Number(time[1]), { announce: false });
      play();
    } else if (!link && !event.target.closest("summary, button, input, label") && getSelection().isCollapsed) {
      const sentence = event.target.closest(".s");
      if (!sentence || sentence.closest(".player")) return;
      const from = audio.currentTime;
      seek(Number(sentence.dataset.start));
      offerBack(from);
    }
  });
}

function tendAudio() {
  const frame = () => {
    showing.update();
    if (audio.currentTime >= until) {
      until = Infinity;
      audio.pause();
    }
    if (!audio.paused) requestAnimationFrame(frame);
  };
  audio.addEventListener("play", () => { showing.showState(); frame(); });
  audio.addEventListener("pause", () => { showing.showState(); place.keep(); });
  audio.addEventListener("seeked", () => showing.update());
  audio.addEventListener("timeupdate", () => {
    showing.update();
    if (Math.floor(audio.currentTime) % 5 === 0) place.keep();
  });
  audio.addEventListener("ended", () => {
    showing.showState();
    offerNext();
  });
  showing.began = (previous, index) => pacing.began(previous) || skipping.began(index);
  showing.heard = (index, moved) => skipping.heard(index, moved);
  showing.chapterEnded = () => sleep.chapterEnded();
  tendWaiting(audio, playButton, words);
}

// Beside the text the chapters are always open, and say so.
function tendChapters() {
  const beside = matchMedia("(min-width: 64rem)");
  const list = document.querySelector(".chapters details");
  const open = () => { if (beside.matches) list.open = true; };
  beside.addEventListener("change", open);
  open();
}

function tendFoot() {
  // What is under the player must never hide what has focus (WCAG 2.4.11).
  new ResizeObserver(() => {
    showing.foot = player.offsetHeight;
    root.style.setProperty("--bar", `${Math.min(showing.foot, 0.5 * innerHeight)}px`);
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
tendChapters();
setSpeed(recall("speed", "1"));
showing.chooseHighlight();
showing.showState();
showing.update();
new Bookmarks({ root: byId("bookmarks"), words, timeline, chapters, now: () => audio.currentTime, go: seek });
addEventListener("hashchange", linked);
if (!linked()) offerToResume();
tendKeeping(byId("offline"), words);
root.dataset.live = "ready";
