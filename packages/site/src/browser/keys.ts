/** `/`, and K with Ctrl or ⌘, lead to the search field from everywhere; `reached` hears of it. */
export function focusByKeys(input: HTMLInputElement, reached: () => unknown): void {
  input.setAttribute("aria-keyshortcuts", "/ Control+K Meta+K");
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.isComposing || !asksForSearch(event)) return;
    event.preventDefault();
    input.focus();
    input.select();
    reached();
  });
}

function asksForSearch({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  target,
}: KeyboardEvent): boolean {
  if (key === "/") return !ctrlKey && !metaKey && !altKey && !takesText(target);
  return key.toLowerCase() === "k" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}

/** Whether a slash that is typed there is a slash. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches("input, textarea, select");
}
