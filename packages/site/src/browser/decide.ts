/**
 * The script of the simulator: each change of a control is decided in the page, by the engine that the server has, and
 * the address follows, so that it can be shared.
 */
import { Outcome } from "./decide-outcome.ts";

type Engine = typeof import("./decide-engine.ts");

/** Milliseconds without a keystroke before what was typed is decided. */
const pause = 150;

const engineAt = document.currentScript?.dataset["engine"];
const form = document.querySelector<HTMLFormElement>("form.controls");
if (form && engineAt !== undefined) start(form, engineAt);

function start(form: HTMLFormElement, address: string): void {
  const outcome = new Outcome(form);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let loading: Promise<Engine> | undefined;
  /** Without its engine the page leaves the form to the server, as it is without scripts. */
  let isBroken = false;

  const load = (): Promise<Engine> => {
    loading ??= import(address) as Promise<Engine>;
    return loading;
  };

  async function decide(): Promise<void> {
    clearTimeout(timer);
    try {
      const { simulate } = await load();
      const query = new URLSearchParams();
      for (const [name, value] of new FormData(form)) query.append(name, String(value));
      outcome.show(simulate(query));
    } catch {
      isBroken = true;
      outcome.tell("The engine could not be loaded. The button asks this server.");
    }
  }

  form.addEventListener("focusin", () => void load().catch(() => undefined), { once: true });
  form.addEventListener("input", ({ target }) => {
    clearTimeout(timer);
    const isTyped =
      target instanceof HTMLTextAreaElement ||
      (target instanceof HTMLInputElement && target.type !== "checkbox");
    timer = setTimeout(() => void decide(), isTyped ? pause : 0);
  });
  form.addEventListener("submit", (event) => {
    if (isBroken) return;
    event.preventDefault();
    void decide();
  });
}
