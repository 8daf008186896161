/**
 * Code with several tools, one at a time: where the page has all of them one under the other, a row of tabs leads to each.
 * What was chosen is remembered for all pages.
 *
 * It runs while the page is read, so that nothing moves once it is seen.
 */

/** Where the choice of each group is kept: `{ "server": "express", "client": "fetch" }`. */
const key = "verdict-tabs";

const chosen = recall();

function recall(): Record<string, string> {
  try {
    return { ...JSON.parse(localStorage.getItem(key) ?? "{}") };
  } catch {
    // Storage may be refused, or hold what somebody else has put there.
    return {};
  }
}

function remember(group: string, id: string): void {
  chosen[group] = id;
  try {
    localStorage.setItem(key, JSON.stringify(chosen));
  } catch {
    // It is for this page then.
  }
}

/** What is there as a whole and has no tabs yet. */
function look(): void {
  const isRead = document.readyState !== "loading";
  for (const box of document.querySelectorAll<HTMLElement>(".tabs:not(:has(> [role=tablist]))")) {
    if (isRead || box.nextElementSibling !== null) new Tabs(box);
  }
}

/** Put what a panel only leads to into it: the code from its own page. Where that cannot be had, the link stays. */
async function fill(panel: HTMLElement, address: string): Promise<void> {
  delete panel.dataset["at"];
  panel.ariaBusy = "true";
  try {
    const response = await fetch(address, { headers: { Accept: "text/html" } });
    if (!response.ok) return;
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const parts = [...(page.querySelector("article")?.children ?? [])];
    const end = parts.findIndex((it) => it.tagName === "H2");
    const own = parts.slice(1, end === -1 ? undefined : end);
    for (const it of own)
      if (it.tagName === "PRE") it.ariaLabel = panel.firstElementChild?.textContent ?? null;
    panel.lastElementChild?.replaceWith(...own);
    addCopying(panel);
  } catch {
    panel.dataset["at"] = address;
  } finally {
    panel.ariaBusy = null;
  }
}

/** A button to copy the first of a panel's code, which is what runs; without a clipboard it is selected instead. */
function addCopying(panel: HTMLElement): void {
  const code = panel.querySelector("pre");
  if (code === null || panel.querySelector(".doing") !== null) return;
  const said = document.createElement("span");
  said.setAttribute("role", "status");
  const copy = document.createElement("button");
  copy.type = "button";
  copy.textContent = "Copy";
  copy.ariaLabel = `Copy: ${code.ariaLabel}`;
  copy.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = "Copied";
    } catch {
      getSelection()?.selectAllChildren(code);
      said.textContent = "Selected";
    }
  });
  const doing = document.createElement("div");
  doing.className = "doing";
  doing.append(said, copy);
  code.after(doing);
}

let boxes = 0;

class Tabs {
  static readonly all: Tabs[] = [];
  readonly #group: string;
  readonly #panels: readonly HTMLElement[];
  readonly #tabs: readonly HTMLButtonElement[];

  constructor(box: HTMLElement) {
    const { group = "", label = "" } = box.dataset;
    boxes += 1;
    this.#group = group;
    this.#panels = [...box.querySelectorAll<HTMLElement>("[data-tab]")];
    const list = document.createElement("div");
    list.setAttribute("role", "tablist");
    list.setAttribute("aria-label", label);
    this.#tabs = this.#panels.map((panel, at) => {
      const tab = document.createElement("button");
      const heading = panel.querySelector("h3");
      tab.type = "button";
      tab.textContent = heading?.textContent ?? "";
      tab.setAttribute("role", "tab");
      tab.id = `tab-${boxes}-${at}`;
      panel.id = `panel-${boxes}-${at}`;
      tab.setAttribute("aria-controls", panel.id);
      panel.setAttribute("role", "tabpanel");
      panel.setAttribute("aria-labelledby", tab.id);
      if (heading !== null) heading.hidden = true;
      tab.addEventListener("click", () => this.#choose(at));
      return tab;
    });
    list.append(...this.#tabs);
    list.addEventListener("keydown", (event) => this.#move(event));
    box.prepend(list);
    Tabs.all.push(this);
    this.show(this.#indexOf(chosen[group]) ?? 0);
  }

  /** Show one of them; where it is not there, all stays as it is. */
  show(at: number): void {
    for (const [index, tab] of this.#tabs.entries()) {
      tab.setAttribute("aria-selected", String(index === at));
      tab.tabIndex = index === at ? 0 : -1;
    }
    for (const [index, panel] of this.#panels.entries()) panel.hidden = index !== at;
    const shown = this.#panels[at];
    if (shown?.dataset["at"] !== undefined) void fill(shown, shown.dataset["at"]);
    else if (shown !== undefined) addCopying(shown);
  }

  #indexOf(id: string | undefined): number | undefined {
    const at = this.#panels.findIndex((it) => it.dataset["tab"] === id);
    return at === -1 ? undefined : at;
  }

  #choose(at: number): void {
    const id = this.#panels[at]?.dataset["tab"] ?? "";
    remember(this.#group, id);
    for (const other of Tabs.all) {
      const index = other.#group === this.#group ? other.#indexOf(id) : undefined;
      if (index !== undefined) other.show(index);
    }
  }

  /** Arrows go round; the tab that is reached is chosen, as the pattern for tabs has it (WAI-ARIA APG). */
  #move(event: KeyboardEvent): void {
    const now = this.#tabs.indexOf(event.target as HTMLButtonElement);
    const count = this.#tabs.length;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: (now + 1) % count,
      ArrowLeft: (now - 1 + count) % count,
      Home: 0,
      End: count - 1,
    };
    const at = to[event.key];
    if (at === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#tabs[at]?.focus();
    this.#choose(at);
  }
}

new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
document.addEventListener("readystatechange", look);
