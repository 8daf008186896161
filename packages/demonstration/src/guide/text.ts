import type { Entry } from "./entries.ts";
import { intro, mended, title } from "./intro.ts";

/** The index for a terminal. */
export function indexText(entries: readonly Entry[]): string {
  const parts = entries.map(({ path, about, methods, tries, mends }) =>
    [
      `${path}  (${methods.join(", ")})`,
      `  ${about}`,
      ...tries.map(
        ({ send, status, name, because }) =>
          `\n  ${status} ${name}: ${because}\n    ${send.replaceAll("\n", "\n    ")}`,
      ),
      ...mends.map((it) => `\n  ${mended(it)}`),
    ].join("\n"),
  );
  return `${title}\n\n${intro}\n\n\n${parts.join("\n\n\n")}\n`;
}
