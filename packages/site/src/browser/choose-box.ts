import type { Page } from "./choose-engine.ts";
import type { Chooser } from "./choose-place.ts";

/** How long, in milliseconds, nothing is typed before it is answered. */
const pause = 150;

/**
 * The box for words: what stands below it follows what is typed. On a page of words its address follows as well; among
 * the questions it is Enter that leads there.
 */
export class Box {
  readonly #chooser: Chooser;
  /** How many there are is said to screen readers, which do not see it come. */
  readonly #status = document.createElement("p");
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked, so that what is overtaken is not shown. */
  #asked = 0;

  constructor(main: HTMLElement, chooser: Chooser) {
    this.#chooser = chooser;
    this.#status.className = "unseen";
    this.#status.setAttribute("role", "status");
    main.addEventListener("focusin", ({ target }) => {
      if (formOf(target) !== null) chooser.warmWords();
    });
    main.addEventListener("input", ({ target }) => {
      const form = formOf(target);
      if (form !== null) this.#wait(form);
    });
    main.addEventListener("submit", (event) => this.#submit(event));
    chooser.watch(() => this.#stop());
  }

  #wait(form: HTMLFormElement): void {
    this.#stop();
    if (this.#status.parentNode !== form.parentNode) form.after(this.#status);
    this.#timer = setTimeout(() => void this.#answer(form, this.#asked), pause);
  }

  /** What was asked before is not answered any more. */
  #stop(): void {
    clearTimeout(this.#timer);
    this.#asked += 1;
  }

  async #answer(form: HTMLFormElement, asked: number): Promise<void> {
    const url = addressOf(form);
    const isEmpty = url.searchParams.get("q")?.trim() === "";
    const page = isEmpty ? undefined : await this.#chooser.pageAt(url).catch(() => undefined);
    if (asked !== this.#asked) return;
    if (page !== undefined) this.#show(form, page);
    else if (isEmpty) this.#replace([]);
  }

  #show(form: HTMLFormElement, page: Page): void {
    const template = document.createElement("template");
    template.innerHTML = page.html;
    const made = template.content.querySelector("article");
    const answers = [...(made?.querySelectorAll("form ~ *") ?? [])];
    const article = form.closest("article");
    // Among the questions what stands above the box is theirs.
    if (made !== null && article?.querySelector("ol.keys") === null) {
      article.className = made.className;
      const header = made.querySelector("header");
      if (header !== null) article.querySelector("header")?.replaceWith(header);
      this.#chooser.rename(page);
    }
    this.#replace(answers);
  }

  #replace(answers: readonly Element[]): void {
    while (this.#status.nextSibling !== null) this.#status.nextSibling.remove();
    this.#status.after(...answers);
    const [first, ...others] = answers.filter((it) => it.matches("h2"));
    const more = others.length === 0 ? "" : `, and ${others.length} more`;
    this.#status.textContent = `${(first ?? answers[0])?.textContent ?? ""}${more}`;
  }

  #submit(event: SubmitEvent): void {
    const form = formOf(event.target);
    if (form === null) return;
    event.preventDefault();
    this.#stop();
    this.#chooser.go(addressOf(form).href);
  }
}

/** The box that something is in. */
function formOf(target: EventTarget | null): HTMLFormElement | null {
  return target instanceof Element ? target.closest('form[action="/choose"]') : null;
}

/** Where a browser goes when the form is sent. */
function addressOf(form: HTMLFormElement): URL {
  const url = new URL(form.action);
  for (const [name, value] of new FormData(form)) url.searchParams.set(name, String(value));
  return url;
}
