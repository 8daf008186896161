import type { Severity } from "@verdict/check";
import { Copying } from "./copying.ts";
import { button, element } from "./element.ts";
import type { Form, Lines, Progress, Shown } from "./messages.ts";
import { partOf, severities } from "./part.ts";

/** Exchanges that are shown at once; a button shows more. */
const step = 25;

/** Milliseconds before it is shown how far a check is: most are over by then. */
const soon = 350;

/** What the results need of the page. */
export interface Owner {
  /** Show lines of the text in its field. */
  readonly show: (lines: Lines) => void;
  readonly stop: () => void;
  readonly say: (form: Form) => Promise<string>;
}

/** What was found, under the form: how much, of which severity, and each exchange with its findings beside it. */
export class Results {
  readonly #owner: Owner;
  readonly #status = element("p", { role: "status" });
  readonly #bar = element("progress", { "aria-label": "How far it is checked", max: "1" });
  readonly #far = element("span");
  readonly #running: HTMLElement;
  readonly #copying: Copying;
  readonly #tools = element("div", { class: "tools", hidden: "" });
  readonly #sift = element("div", { role: "group", "aria-label": "Findings that are shown" });
  readonly #notes = element("ul", { class: "faults", hidden: "" });
  readonly #parts = element("div");
  #shown: Shown | undefined;
  #left = new Set<Severity>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(form: HTMLFormElement, owner: Owner) {
    this.#owner = owner;
    this.#running = element(
      "div",
      { class: "running", hidden: "" },
      this.#bar,
      this.#far,
      button("Stop", owner.stop),
    );
    this.#copying = new Copying(owner.say);
    this.#tools.append(this.#sift, this.#copying.element);
    const all = [this.#status, this.#running, this.#tools, this.#notes, this.#parts];
    // What is said of where the text goes stays beside the button.
    const said = form.nextElementSibling;
    const last = said?.tagName === "P" ? said : form;
    last.after(element("section", { class: "checked", "aria-label": "Findings" }, ...all));
  }

  /** That a check has begun; what was found before stays until it is over. */
  begin(): void {
    clearTimeout(this.#timer);
    this.#bar.removeAttribute("value");
    this.#far.textContent = "Checking";
    this.#timer = setTimeout(() => {
      this.#running.hidden = false;
    }, soon);
  }

  progress({ octets, all, exchanges, findings }: Progress): void {
    this.#bar.value = octets / all;
    this.#far.textContent = `${megabytes(octets)} of ${megabytes(all)} MB, ${exchanges} exchanges, ${findings} findings`;
  }

  /** Say something in place of findings; nothing where there is nothing to check. */
  tell(text: string): void {
    this.#end();
    this.#shown = undefined;
    this.#tools.hidden = true;
    this.#notes.hidden = true;
    this.#parts.replaceChildren();
    this.#status.textContent = text;
  }

  report(shown: Shown): void {
    this.#end();
    this.#shown = shown;
    const { of, count, notes } = shown;
    const all = count.error + count.warning + count.info;
    this.#status.textContent =
      all === 0 ? `Nothing is wrong in ${of}.` : `${all} finding${all === 1 ? "" : "s"} in ${of}.`;
    this.#tools.hidden = all === 0;
    this.#notes.hidden = notes.length === 0;
    this.#notes.replaceChildren(...notes.map((it) => element("li", {}, it)));
    this.#siftBy(shown);
    this.#render();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#copying.clear();
    this.#running.hidden = true;
  }

  /** A button for each severity that there is: pressed, its findings are shown. */
  #siftBy({ count }: Shown): void {
    const there = severities.filter(([severity]) => count[severity] > 0);
    const focused = this.#sift.contains(document.activeElement);
    this.#sift.replaceChildren(
      ...there.map(([severity, one, several]) => {
        const text = `${count[severity]} ${count[severity] === 1 ? one : several}`;
        return button(
          text,
          (it) => {
            const isLeft = !this.#left.delete(severity);
            if (isLeft) this.#left.add(severity);
            it.setAttribute("aria-pressed", String(!isLeft));
            this.#render();
          },
          { class: severity, "aria-pressed": String(!this.#left.has(severity)) },
        );
      }),
    );
    if (focused) this.#sift.querySelector("button")?.focus();
  }

  #render(): void {
    const { parts = [], more = 0 } = this.#shown ?? {};
    const isShown = (severity: Severity): boolean => !this.#left.has(severity);
    const some = parts.filter(({ findings }) => findings.some((it) => isShown(it.severity)));
    const made = (from: number): readonly HTMLElement[] =>
      some.slice(from, from + step).flatMap((it) => partOf(it, isShown, this.#owner.show) ?? []);
    const rest = (from: number): readonly HTMLElement[] => {
      if (from < some.length) {
        const text = `Show ${Math.min(step, some.length - from)} more of ${some.length - from}`;
        const next = button(text, () => {
          const added = made(from);
          next.replaceWith(...added, ...rest(from + step));
          added[0]?.querySelector("h2")?.focus();
        });
        return [next];
      }
      if (more === 0) return [];
      return [
        element(
          "p",
          {},
          `There are findings in ${more} more; what is copied has all that are kept.`,
        ),
      ];
    };
    this.#parts.replaceChildren(...made(0), ...rest(step));
  }
}

function megabytes(octets: number): string {
  return (octets / 1e6).toFixed(1);
}
