// Keys that work while focus is in the player, and nowhere else (WCAG 2.1.4).

import { recall, remember } from "./remember.js";

const DOES = {
  k: "play", j: "back", l: "forward", ",": "previous-sentence", ".": "next-sentence",
  "[": "previous-chapter", "]": "next-chapter", "<": "slower", ">": "faster",
};

export function tendKeys(player, act) {
  const wanted = document.getElementById("keys");
  wanted.checked = recall("keys", true);
  wanted.addEventListener("change", () => remember("keys", wanted.checked));
  player.addEventListener("keydown", (event) => {
    if (!wanted.checked || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.target.matches("select, input[type=search], input:not([type])")) return; // is written in
    const does = event.key === " " && event.target === player ? "play" : DOES[event.key.toLowerCase()];
    if (!does) return;
    event.preventDefault();
    act(does);
  });
}
