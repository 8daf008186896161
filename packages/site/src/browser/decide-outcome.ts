import type { Simulated } from "./decide-engine.ts";

/** What follows from the controls: the parts of the page that show it, and a line below the form that tells it. */
export class Outcome {
  readonly #form: HTMLFormElement;
  readonly #line = document.createElement("p");
  readonly #bar = document.createElement("div");
  /** What stands before every address, where the site is not at the root. */
  readonly #base: string;

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#base = new URL(form.action).pathname.replace(/\/decide$/, "");
    this.#line.setAttribute("role", "status");
    const link = document.createElement("a");
    link.href = "#the-response";
    link.textContent = "The response";
    this.#bar.className = "told";
    this.#bar.append(this.#line);
    form.append(this.#bar);
    this.#bar.append(link);
    // What is announced has to be there before it is filled.
    this.#bar.classList.add("empty");
  }

  /** Say what came of a change. */
  tell(text: string): void {
    this.#bar.classList.toggle("empty", text === "");
    this.#line.textContent = text;
  }

  show(it: Simulated): void {
    for (const control of this.#form.querySelectorAll("[aria-invalid]")) {
      control.removeAttribute("aria-invalid");
    }
    if ("problems" in it) {
      this.#mark(it.problems);
      return;
    }
    this.#draw(it.html);
    document.title = `${it.title} · Verdict`;
    history.replaceState(history.state, "", this.#base + it.address);
    this.tell(`${it.title}: ${it.why}`);
  }

  /** Mark the controls that say what cannot be. */
  #mark(problems: readonly { readonly pointer: string; readonly detail: string }[]): void {
    const said = problems.map(({ pointer, detail }) => {
      const [, part = "", member = part] = pointer.split("/");
      const name = part === "request" && member === "headers" ? "fields" : member;
      const control = this.#form.elements.namedItem(name);
      const label =
        control instanceof Element ? control.closest("label")?.firstChild?.textContent : undefined;
      if (control instanceof Element) control.setAttribute("aria-invalid", "true");
      return `${label?.trim() ?? name} ${detail}.`;
    });
    this.tell(said.join(" "));
  }

  /** Put a page in the place of this one, but for its form: what is typed into stays as it is. */
  #draw(html: string): void {
    const form = this.#form;
    const now = form.closest("article");
    const next = new DOMParser().parseFromString(html, "text/html").querySelector("article");
    const formThere = next?.querySelector("form.controls");
    if (!now || !next || !formThere) return;
    this.#rebase(next);
    now.className = next.className;
    const [header, headerThere] = [now.querySelector("header"), next.querySelector("header")];
    if (header && headerThere) header.replaceWith(headerThere);
    const opened = new Set([...now.querySelectorAll(".way > :not(.end) [open]")].map(titleOf));
    const old = partsAfter(form);
    const fresh = partsAfter(formThere);
    for (const it of old) it.remove();
    form.after(...fresh);
    for (const it of now.querySelectorAll<HTMLDetailsElement>(".way details")) {
      if (opened.has(titleOf(it))) it.open = true;
    }
  }

  #rebase(page: Element): void {
    if (this.#base === "") return;
    for (const name of ["href", "action"]) {
      for (const it of page.querySelectorAll(`[${name}^="/"]`)) {
        it.setAttribute(name, this.#base + it.getAttribute(name));
      }
    }
  }
}

/** What follows a form, up to the form of the same question as JSON. */
function partsAfter(form: Element): Element[] {
  const parts: Element[] = [];
  let isLast = false;
  for (let it = form.nextElementSibling; it !== null && !isLast; it = it.nextElementSibling) {
    parts.push(it);
    isLast = it.tagName === "FORM";
  }
  return parts;
}

/** The title of a stage, without what is said of how far the way went. */
function titleOf(details: Element): string {
  const nodes = details.querySelector("summary")?.childNodes ?? [];
  return [...nodes].find((it) => it.nodeType === Node.TEXT_NODE)?.textContent?.trim() ?? "";
}
