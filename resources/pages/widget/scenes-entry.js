// The pages around the bank's own questions: consent, finding a bank, going to an OAuth bank, the end, and what failed.

import { alertBox, button, el, form, icon, lead, letters, submit, title } from "./dom.js";
import { leave } from "./post.js";

const fact = (drawing, name, more) =>
  el("li", {}, icon(drawing), el("div", {}, el("strong", {}, name), el("span", { class: "quiet small" }, more)));

// ── consent ──────────────────────────────────────────────────────────────

export function consent(widget, scene) {
  const { t } = widget;
  const { customer } = scene;
  return form(
    (node) => {
      const box = node.querySelector("input[name=terms]");
      return box && !box.checked ? { field: box, text: t("terms.missing") } : null;
    },
    () => {
      if (scene.terms && !scene.terms.checkbox) widget.say("terms_accepted");
      widget.act("accept");
    },
    el("div", { class: "pair", "aria-hidden": "true" }, el("span", { class: "tile" }, icon("company")), el("span", { class: "dots" }), el("span", { class: "tile" }, icon("bank"))),
    title(t("consent.title", { customer })),
    lead(t("consent.lead")),
    el(
      "ul",
      { class: "facts" },
      fact("share", t("consent.what"), whatIsShared(t, scene)),
      fact("lock", t("consent.how"), t("consent.how_more", { customer })),
      fact("stop", t("consent.stop"), t("consent.stop_more", { customer })),
    ),
    scene.terms && terms(widget, scene.terms),
    el(
      "div",
      { class: "actions" },
      submit(t("consent.accept")),
      button("plain", t("consent.deny"), () => widget.act("deny")),
    ),
  );
}

function whatIsShared(t, { days, statements }) {
  const data = days ? t("consent.what_more", { days }) : t("consent.what_without");
  return statements ? `${data} ${t(`consent.statements.${statements}`)}` : data;
}

// The terms of the customer: a box to tick, or a sentence where none is wanted.
export function terms(widget, { url, checkbox }) {
  const { t } = widget;
  const link = el("a", { class: "link", href: url, target: "_blank", rel: "noopener noreferrer", on: { click: () => widget.say("terms_opened") } }, t("terms.name"));
  const [before, after] = t(checkbox ? "terms.box" : "terms.going_on", { terms: "\u0000" }).split("\u0000");
  if (!checkbox) return el("p", { class: "small quiet" }, before, link, after);
  const ticked = (event) => widget.say(event.target.checked ? "terms_accepted" : "terms_denied");
  return el("label", { class: "choice bare small" }, el("input", { type: "checkbox", name: "terms", on: { change: ticked } }), el("span", { class: "grow" }, before, link, after));
}

export function denied(widget) {
  const { t } = widget;
  return closing("stop", "calm", t("consent.denied_title"), t("consent.denied"), button("primary", t("consent.again"), () => widget.act("again")));
}

// ── finding a bank ───────────────────────────────────────────────────────

export function banks(widget, scene) {
  const { t } = widget;
  const list = el("ul", { class: "banks", "aria-label": t("banks.title") });
  const count = el("p", { class: "quiet small", role: "status" });
  const field = el("input", {
    type: "search",
    id: "sought",
    placeholder: t("banks.search"),
    "aria-label": t("banks.search"),
    "data-first": true,
    autocomplete: "off",
    spellcheck: "false",
  });
  let country = "";
  const redraw = () => {
    const found = scene.banks.filter((bank) => (!country || bank.country === country) && called(bank, field.value));
    list.replaceChildren(...found.map((bank) => el("li", {}, bankButton(widget, bank))));
    count.replaceChildren(found.length ? t("banks.found", { count: found.length }) : nothingFound(widget, scene, field, redraw));
  };
  field.addEventListener("input", redraw);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && field.value) {
      field.value = "";
      redraw();
    }
    if (event.key === "Enter") list.querySelector("button")?.click();
    if (event.key === "ArrowDown") {
      event.preventDefault();
      list.querySelector("button")?.focus();
    }
  });
  list.addEventListener("keydown", (event) => walk(event, list, field));
  const filters = scene.filters && countries(t, scene.banks, (chosen) => {
    country = chosen;
    redraw();
  });
  redraw();
  return el(
    "div",
    { class: "scene" },
    el("div", { class: "search" }, title(t("banks.title")), el("div", { class: "box" }, icon("search", 20), field)),
    filters,
    count,
    list,
  );
}

const plain = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const called = (bank, sought) => plain(`${bank.name} ${bank.code}`).includes(plain(sought.trim()));

function nothingFound(widget, scene, field, redraw) {
  const { t } = widget;
  const clear = () => {
    field.value = "";
    redraw();
    field.focus();
  };
  const demo = !scene.demo && "flinkscapital".includes(plain(field.value).replace(/\s/g, "") || "-");
  return el(
    "span",
    { class: "stack" },
    el("span", {}, t("banks.none", { sought: field.value }), " ", demo ? t("banks.none_demo") : t("banks.none_more")),
    button("plain", t("banks.clear"), clear),
  );
}

function bankButton(widget, bank) {
  const { t } = widget;
  const note = !bank.available ? el("span", { class: "chip" }, t("banks.unavailable")) : null;
  const under = bank.oauth ? t("banks.opens_window") : bank.under;
  return el(
    "button",
    { class: "bank", type: "button", on: { click: () => widget.act("choose", { institution: bank.code }) } },
    letters(bank),
    el("span", { class: "grow" }, el("span", { class: "name" }, bank.name), under && el("span", { class: "quiet small" }, under)),
    note,
    icon(bank.oauth ? "window" : "next", 20),
  );
}

// Up and down walk through the list, and up from the first leads back to the search.
function walk(event, list, field) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const rows = [...list.querySelectorAll("button")];
  (rows[rows.indexOf(document.activeElement) + step] ?? (step < 0 ? field : document.activeElement)).focus();
}

function countries(t, all, choose) {
  const present = ["", ...new Set(all.map((bank) => bank.country))];
  const row = el("div", { class: "filters", role: "group" });
  row.append(
    ...present.map((country) =>
      el(
        "button",
        {
          type: "button",
          "aria-pressed": String(country === ""),
          on: {
            click: (event) => {
              for (const other of row.children) other.setAttribute("aria-pressed", String(other === event.currentTarget));
              choose(country);
            },
          },
        },
        t(`banks.${country.toLowerCase() || "all"}`),
      ),
    ),
  );
  return row;
}

// ── a bank with its own page ─────────────────────────────────────────────

export function oauth(widget, scene) {
  const { t } = widget;
  const { bank } = scene;
  const note = el("div", { role: "status" });
  const go = button("primary", t("oauth.open", { bank: bank.name }), () => (scene.how === "page" ? goThere() : openWindow()));
  go.dataset.first = "";
  let opened = null;

  function goThere() {
    widget.say("provider");
    leave(scene.url, "top");
  }

  function openWindow() {
    widget.say("provider");
    opened?.close();
    opened = scene.refused ? null : window.open(scene.url, "bank", "popup,width=480,height=720");
    if (!opened) {
      widget.say("blocked");
      note.replaceChildren(alertBox(t("oauth.blocked")));
      return;
    }
    widget.say("opened");
    note.replaceChildren(el("p", {}, el("strong", {}, t("oauth.waiting"))), el("p", { class: "quiet small" }, t("oauth.waiting_more", { bank: bank.name })));
    go.textContent = t("oauth.reopen");
    watch(opened);
  }

  // The bank's window says when it is done; if it cannot, the server is asked.
  async function watch(window_) {
    while (widget.scene === scene && opened === window_) {
      await nextWord(window_);
      if (widget.scene !== scene || opened !== window_) return;
      const closed = window_.closed;
      await widget.look(scene);
      if (closed && widget.scene === scene) {
        note.replaceChildren(alertBox(t("oauth.closed")));
        return;
      }
    }
  }

  const leaving = scene.how === "page";
  return el(
    "div",
    { class: "scene" },
    el("div", { class: "pair", "aria-hidden": "true" }, letters(bank, true)),
    title(t("oauth.title", { bank: bank.name })),
    lead(t("oauth.lead")),
    el(
      "ul",
      { class: "facts" },
      leaving ? fact("leave", t("oauth.leave"), t("oauth.leave_more")) : fact("window", t("oauth.how"), t("oauth.how_more")),
      fact("lock", t("consent.how"), t("consent.how_more", { customer: scene.customer })),
    ),
    note,
    el("div", { class: "actions" }, go),
  );
}

// Resolves when the bank's window speaks, and at the latest after a second.
function nextWord(from) {
  return new Promise((resolve) => {
    const done = (event) => {
      if (event && (event.source !== from || event.origin !== window.location.origin)) return;
      window.removeEventListener("message", done);
      window.clearTimeout(late);
      resolve();
    };
    const late = window.setTimeout(() => done(null), 1000);
    window.addEventListener("message", done);
  });
}

// ── the ends ─────────────────────────────────────────────────────────────

export function end(widget, scene) {
  const { t } = widget;
  const { customer } = scene;
  const said = scene.go ? t("end.going", { customer }) : t("end.lead", { customer });
  return closing("check", "good", t("end.title", { bank: scene.bank.name }), said, developers(t, "end.developers", scene.facts));
}

export function problem(widget, scene) {
  const { t } = widget;
  const key = widget.has(`problem.${scene.code}`) ? scene.code : "other";
  const bank = scene.bank?.name ?? "";
  const again = scene.again ? () => widget.show({ ...scene.again, events: [] }) : () => widget.act("retry");
  const more = [
    (scene.again || scene.retry) && button("primary", t("retry"), again),
    scene.other_bank && button(scene.retry ? "plain" : "primary", t("other_bank"), () => widget.act("other_bank")),
  ];
  const tone = ["RETRY_LATER", "TOO_MANY_REQUESTS", "SESSION_EXPIRED", "offline"].includes(key) ? "warn" : "bad";
  return closing(
    tone === "warn" ? "clock" : "alert",
    tone,
    t(`problem.${key}.title`, { bank }),
    t(`problem.${key}`, { bank }),
    scene.facts && developers(t, "problem.developers", scene.facts),
    ...more,
  );
}

export function closing(drawing, tone, heading, sentence, ...more) {
  const actions = more.filter((part) => part?.tagName === "BUTTON");
  const rest = more.filter((part) => part && part.tagName !== "BUTTON");
  return el(
    "div",
    { class: "scene centred" },
    el("div", { class: `emblem ${tone}` }, icon(drawing)),
    title(heading),
    el("p", { class: "quiet", role: "status" }, sentence),
    el("div", { class: "actions" }, ...rest, ...actions),
  );
}

function developers(t, key, facts) {
  const rows = Object.entries(facts).flatMap(([name, value]) => [el("dt", { class: "code" }, name), el("dd", { class: "code" }, value)]);
  return el("details", { class: "developers" }, el("summary", {}, t(key)), el("dl", {}, ...rows));
}

// ── waiting ──────────────────────────────────────────────────────────────

export function waiting(widget, text) {
  const { t, settings } = widget;
  const moving = settings.loading === "progressbar" ? el("div", { class: "runner" }, el("i")) : el("div", { class: "dots3" }, el("i"), el("i"), el("i"));
  const shown = settings.still ? el("div", { class: "still" }, icon("wait", 44)) : moving;
  shown.setAttribute("aria-hidden", "true");
  return el("div", { class: "waiting", role: "progressbar", "aria-label": text }, shown, el("h1", { tabindex: "-1" }, text), el("p", { class: "quiet small" }, t("wait.more")));
}
