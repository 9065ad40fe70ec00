// The system's own controls: lock screen, headset, media keys.

export function tendSession(words, handlers) {
  const session = navigator.mediaSession;
  if (!session) return;
  session.metadata = new MediaMetadata({
    title: words.title,
    album: words.show,
    artwork: [{ src: new URL(`${words.home}cover.jpg`, location.href).href }],
  });
  for (const [action, handler] of Object.entries(handlers)) {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // Each browser knows some of these actions.
    }
  }
}
