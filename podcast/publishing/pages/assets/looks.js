// How the text looks: every choice is an attribute of the root that the style sheet knows.

import { recall, remember } from "./remember.js";

const KEYS = ["theme", "highlight", "font", "size", "leading", "spacing"];

export function tendLooks(changed) {
  const looks = recall("looks", {});
  for (const key of KEYS) {
    const choice = document.getElementById(key);
    if (looks[key]) choice.value = looks[key];
    choice.addEventListener("change", () => {
      looks[key] = choice.value;
      remember("looks", looks);
      if (choice.value === "auto") delete document.documentElement.dataset[key];
      else document.documentElement.dataset[key] = choice.value;
      changed(key);
    });
  }
}
