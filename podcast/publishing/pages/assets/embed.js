// Chapter links move the frame's own player instead of leaving for the audio file.

const audio = document.getElementById("audio");

for (const link of document.querySelectorAll("[data-seek]")) {
  link.addEventListener("click", (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    audio.currentTime = Number(link.dataset.seek);
    audio.play();
  });
}
