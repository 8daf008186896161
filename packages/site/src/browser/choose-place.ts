import type { Page } from "./choose-engine.ts";

type Engine = typeof import("./choose-engine.ts");
type Model = typeof import("./choose-model.ts");
type Load<T> = () => Promise<T | undefined>;

/** Where the questions are; in an export of plain files each of them is elsewhere, and is loaded as it is there. */
const home = "/choose";

/**
 * The place that is shown: the page follows each answer without a new load, at the same addresses as without a script,
 * so that the browser's ways back and forward lead through them. The heading of what comes gets the focus, by which
 * screen readers say it.
 */
export class Chooser {
  readonly #main: HTMLElement;
  readonly #engine: Load<Engine>;
  readonly #model: Load<Model>;
  readonly #watchers: (() => void)[] = [];
  #shown = here();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(main: HTMLElement, engine: Load<Engine>, model: Load<Model>) {
    this.#main = main;
    this.#engine = engine;
    this.#model = model;
    addEventListener("popstate", () => this.#next(() => this.#restore()));
    main.addEventListener("click", (event) => this.#click(event));
    main.addEventListener("pointerover", () => this.warm(), { once: true });
  }

  /** Hear of each place that is shown. */
  watch(hear: () => void): void {
    this.#watchers.push(hear);
    hear();
  }

  /** Whoever comes near an answer is about to give one. */
  warm(): void {
    if (location.pathname === home) void this.#engine();
  }

  /** Whoever comes near the box is about to write. */
  warmWords(): void {
    if (location.pathname !== home) return;
    void this.#engine();
    void this.#model();
  }

  /** Give an answer by its number. */
  answer(number: number): void {
    this.#next(async () => {
      const link = this.#link(`ol.keys li:nth-child(${number}) a`);
      if (link !== null) await this.#go(link.href);
    });
  }

  /** Go back to the question before, which may be another than the page that was left for this one. */
  back(): void {
    this.#next(async () => {
      const link = this.#link("#your-way-here + ol li:last-child a");
      if (link === null) return;
      if (history.state?.before !== addressOf(new URL(link.href))) return this.#go(link.href);
      const moved = new Promise((resolve) => {
        addEventListener("popstate", resolve, { once: true });
      });
      history.back();
      await moved;
      await this.#restore();
    });
  }

  /** Go to an address. */
  go(href: string): void {
    this.#next(() => this.#go(href));
  }

  /** The page at an address, made here; `undefined` where only the server has it. */
  async pageAt(url: URL): Promise<Page | undefined> {
    if (url.pathname !== home) return undefined;
    const query = url.searchParams;
    if ((query.get("q") ?? "").trim() === "") return (await this.#engine())?.placePage(query);
    const [engine, model] = await Promise.all([this.#engine(), this.#model()]);
    const result = model?.chosen(query);
    return result && engine?.wordsPage(result);
  }

  /** Say at which address what is shown can be had, without a new place. */
  rename(page: Page): void {
    history.replaceState(history.state, "", page.path);
    this.#head(page);
  }

  /** One after the other: what is pressed while a page is made is meant for that page. */
  #next(act: () => Promise<void>): void {
    this.#turn = this.#turn.then(act).catch(() => undefined);
  }

  async #go(href: string): Promise<void> {
    const page = await this.pageAt(new URL(href));
    if (page === undefined) {
      location.assign(href);
      return;
    }
    history.pushState({ before: this.#shown }, "", page.path);
    this.#put(page);
    scrollTo(0, 0);
  }

  /** Show what the browser's address has become. */
  async #restore(): Promise<void> {
    if (here() === this.#shown) return;
    const page = await this.pageAt(new URL(location.href));
    if (page === undefined) location.reload();
    else this.#put(page);
  }

  #put(page: Page): void {
    const template = document.createElement("template");
    template.innerHTML = page.html;
    this.#main.replaceChildren(template.content);
    this.#head(page);
    const heading = this.#main.querySelector("h1");
    if (heading !== null) heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    for (const hear of this.#watchers) hear();
  }

  #head({ path, title, alternates }: Page): void {
    this.#shown = here();
    document.title = title;
    const way = document.querySelector(`header a[href="${home}"]`);
    way?.setAttribute("aria-current", path === home ? "page" : "true");
    for (const { href, type } of alternates) {
      document.querySelector(`link[rel="alternate"][type="${type}"]`)?.setAttribute("href", href);
    }
  }

  #click(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const isPlain = event.button === 0 && !isModified(event) && !event.defaultPrevented;
    if (link === null || !isPlain || link.hash !== "" || link.pathname !== home) return;
    if (location.pathname !== home || link.origin !== location.origin) return;
    event.preventDefault();
    this.go(link.href);
  }

  #link(selector: string): HTMLAnchorElement | null {
    return this.#main.querySelector<HTMLAnchorElement>(selector);
  }
}

/** Whether a key is held that makes another thing of a click or a key. */
export function isModified(event: MouseEvent | KeyboardEvent): boolean {
  return event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
}

function here(): string {
  return addressOf(location);
}

function addressOf({ pathname, search }: URL | Location): string {
  return pathname + search;
}
