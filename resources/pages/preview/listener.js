// Hears what the widget posts to the page around it, and hands it to the program (api-facts §12.2).
// Runs in the top frame, in a world of its own: scripts of the pages can neither see it nor call the program.

(function listen() {
  "use strict";

  if (typeof qt === "undefined" || !qt.webChannelTransport) return; // a pop-up: its opener hears what it says

  const LONGEST = 65536; // characters of one message
  const MOST = 200; // messages that wait for the channel
  let waiting = [];
  let listener = null;

  function asText(data) {
    try {
      return JSON.stringify(data === undefined ? null : data);
    } catch {
      return null; // cyclic, or holds what JSON cannot say
    }
  }

  function handOn(origin, text) {
    if (listener) listener.said(origin, text);
    else if (waiting.length < MOST) waiting.push([origin, text]);
  }

  window.addEventListener("message", (event) => {
    if (!event.isTrusted) return;
    const text = asText(event.data);
    if (text === null) handOn(event.origin, '"(unreadable)"');
    else handOn(event.origin, text.length <= LONGEST ? text : JSON.stringify("(too long: " + text.length + " characters)"));
  });

  new QWebChannel(qt.webChannelTransport, (channel) => {
    listener = channel.objects.listener;
    waiting.forEach(([origin, text]) => listener.said(origin, text));
    waiting = [];
  });
})();
