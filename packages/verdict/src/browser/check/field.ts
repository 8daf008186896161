import type { Lines } from "./messages.ts";

/** The lines of a field are counted as it counts them: it knows LF alone. */
export function select(field: HTMLTextAreaElement, { from, to }: Lines): void {
  const lines = field.value.split("\n");
  const start = lengthOf(lines.slice(0, from - 1));
  const end = start + Math.max(0, lengthOf(lines.slice(from - 1, to)) - 1);
  field.focus();
  field.setSelectionRange(start, end);
  const height = Number.parseFloat(getComputedStyle(field).lineHeight) || 20;
  // A few lines above it are shown as well.
  field.scrollTop = Math.max(0, from - 4) * height;
}

/** Characters of lines with their ends. */
function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, it) => sum + it.length + 1, 0);
}
