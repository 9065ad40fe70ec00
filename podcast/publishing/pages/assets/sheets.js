// The sheets over the player: one is open at a time, Escape closes it wherever focus is.

export function tendSheets(player) {
  const buttons = [...player.querySelectorAll("[aria-controls]")];
  const sheetOf = (button) => document.getElementById(button.getAttribute("aria-controls"));
  const show = (button, shown) => {
    sheetOf(button).hidden = !shown;
    button.setAttribute("aria-expanded", shown);
  };
  const closeAll = () => {
    const open = buttons.filter((button) => !sheetOf(button).hidden);
    for (const button of open) show(button, false);
    return open[0];
  };
  for (const button of buttons) {
    button.addEventListener("click", () => {
      const isOpen = !sheetOf(button).hidden;
      closeAll();
      show(button, !isOpen);
      if (!isOpen) sheetOf(button).querySelector("input[type=search]")?.focus();
    });
  }
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const button = closeAll();
    if (button && player.contains(document.activeElement)) button.focus();
  });
}
