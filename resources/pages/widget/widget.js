// The widget's run in the browser: asks its server for the next scene, posts the events that belong to it, shows it.
// What is asked, said and decided is the server's; what is here is only how it looks and where the focus goes.

import { el, icon } from "./dom.js";
import { leave, poster } from "./post.js";
import { SCENES } from "./scenes.js";
import { speaker } from "./texts.js";
import { waiting } from "./scenes-entry.js";

const SHORTEST_WAIT = 450;
const WAITS = { submit: "wait.signing_in", answer: "wait.answering", accounts: "wait.finishing", questions: "wait.finishing" };

const $ = (id) => document.getElementById(id);

class Widget {
  constructor(start) {
    this.visit = start.visit;
    this.settings = start.settings;
    this.t = speaker(start.texts, start.settings.language);
    this.texts = start.texts;
    this.post = poster(start.settings.stringify);
    this.scene = null;
  }

  has(key) {
    return key in this.texts;
  }

  // One act of the person: says its event, waits for the server, shows what comes.
  async act(action, details = {}) {
    this.say(action);
    const key = WAITS[action];
    if (key) this.wait(key);
    const before = performance.now();
    const answer = await ask("act", { visit: this.visit, action, ...details });
    if (key) await pause(SHORTEST_WAIT - (performance.now() - before));
    if (answer?.scene?.page === "end" && this.settings.summary) {
      this.wait("wait.finishing");
      await pause(2 * SHORTEST_WAIT);
    }
    if (answer === null) this.show(lost(this.scene));
    else this.show(answer.scene ?? { ...this.scene, events: [] });
  }

  // A glance at the server while the person is at the bank's own page.
  async look(scene) {
    const answer = await ask("act", { visit: this.visit, action: "look" });
    if (answer?.scene && this.scene === scene) this.show(answer.scene);
  }

  say(action) {
    const event = this.scene?.says[action];
    if (event) this.post(event);
  }

  wait(key) {
    this.put(waiting(this, this.t(key, { bank: this.scene.bank?.name ?? "" })));
    this.announce(this.t(key, { bank: this.scene.bank?.name ?? "" }));
    this.showBack(false);
  }

  // Without header, back and close the bar would be an empty strip.
  showBack(shown) {
    $("back").hidden = !shown;
    $("bar").hidden = !shown && !this.settings.header && !this.settings.close;
  }

  show(scene) {
    const first = this.scene === null;
    const sameAgain = this.scene?.page === scene.page;
    this.scene = scene;
    scene.events.forEach((event) => this.post(event));
    this.put(SCENES[scene.page](this, scene), !sameAgain);
    this.showSteps(scene.step);
    this.showBack(Boolean(scene.back && this.settings.back));
    this.settle(first);
    if (scene.page === "end") this.finish(scene);
  }

  put(node, arrives = true) {
    node.classList.toggle("arrives", arrives);
    $("page").replaceChildren(node);
    $("page").scrollTop = 0;
  }

  // Focus goes to the field to fill in where that brings up no keyboard on the screen, else to the title, which is
  // then read out. The first page of a frame leaves it where it is: the page around it may be in use.
  settle(first) {
    const page = $("page");
    const touch = window.matchMedia("(pointer: coarse)").matches;
    const wanted = page.querySelector("[data-first]");
    const heading = page.querySelector("h1");
    if (!first || window.parent === window) ((!touch && wanted) || heading || page).focus({ preventScroll: true });
    document.title = `${heading?.textContent ?? this.t("title")} · ${this.t("simulated")}`;
  }

  showSteps(step) {
    const bar = $("steps");
    bar.hidden = !step;
    if (!step) return;
    bar.setAttribute("aria-label", this.t("step", step));
    bar.replaceChildren(
      ...Array.from({ length: step.of }, (_, at) => el("i", { class: at + 1 < step.at ? "done" : at + 1 === step.at ? "now" : "" })),
    );
  }

  announce(text) {
    $("said").textContent = text;
  }

  finish(scene) {
    if (scene.result_path) window.history.replaceState(null, "", scene.result_path);
    // The events leave first: the page that hears them may be the one that is left.
    if (scene.go) window.setTimeout(() => leave(scene.go.url, scene.go.how), 60);
  }
}

const lost = (scene) => ({ page: "problem", code: "offline", events: [], says: { close: scene.says.close }, back: null, step: scene.step, again: scene });

const pause = (milliseconds) => new Promise((resolve) => window.setTimeout(resolve, Math.max(0, milliseconds)));

async function ask(what, body) {
  try {
    const answer = await fetch(`/_widget/${what}`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

function dress(widget) {
  const { settings, t } = widget;
  $("brand").hidden = !settings.header;
  $("brand-mark").toggleAttribute("hidden", !settings.header_image);
  const back = $("back");
  back.append(icon("back"));
  back.setAttribute("aria-label", t("back"));
  back.addEventListener("click", () => widget.act(widget.scene.back));
  const close = $("close");
  close.append(icon("close"));
  close.setAttribute("aria-label", t("close"));
  close.hidden = !settings.close;
  close.addEventListener("click", () => widget.say("close"));
}

function listenToTheNetwork(widget) {
  for (const [change, event] of Object.entries(widget.settings.network)) {
    window.addEventListener(change, () => widget.post(event));
  }
}

// A fault of the simulator: a page of another origin speaks in the widget's name (real-world RW-045 to RW-047).
function letStrangersIn() {
  const { stranger } = document.documentElement.dataset;
  if (stranger) document.body.append(el("iframe", { class: "elsewhere", src: stranger, title: "", "aria-hidden": "true", tabindex: "-1" }));
}

async function run() {
  const start = await ask("start", { path: window.location.pathname, query: window.location.search });
  if (start === null) {
    window.setTimeout(run, 2000);
    return;
  }
  const widget = new Widget(start);
  dress(widget);
  listenToTheNetwork(widget);
  for (const remark of start.remarks) console.info(`Simulator: ${remark}`);
  widget.show(start.scene);
  letStrangersIn();
}

run();
