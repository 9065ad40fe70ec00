// The episode after this one, as the feed names it: an old page need not change for a new episode.

import { parsed } from "./trusted.js";

const PAGES = 20; // of the feed that are looked through

export async function nextEpisode(home, guid) {
  let address = new URL(`${home}feed.xml`, location.href).href;
  let newer = null;
  for (let page = 0; page < PAGES && address; page += 1) {
    const answer = await fetch(address);
    if (!answer.ok) return null;
    const feed = parsed(await answer.text(), "application/xml");
    for (const item of feed.querySelectorAll("item")) {
      if (item.querySelector("guid")?.textContent === guid) return newer;
      newer = { title: item.querySelector("title")?.textContent ?? "", link: pathOf(item, home) };
    }
    const older = [...feed.getElementsByTagName("atom:link")].find((link) => link.getAttribute("rel") === "next");
    address = older ? new URL(`${home}${fileOf(older.getAttribute("href"))}`, location.href).href : null;
  }
  return null;
}

// The page beside this one, wherever the show is served from.
function pathOf(item, home) {
  const link = item.getElementsByTagName("link")[0]?.textContent ?? "";
  const match = /episodes\/([^/?#]+)\/(?:index\.html)?$/.exec(link);
  return match ? `${home}episodes/${match[1]}/index.html` : "";
}

function fileOf(address) {
  return address.split(/[?#]/)[0].split("/").pop();
}
