import { type Chooser, isModified } from "./choose-place.ts";
import { takesText } from "./keys.ts";

/** Where it is kept that somebody wants no keys of single characters (WCAG 2.1.4): voices type them too. */
const key = "verdict-choose-keys";

/** The keys 1 to 9 answer, Backspace and the left arrow lead back. A line below the answers says so, and turns the numbers off. */
export function answerByKeys(main: HTMLElement, chooser: Chooser): void {
  let isOn = recall() !== "off";
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || isModified(event)) return;
    if (takesText(event.target) || isWide(event.target)) return;
    if (event.key === "Backspace" || event.key === "ArrowLeft") chooser.back();
    else if (isOn && /^[1-9]$/.test(event.key)) chooser.answer(Number(event.key));
    else return;
    event.preventDefault();
  });
  chooser.watch(() => {
    const answers = main.querySelectorAll<HTMLAnchorElement>("ol.keys a");
    if (answers.length === 0) return;
    const [hint, words, button] = [make("p"), make("span"), make("button")];
    const tell = (): void => {
      words.textContent = isOn
        ? `The keys 1 to ${answers.length} answer, Backspace goes back. `
        : "Backspace goes back. ";
      button.textContent = isOn ? "Turn number keys off" : "Turn number keys on";
      for (const [at, link] of answers.entries()) {
        if (isOn) link.setAttribute("aria-keyshortcuts", String(at + 1));
        else link.removeAttribute("aria-keyshortcuts");
      }
    };
    button.type = "button";
    button.addEventListener("click", () => {
      isOn = !isOn;
      remember(isOn ? "on" : "off");
      tell();
    });
    tell();
    hint.className = "keys-hint";
    hint.append(words, button);
    main.querySelector("ol.keys")?.after(hint);
  });
}

function make<T extends keyof HTMLElementTagNameMap>(tag: T): HTMLElementTagNameMap[T] {
  return document.createElement(tag);
}

/** Whether the left arrow moves what has the focus. */
function isWide(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("pre, .scroll");
}

function recall(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be refused.
    return null;
  }
}

function remember(state: string): void {
  try {
    localStorage.setItem(key, state);
  } catch {
    // It is for this page then.
  }
}
