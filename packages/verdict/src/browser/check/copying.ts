import { button, element } from "./element.ts";
import type { Form } from "./messages.ts";

const forms: readonly (readonly [Form, name: string, file: string, type: string])[] = [
  ["markdown", "Markdown", "findings.md", "text/markdown"],
  ["json", "JSON", "findings.json", "application/json"],
  ["sarif", "SARIF", "findings.sarif", "application/sarif+json"],
];

/** Milliseconds until a browser has surely taken what it saves. */
const shortly = 2_000;

/** Buttons that copy the findings; where a browser lets nothing be copied, they save them as a file. */
export class Copying {
  readonly element = element("div", { role: "group", "aria-label": "Copy the findings" });
  readonly #said = element("span", { role: "status" });

  /** @param say gives the findings in a form */
  constructor(say: (form: Form) => Promise<string>) {
    const buttons = forms.map(([form, name, file, type]) =>
      button(name, async () => {
        const text = say(form);
        this.clear();
        this.#said.textContent = await copy(text).then(
          () => `${name} copied`,
          async () => {
            save(file, type, await text);
            return `Saved as ${file}`;
          },
        );
      }),
    );
    this.element.append(element("span", {}, "Copy as"), ...buttons, this.#said);
  }

  /** Take back what was said of findings that are shown no longer. */
  clear(): void {
    this.#said.textContent = "";
  }
}

/** Copy a text that is still being made: browsers allow it only while they handle the click. */
async function copy(text: Promise<string>): Promise<void> {
  const type = "text/plain";
  const blob = text.then((it) => new Blob([it], { type }));
  await navigator.clipboard.write([new ClipboardItem({ [type]: blob })]);
}

function save(file: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  element("a", { href, download: file }).click();
  setTimeout(() => URL.revokeObjectURL(href), shortly);
}
