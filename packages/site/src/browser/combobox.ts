import type { Option, Options } from "./options.ts";

/** What finds, once it could be loaded. */
export interface Finder {
  optionsFor(query: string): Options;
}

/** How long a screen reader waits, in milliseconds, before it says how many there are: not at each letter. */
const quiet = 350;

/**
 * A list of what was found under a search field: an editable combobox whose focus stays in the field, while
 * `aria-activedescendant` names the line that arrow keys have reached (WAI-ARIA 1.2, combobox).
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #load: () => Promise<Finder | undefined>;
  readonly #typed: (query: string) => void;
  readonly #list = document.createElement("div");
  readonly #status = document.createElement("p");
  #finder: Finder | undefined;
  /** The line that is reached; -1 for none. */
  #active = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param typed hears each query that was typed, after its results are shown */
  constructor(
    input: HTMLInputElement,
    load: () => Promise<Finder | undefined>,
    typed: (query: string) => void,
  ) {
    this.#input = input;
    this.#load = load;
    this.#typed = typed;
    this.#addParts();
    input.addEventListener("input", () => void this.#find());
    input.addEventListener("keydown", (event) => this.#key(event));
    input.addEventListener("pointerdown", () => void load());
    input.addEventListener("blur", () => this.#close());
    // Otherwise the field loses its focus, and the list is gone before it is clicked.
    this.#list.addEventListener("pointerdown", (event) => event.preventDefault());
  }

  #addParts(): void {
    const list = this.#list;
    list.id = "hits";
    list.className = "hits";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Results");
    this.#status.className = "unseen";
    this.#status.setAttribute("role", "status");
    const attributes = {
      role: "combobox",
      autocomplete: "off",
      "aria-autocomplete": "list",
      "aria-controls": list.id,
      "aria-expanded": "false",
    };
    for (const [name, value] of Object.entries(attributes)) this.#input.setAttribute(name, value);
    this.#input.form?.append(list, this.#status);
  }

  async #find(): Promise<void> {
    // Once the engine is here nothing is waited for: the results stand in the frame of the keystroke.
    const finder = this.#finder ?? (await this.#load());
    // Without the engine the form still asks the server.
    if (finder === undefined) return;
    this.#finder = finder;
    const query = this.#input.value;
    this.#show(finder.optionsFor(query));
    this.#typed(query);
  }

  #show({ options, count }: Options): void {
    this.#list.replaceChildren(...options.map(line));
    this.#reach(-1);
    this.#open(options.length > 0 && document.activeElement === this.#input);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#status.textContent = count;
    }, quiet);
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key } = event;
    const isOpen = !this.#list.hidden;
    if (key === "ArrowDown" || key === "ArrowUp") {
      if (this.#list.children.length === 0) return;
      event.preventDefault();
      if (!isOpen) this.#open(true);
      this.#reach(this.#next(key === "ArrowDown" ? 1 : -1));
    } else if (key === "Escape" && isOpen) {
      // The next Escape empties the field, as browsers do.
      event.preventDefault();
      this.#close();
    } else if (key === "Enter") this.#enter(event);
  }

  /** To the line that is reached; a number leads to its page at once; all else is what the form does. */
  #enter(event: KeyboardEvent): void {
    const reached = this.#list.children[this.#active];
    const query = this.#input.value.trim();
    if (!this.#list.hidden && reached instanceof HTMLElement) {
      event.preventDefault();
      reached.click();
    } else if (/^[1-9]\d\d$/.test(query)) {
      event.preventDefault();
      location.assign(`/${query}`);
    }
  }

  /** One line on, or back; the field itself lies between the last and the first. */
  #next(step: 1 | -1): number {
    const places = this.#list.children.length + 1;
    return ((this.#active + 1 + step + places) % places) - 1;
  }

  #reach(at: number): void {
    const lines = this.#list.children;
    lines[this.#active]?.setAttribute("aria-selected", "false");
    this.#active = at;
    const reached = lines[at];
    if (reached === undefined) {
      this.#input.removeAttribute("aria-activedescendant");
      return;
    }
    reached.setAttribute("aria-selected", "true");
    reached.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", reached.id);
  }

  #open(isOpen: boolean): void {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
  }

  #close(): void {
    this.#reach(-1);
    this.#open(false);
  }
}

/** A line of the list: a link, so that it can be opened elsewhere too. */
function line({ href, title, name, why, tone }: Option, at: number): HTMLElement {
  const link = document.createElement("a");
  link.id = `hit-${at}`;
  link.href = href;
  link.tabIndex = -1;
  link.setAttribute("role", "option");
  link.setAttribute("aria-selected", "false");
  if (tone !== undefined) link.className = `tone-${tone}`;
  link.append(part("b", title));
  if (name !== undefined) link.append(" ", part("span", name));
  if (why !== undefined) link.append(" ", part("small", why));
  return link;
}

function part(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
