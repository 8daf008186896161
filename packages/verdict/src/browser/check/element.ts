/** An element with attributes and what is in it; texts are texts, whatever they hold. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string>> = {},
  ...within: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) it.setAttribute(key, value);
  it.append(...within);
  return it;
}

/** A button that does something in the page. */
export function button(
  text: string,
  pressed: (it: HTMLButtonElement) => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const it = element("button", { type: "button", ...attributes }, text);
  it.addEventListener("click", () => pressed(it));
  return it;
}
