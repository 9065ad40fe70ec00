// The show's page: search over titles and texts without a server, and copying the feed's address.

import { filled, number, say } from "./speak.js";

const form = document.getElementById("search-form");
const field = document.getElementById("search");
const copy = document.getElementById("copy");
const feed = document.getElementById("feed");
const episodes = [...document.querySelectorAll(".episodes > li")];
const texts = new Map();
let soon = 0;

function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

// A transcript is fetched only when somebody searches, and once.
function textOf(episode) {
  if (!texts.has(episode)) {
    const told = fetch(episode.dataset.text)
      .then((answer) => answer.json())
      .then((transcript) => transcript.segments.map((segment) => segment.body).join(" "))
      .catch(() => "")
      .then((body) => folded(`${episode.textContent} ${body}`));
    texts.set(episode, told);
  }
  return texts.get(episode);
}

async function look() {
  const sought = folded(field.value.trim());
  const held = await Promise.all(episodes.map(async (episode) => (await textOf(episode)).includes(sought)));
  if (sought !== folded(field.value.trim())) return;
  episodes.forEach((episode, index) => { episode.hidden = !held[index]; });
  const count = held.filter(Boolean).length;
  const sentence = count === 1 ? form.dataset.foundOne : form.dataset.found;
  say(sought ? filled(sentence, { n: number(count) }) : "");
}

form.hidden = false;
form.addEventListener("submit", (event) => { event.preventDefault(); look(); });
field.addEventListener("input", () => { clearTimeout(soon); soon = setTimeout(look, 250); });

copy.hidden = false;
copy.addEventListener("click", async () => {
  feed.select();
  try {
    await navigator.clipboard.writeText(feed.value);
    say(filled(form.dataset.copied, { address: feed.value }));
  } catch {
    feed.focus(); // Selected, ready for the browser's own copy.
  }
});
