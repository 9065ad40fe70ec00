// How the text looks: every choice is an attribute of the root that the style sheet knows, and
// free colours are its variables.

import { recall, remember } from "./remember.js";

const KEYS = ["theme", "highlight", "font", "size", "leading", "spacing", "others", "narrator"];
const COLOURS = ["ink", "paper"];
const root = document.documentElement;

export function tendLooks(changed) {
  const looks = recall("looks", {});
  const keep = () => remember("looks", looks);
  const showColours = tendColours(looks, keep);
  for (const key of KEYS) {
    // The show's page has no sentence to mark, and so no button for some.
    for (const button of document.querySelectorAll(`.buttons [name=${key}]`)) {
      if (looks[key] === button.value) button.checked = true;
      button.addEventListener("change", () => {
        looks[key] = button.value;
        keep();
        if (button.value === "auto") delete root.dataset[key];
        else root.dataset[key] = button.value;
        showColours();
        changed(key);
      });
    }
  }
}

// What writes the colours that hold into their fields.
function tendColours(looks, keep) {
  const fields = COLOURS.map((name) => [name, document.getElementById(`${name}-colour`)]);
  const show = () => { for (const [name, field] of fields) field.value = looks[name] ?? shown(name); };
  show();
  for (const [name, field] of fields) {
    field.addEventListener("input", () => {
      looks[name] = field.value;
      root.style.setProperty(`--${name}`, field.value);
      keep();
    });
  }
  document.querySelector("[data-do=colours-as-they-were]").addEventListener("click", () => {
    for (const name of COLOURS) {
      delete looks[name];
      root.style.removeProperty(`--${name}`);
    }
    show();
    keep();
  });
  return show;
}

// A colour of the style sheet as a field of colours takes it: #rrggbb.
function shown(name) {
  const probe = document.createElement("canvas").getContext("2d");
  probe.fillStyle = getComputedStyle(root).getPropertyValue(`--${name}`).trim() || "#000000";
  return /^#[0-9a-f]{6}$/i.test(probe.fillStyle) ? probe.fillStyle : "#000000";
}
