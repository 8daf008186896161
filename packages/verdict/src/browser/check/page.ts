/** The script of the page of checks: what is pasted, dropped or chosen is checked in the page, and nothing leaves it. */
import { Checker, type Engine, type Heard } from "./checker.ts";
import { takeDropped } from "./drop.ts";
import { select } from "./field.ts";
import { Results } from "./results.ts";

/** Milliseconds without a keystroke before what was typed is checked. */
const pause = 250;

/** Octets of a file that is put into the field, where it can be mended. */
const mostInField = 2 ** 18;

const dataset = document.currentScript?.dataset;
const [engine, late] = [dataset?.["engine"], dataset?.["late"]];
const form = document.querySelector<HTMLFormElement>('form[action="/check"]');
const field = form?.querySelector("textarea");
const chooser = form?.querySelector<HTMLInputElement>('input[type="file"]');

if (form && field && chooser && engine !== undefined && late !== undefined) {
  start(form, field, chooser, engine, late);
}

function start(
  form: HTMLFormElement,
  field: HTMLTextAreaElement,
  chooser: HTMLInputElement,
  engine: string,
  late: string,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The file that is checked, and its text where it is small. */
  let file: File | undefined;
  let content: string | undefined;
  /** Without its engine the page leaves the form to the server, as it is without scripts. */
  let isBroken = false;

  const checker = new Checker(
    () => new Worker(engine, { type: "module" }) as Engine,
    late,
    (heard) => hear(heard),
  );
  const results = new Results(form, {
    show: (lines) => select(field, lines),
    stop: () => {
      checker.stop();
      results.tell("Stopped.");
    },
    say: (as) => checker.say(as),
  });

  function hear(heard: Heard): void {
    isBroken = heard.kind === "broken";
    if (heard.kind === "progress") results.progress(heard);
    else if (heard.kind === "report") results.report(heard.shown);
    else if (heard.kind === "refused") results.tell(heard.why);
    else results.tell("The linter could not be loaded. The button sends the text to this server.");
  }

  function check(): void {
    clearTimeout(timer);
    forget();
    if (file === undefined && field.value.trim() === "") {
      checker.stop();
      results.tell("");
      return;
    }
    results.begin();
    if (file === undefined) checker.check("input", field.value);
    else checker.check(file.name, content ?? file);
  }

  /** Whether nothing was checked yet: what the server has found stands before the form. */
  const isFirst = (): boolean => form.previousElementSibling?.tagName === "HEADER";

  /** What the server has found, where it was asked before, is not about what is checked now. */
  function forget(): void {
    while (!isFirst() && form.previousElementSibling !== null) form.previousElementSibling.remove();
  }

  async function take(given: File): Promise<void> {
    file = given;
    checker.warm();
    const octets =
      given.size > mostInField ? undefined : await given.arrayBuffer().catch(() => undefined);
    if (file !== given) return;
    const text = octets === undefined ? undefined : textOf(octets);
    content = text;
    field.value = text ?? "";
    field.placeholder = `${given.name} is checked from where it is.`;
    check();
  }

  field.addEventListener("input", (event) => {
    file = undefined;
    chooser.value = "";
    clearTimeout(timer);
    const isPasted = (event as InputEvent).inputType === "insertFromPaste";
    timer = setTimeout(check, isPasted ? 0 : pause);
  });
  field.addEventListener("focus", () => checker.warm(), { once: true });
  field.addEventListener("paste", () => {
    // Whoever comes to paste has the example replaced.
    if (isFirst() && field.value === field.defaultValue) field.select();
  });
  chooser.addEventListener("click", () => checker.warm());
  chooser.addEventListener("change", () => {
    const [chosen] = chooser.files ?? [];
    if (chosen !== undefined) void take(chosen);
  });
  takeDropped(field, (it) => {
    chooser.value = "";
    void take(it);
  });
  form.addEventListener("submit", (event) => {
    if (isBroken) return;
    event.preventDefault();
    check();
  });
}

/** The text of a small file; `undefined` for one that is none. */
function textOf(octets: ArrayBuffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return undefined;
  }
}
