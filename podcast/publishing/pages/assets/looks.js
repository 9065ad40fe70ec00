// How the text looks: every choice is an attribute of the root that the style sheet knows, and
// free colours are its variables.

import { recall, remember } from "./remember.js";

const KEYS = ["theme", "highlight", "font", "size", "leading", "spacing", "others", "narrator"];
const COLOURS = ["ink", "paper"];
const root = document.documentElement;

export function tendLooks(changed) {
  const looks = recall("looks", {});
  const keep = () => remember("looks", looks);
  for (const key of KEYS) {
    const choice = document.getElementById(key);
    if (!choice) continue; // the show's page has no sentence to mark
    if (looks[key]) choice.value = looks[key];
    choice.addEventListener("change", () => {
      looks[key] = choice.value;
      keep();
      if (choice.value === "auto") delete root.dataset[key];
      else root.dataset[key] = choice.value;
      changed(key);
    });
  }
  tendColours(looks, keep);
}

function tendColours(looks, keep) {
  const fields = COLOURS.map((name) => [name, document.getElementById(`${name}-colour`)]);
  for (const [name, field] of fields) {
    field.value = looks[name] ?? shown(name);
    field.addEventListener("input", () => {
      looks[name] = field.value;
      root.style.setProperty(`--${name}`, field.value);
      keep();
    });
  }
  document.querySelector("[data-do=colours-as-they-were]").addEventListener("click", () => {
    for (const [name, field] of fields) {
      delete looks[name];
      root.style.removeProperty(`--${name}`);
      field.value = shown(name);
    }
    keep();
  });
}

// A colour of the style sheet as a field of colours takes it: #rrggbb.
function shown(name) {
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = getComputedStyle(root).getPropertyValue(`--${name}`).trim() || "#000000";
  return /^#[0-9a-f]{6}$/i.test(probe.fillStyle) ? probe.fillStyle : "#000000";
}
