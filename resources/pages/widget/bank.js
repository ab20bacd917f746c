// The person is done at the bank: the widget that opened this window is told, and the window closes.

if (window.opener) {
  window.opener.postMessage({ bank: "done" }, window.location.origin);
  window.setTimeout(() => window.close(), 150);
}
