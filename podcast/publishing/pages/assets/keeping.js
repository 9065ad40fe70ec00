// The ticks by which a listener keeps an episode, or all of a list, on the device.

import { Kept } from "./offline.js";
import { filled, number, say } from "./speak.js";

// On an episode's page: this episode.
export async function tendKeeping(box, words) {
  const kept = await tended(box, words.home);
  if (!kept) return;
  box.checked = (await kept.whole()).has(kept.here);
  whileTicked(box, words, {
    keep: (signal) => kept.keep(kept.here, signal),
    drop: () => {
      kept.all = false; // who takes one away does not want it again with the next look at the list
      return kept.drop(kept.here);
    },
  });
  await kept.renew((page) => page === kept.here).catch(() => {}); // no network: it stays as it was
}

// On the show's page: all episodes of the list, and those to come.
export async function tendKeepingAll(box, list) {
  const words = box.closest("[data-offline-begun]").dataset;
  const kept = await tended(box, "./");
  if (!kept) return;
  const items = [...list.querySelectorAll("[data-key]")];
  const pageOf = (item) => new URL(item.querySelector("h3 a").getAttribute("href"), location.href).href;
  const tell = async () => {
    const whole = await kept.whole();
    for (const item of items) tellOne(item, whole.has(pageOf(item)) ? words.offlineHere : "");
    return items.filter((item) => whole.has(pageOf(item))).length;
  };
  const keep = async (signal) => {
    const whole = await kept.whole();
    for (const item of items.filter((one) => !whole.has(pageOf(one)))) {
      await kept.keep(pageOf(item), signal);
      await tell();
    }
  };
  box.checked = kept.all;
  await tell();
  whileTicked(box, words, {
    keep: async (signal) => {
      kept.all = true;
      await keep(signal).catch((error) => { kept.all = false; throw error; });
    },
    drop: async () => {
      kept.all = false;
      await kept.dropAll();
      await tell();
    },
    told: async () => filled(words.offlineMany, { n: number(await tell()), total: number(items.length) }),
  });
  await kept.renew().catch(() => {});
  if (kept.all) await keep().catch(() => {}); // what is new since
  await tell();
}

// What is kept; null, and no tick, where storage is forbidden.
async function tended(box, home) {
  const kept = await Kept.of(home);
  if (!kept) box.closest(".keeps").hidden = true;
  return kept;
}

function whileTicked(box, words, { keep, drop, told = () => words.offlineDone }) {
  let work = null;
  box.addEventListener("change", async () => {
    work?.abort();
    if (!box.checked) {
      await drop();
      say(words.offlineRemoved, { shown: true });
      return;
    }
    work = new AbortController();
    say(words.offlineBegun, { shown: true, stays: true });
    try {
      await keep(work.signal);
      say(await told(), { shown: true });
    } catch (error) {
      if (error.name === "AbortError") return;
      box.checked = false;
      say(words.offlineFailed, { shown: true, stays: true });
    }
  });
}

function tellOne(item, words) {
  const known = item.querySelector(".offline-here");
  if (known && !words) known.remove();
  if (known || !words) return;
  const told = document.createElement("span");
  told.className = "offline-here";
  told.textContent = ` · ${words}`;
  item.querySelector(".facts").append(told);
}
