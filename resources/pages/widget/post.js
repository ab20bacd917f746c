// The widget's voice: events go to the window that holds it, in Flinks' ways and no other (api-facts §12.2).

export function poster(asText) {
  return function post(event) {
    const said = asText ? JSON.stringify(event) : event;
    window.parent.postMessage(said, "*");
    if (window.opener && window.opener !== window.parent) window.opener.postMessage(said, "*");
  };
}

// Leaves for another address: with the whole page where the browser lets us, else with this frame.
export function leave(url, how) {
  if (how === "top") {
    try {
      window.top.location.href = url;
      return;
    } catch {
      // A frame of another origin may move the top page only after a person's click (real browsers refuse).
    }
  }
  window.location.href = url;
}
