import { button, element } from "../check/element.ts";

/** A button beside each snippet that copies it; where a browser lets nothing be copied, the snippet is selected instead. */
export function addCopying(): void {
  for (const snippet of document.querySelectorAll<HTMLElement>("h3 + pre")) {
    const name = (snippet.previousElementSibling?.textContent ?? "").replace(/^As /, "");
    const said = element("span", { role: "status" });
    const copy = button(
      "Copy",
      async () => {
        said.textContent = "";
        said.textContent = await copied(snippet.textContent).catch(() => {
          getSelection()?.selectAllChildren(snippet);
          return "Selected";
        });
      },
      { "aria-label": `Copy: ${name}` },
    );
    snippet.before(element("div", { class: "doing" }, said, copy));
  }
}

/** Fails where there is no clipboard: it takes a secure context, or leave (Clipboard API 7.3). */
async function copied(text: string): Promise<string> {
  await navigator.clipboard.writeText(text);
  return "Copied";
}
