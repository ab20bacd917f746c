// What the bank asks: user name and password, security questions of every kind, and which accounts.

import { alertBox, button, el, form, icon, lead, letters, submit, title } from "./dom.js";
import { closing, terms } from "./scenes-entry.js";

const chosen = (bank, ...more) => el("div", { class: "chosen" }, letters(bank), el("span", { class: "grow" }, bank.name), ...more);

// ── user name and password ───────────────────────────────────────────────

export function credentials(widget, scene) {
  const { t } = widget;
  const { bank } = scene;
  const username = el("input", { type: "text", id: "username", name: "username", value: scene.username, autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  const password = el("input", { type: "password", id: "password", name: "password", autocomplete: "off" });
  (scene.username ? password : username).dataset.first = "";
  return form(
    (node) => missing(t, username, password, node.querySelector("input[name=terms]")),
    () => {
      if (scene.terms && !scene.terms.checkbox) widget.say("terms_accepted");
      widget.act("submit", { username: username.value, password: password.value });
    },
    chosen(bank, scene.back && button("link small", t("credentials.change"), () => widget.act(scene.back))),
    title(t("credentials.title", { bank: bank.name })),
    scene.refused && alertBox(t(`credentials.${scene.refused}`, { bank: bank.name })),
    scene.known && lead(t("credentials.known")),
    field("username", t("credentials.username"), username),
    field("password", t("credentials.password"), password, peek(t, password)),
    forgotten(widget),
    scene.hints.length > 0 && testUsers(widget, scene, username, password),
    scene.terms && terms(widget, scene.terms),
    el(
      "div",
      { class: "actions" },
      submit(t("credentials.submit")),
      el("p", { class: "small quiet centred" }, t("credentials.caution")),
    ),
  );
}

function missing(t, username, password, box) {
  if (!username.value.trim()) return { field: username, text: t("credentials.username_missing") };
  if (!password.value) return { field: password, text: t("credentials.password_missing") };
  return box && !box.checked ? { field: box, text: t("terms.missing") } : null;
}

const field = (id, name, input, more) => el("div", { class: "field" }, el("label", { for: id }, name), el("div", { class: "box" }, input, more));

function peek(t, password) {
  const turn = (event) => {
    const shown = password.type === "password";
    password.type = shown ? "text" : "password";
    event.currentTarget.setAttribute("aria-label", t(shown ? "hide" : "show"));
    event.currentTarget.replaceChildren(icon(shown ? "hidden" : "eye", 22));
  };
  return el("button", { class: "round peek", type: "button", "aria-label": t("show"), on: { click: turn } }, icon("eye", 22));
}

function forgotten(widget) {
  const { t } = widget;
  const note = el("p", { class: "small quiet", role: "status" });
  const tell = () => {
    widget.say("forgotten");
    note.textContent = t("credentials.forgotten_more");
  };
  return el("div", {}, button("link small", t("credentials.forgotten"), tell), note);
}

// Only with demo=true: a click fills both fields in.
function testUsers(widget, scene, username, password) {
  const { t } = widget;
  const fill = (hint) => {
    username.value = hint.username;
    password.value = hint.password;
    username.form.querySelector(".primary").focus();
  };
  const documented = scene.hints.filter((hint) => hint.first);
  const others = scene.hints.filter((hint) => !hint.first);
  const hintButton = (hint) => el("button", { type: "button", on: { click: () => fill(hint) } }, hint.username, el("span", {}, hint.about));
  return el(
    "div",
    { class: "hints" },
    t("credentials.hints"),
    el("div", { class: "row" }, documented.map(hintButton)),
    others.length > 0 && el("details", {}, el("summary", {}, t("credentials.hints_more")), el("div", { class: "row list" }, others.map(hintButton))),
  );
}

// ── security questions ───────────────────────────────────────────────────

export function mfa(widget, scene) {
  const { t } = widget;
  const { bank } = scene;
  const asked = scene.challenges.map((challenge, at) => CHALLENGES[challenge.kind](t, challenge, `challenge-${at}`));
  asked[0].node.querySelector("input")?.setAttribute("data-first", "");
  return form(
    () => firstMissing(asked),
    () => widget.act("answer", { answer: asked.map(({ answers }) => answers()) }),
    chosen(bank),
    title(t("mfa.title", { bank: bank.name, count: asked.length })),
    scene.retry ? alertBox(t("mfa.retry", { bank: bank.name })) : lead(t("mfa.lead")),
    asked.map(({ node }) => node),
    el(
      "div",
      {},
      help(widget, "info", "mfa.help", "mfa.help_more"),
      help(widget, "trouble", "mfa.trouble", "mfa.trouble_more"),
    ),
    scene.hints.length > 0 && testAnswers(t, scene.hints, asked),
    el("div", { class: "actions" }, submit(t("mfa.submit"))),
  );
}

function firstMissing(asked) {
  for (const one of asked) {
    const gap = one.missing();
    if (gap) return gap;
  }
  return null;
}

function help(widget, event, name, more) {
  const { t } = widget;
  const opened = ({ currentTarget }) => currentTarget.open && widget.say(event);
  return el("details", { class: "help", on: { toggle: opened } }, el("summary", {}, t(name)), el("p", {}, t(more)));
}

// Every kind gives what is shown, what is answered, and what is still missing.
const CHALLENGES = { text, one: choices("radio"), several: choices("checkbox"), picture: pictures, pick, push };

function text(t, { prompt }, id) {
  const input = el("input", { type: "text", id, autocomplete: "off", autocapitalize: "none", spellcheck: "false" });
  return {
    node: field(id, prompt, input),
    answers: () => [input.value],
    fill: ([answer]) => { input.value = answer; },
    missing: () => (input.value.trim() ? null : { field: input, text: t("answer_missing") }),
  };
}

function choices(type) {
  return (t, { prompt, choices: offered }, id) => {
    const inputs = offered.map((choice) => el("input", { type, name: id, value: choice }));
    return {
      node: el(
        "fieldset",
        {},
        el("legend", {}, prompt),
        type === "checkbox" && el("p", { class: "small quiet" }, t("mfa.several")),
        inputs.map((input) => el("label", { class: "choice" }, input, el("span", { class: "grow" }, input.value))),
      ),
      ...selection(t, inputs),
    };
  };
}

function pictures(t, { prompt, choices: offered, several }, id) {
  const inputs = offered.map((image) => el("input", { type: several ? "checkbox" : "radio", name: id, value: image }));
  const shown = inputs.map((input, at) =>
    el("label", { class: "picture" }, el("img", { src: pictureAddress(input.value), alt: t("mfa.picture", { number: at + 1 }) }), input),
  );
  return { node: el("fieldset", {}, el("legend", {}, prompt), el("div", { class: "pictures" }, shown)), ...selection(t, inputs) };
}

// The bank sends bare base64; what it is shows in its first characters.
function pictureAddress(base64) {
  const types = { "/9j/": "image/jpeg", iVBO: "image/png", R0lG: "image/gif" };
  return `data:${types[base64.slice(0, 4)] ?? "image/jpeg"};base64,${base64}`;
}

function selection(t, inputs) {
  return {
    answers: () => inputs.filter((input) => input.checked).map((input) => input.value),
    fill: (answers) => inputs.forEach((input) => { input.checked = answers.includes(input.value); }),
    missing: () => (inputs.some((input) => input.checked) ? null : { field: inputs[0], text: t("choose_one") }),
  };
}

// A question is picked from a list and answered (api-facts §5.2).
function pick(t, { prompt, choices: offered }, id) {
  const inputs = offered.map((choice) => el("input", { type: "radio", name: id, value: choice }));
  const answer = el("input", { type: "text", id: `${id}-answer`, autocomplete: "off" });
  const picked = selection(t, inputs);
  return {
    node: el(
      "div",
      { class: "stack" },
      el("fieldset", {}, el("legend", {}, prompt), inputs.map((input) => el("label", { class: "choice" }, input, el("span", { class: "grow" }, input.value)))),
      field(`${id}-answer`, t("mfa.pick_question_answer"), answer),
    ),
    answers: () => [answer.value],
    fill: ([given]) => { inputs[0].checked = true; answer.value = given; },
    missing: () => picked.missing() ?? (answer.value.trim() ? null : { field: answer, text: t("answer_missing") }),
  };
}

// Approved somewhere else: there is nothing to fill in here.
function push(_t, { prompt }) {
  return { node: el("p", {}, el("strong", {}, prompt)), answers: () => ["approved"], fill: () => {}, missing: () => null };
}

function testAnswers(t, hints, asked) {
  const one = ({ at, answers, label }) => el("button", { type: "button", on: { click: () => asked[at].fill(answers) } }, label);
  return el("div", { class: "hints" }, t("mfa.hints"), el("div", { class: "row" }, hints.map(one)));
}

// ── accounts ─────────────────────────────────────────────────────────────

export function accounts(widget, scene) {
  const { t } = widget;
  if (scene.accounts.length === 0) return noAccounts(widget, scene);
  const count = scene.several ? 2 : 1;
  const inputs = scene.accounts.map(({ id }) => el("input", { type: scene.several ? "checkbox" : "radio", name: "account", value: id }));
  if (inputs.length > 0) inputs[0].dataset.first = "";
  if (inputs.length === 1) inputs[0].checked = true;
  const picked = selection(t, inputs);
  return form(
    () => (picked.answers().length ? null : { field: inputs[0], text: t("accounts.missing") }),
    () => widget.act("accounts", { accounts: picked.answers() }),
    chosen(scene.bank),
    scene.title ? title(t("accounts.title", { count })) : el("h1", { class: "unseen", tabindex: "-1" }, t("accounts.title", { count })),
    scene.title && lead(t("accounts.lead", { count, customer: scene.customer })),
    el(
      "fieldset",
      {},
      el("legend", { class: "unseen" }, t("accounts.title", { count })),
      scene.accounts.map((account, at) => accountRow(widget, account, inputs[at])),
    ),
    el("div", { class: "actions" }, submit(t("continue"))),
  );
}

function noAccounts(widget, { bank, total }) {
  const { t } = widget;
  const other = button("primary", t("other_bank"), () => widget.act("other_bank"));
  return closing("stop", "warn", t("accounts.none_title"), t("accounts.none", { total, bank: bank.name }), other);
}

function accountRow({ t, settings }, account, input) {
  const money = new Intl.NumberFormat(`${settings.language}-CA`, { style: "currency", currency: account.currency });
  return el(
    "label",
    { class: "choice" },
    input,
    el(
      "span",
      { class: "grow" },
      el("span", {}, account.title),
      el("br"),
      el("span", { class: "quiet small", "aria-label": t("accounts.ending", { digits: account.digits }) }, `•••• ${account.digits}`),
    ),
    account.amount !== null && el("span", { class: "amount" }, money.format(account.amount)),
  );
}

// ── all security questions, for the nightly refresh ──────────────────────

export function questions(widget, scene) {
  const { t } = widget;
  const asked = scene.questions.map((prompt, at) => text(t, { prompt }, `question-${at}`));
  asked[0].node.querySelector("input").dataset.first = "";
  return form(
    () => firstMissing(asked),
    () => widget.act("questions", { answer: asked.map(({ answers }) => answers()) }),
    chosen(scene.bank),
    title(t("questions.title", { bank: scene.bank.name })),
    lead(t("questions.lead")),
    asked.map(({ node }) => node),
    el(
      "div",
      { class: "actions" },
      submit(t("continue")),
      scene.skippable && button("plain", t("questions.skip"), () => widget.act("skip")),
    ),
  );
}
