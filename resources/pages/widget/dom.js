// Small builders for what the pages are made of. Text goes in as text only, never as markup.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [event, listener] of Object.entries(value)) node.addEventListener(event, listener);
    else if (name === "style") for (const [role, set] of Object.entries(value)) node.style.setProperty(role, set);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

const DRAWINGS = {
  alert: ["M12 8v5", "M12 16.5v.01", "M10.3 4.2 2.9 17a2 2 0 0 0 1.7 3h14.8a2 2 0 0 0 1.7-3L13.7 4.2a2 2 0 0 0-3.4 0Z"],
  back: ["M15 5l-7 7 7 7"],
  bank: ["M4 10h16", "M12 4l8 6H4l8-6Z", "M6 10v7", "M10 10v7", "M14 10v7", "M18 10v7", "M4 20h16"],
  check: ["M5 12.5l4.5 4.5L19 7.5"],
  clock: ["M12 7v5l3.5 2", "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z"],
  close: ["M6 6l12 12", "M18 6 6 18"],
  company: ["M4 20V6l8-3v17", "M12 9l8 3v8", "M3 20h18", "M8 9v.01", "M8 13v.01", "M8 17v.01", "M16 15v.01"],
  eye: ["M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z", "M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z"],
  hidden: ["M4 4l16 16", "M9.9 5.7a9 9 0 0 1 2.1-.2c6 0 9.5 6.5 9.5 6.5a17 17 0 0 1-2.6 3.3", "M6.3 7.2A16 16 0 0 0 2.5 12S6 18.5 12 18.5c1.5 0 2.9-.4 4.1-1", "M10 10.2a3 3 0 0 0 3.9 4"],
  leave: ["M14 4h6v6", "M20 4l-9 9", "M18 14v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h4"],
  lock: ["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3", "M12 15v2"],
  next: ["M9 5l7 7-7 7"],
  search: ["M11 4.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13Z", "M16 16l4.5 4.5"],
  share: ["M5 5h14v14H5z", "M8.5 9.5h7", "M8.5 12.5h7", "M8.5 15.5h4"],
  stop: ["M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18Z", "M8.5 12h7"],
  wait: ["M7 3h10", "M7 21h10", "M8 3v4l4 5 4-5V3", "M8 21v-4l4-5 4 5v4"],
  window: ["M4 5h16v14H4z", "M4 9h16", "M7 7v.01"],
};

export function icon(name, size = 24) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const look = { viewBox: "0 0 24 24", width: size, height: size, fill: "none", stroke: "currentColor" };
  const line = { "stroke-width": 1.8, "stroke-linecap": "round", "stroke-linejoin": "round", "aria-hidden": "true" };
  for (const [attribute, value] of Object.entries({ ...look, ...line })) svg.setAttribute(attribute, value);
  for (const drawing of DRAWINGS[name]) {
    const path = document.createElementNS(svg.namespaceURI, "path");
    path.setAttribute("d", drawing);
    svg.append(path);
  }
  return svg;
}

export const title = (text) => el("h1", { tabindex: "-1" }, text);
export const lead = (text) => el("p", { class: "quiet" }, text);
export const button = (kind, text, pressed) => el("button", { class: kind, type: "button", on: { click: pressed } }, text);
export const submit = (text) => el("button", { class: "primary", type: "submit" }, text);
export const alertBox = (text) => el("div", { class: "alert", role: "alert" }, icon("alert", 22), el("span", {}, text));
export const letters = (bank, large = false) =>
  el("span", { class: `letters${large ? " large" : ""}${bank.letters.length > 3 ? " tight" : ""}`, "aria-hidden": "true", style: { "--hue": String(bank.hue) } }, bank.letters);

// A form whose fields are looked at before it is sent: `check` gives the first thing missing as {field, text}, or null.
export function form(check, send, ...children) {
  const node = el("form", { class: "scene", novalidate: true, autocomplete: "off" }, ...children);
  node.addEventListener("submit", (event) => {
    event.preventDefault();
    for (const marked of node.querySelectorAll("[aria-invalid]")) marked.removeAttribute("aria-invalid");
    node.querySelector(".alert[data-check]")?.remove();
    const missing = check(node);
    if (missing === null) return send(node);
    const box = alertBox(missing.text);
    box.dataset.check = "";
    box.id = "missing";
    missing.field.setAttribute("aria-invalid", "true");
    missing.field.setAttribute("aria-describedby", "missing");
    (missing.field.closest(".field, fieldset, .choice") ?? missing.field).before(box);
    missing.field.focus({ preventScroll: true });
    box.scrollIntoView({ block: "nearest" });
    missing.field.scrollIntoView({ block: "nearest" });
    return undefined;
  });
  return node;
}
