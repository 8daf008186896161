import { noColours } from "../render/paint.ts";
import { wrap } from "../render/wrap.ts";
import type { Exit, Flow, Rung } from "./flow.ts";
import { wordsOf } from "./named.ts";

/** How wide it is: with the indentation of a page, a terminal of 80 columns. */
const columns = 76;

/**
 * A diagram in characters: the way down on the left, the ways out as arrows. An arrow that leads back to the start ends
 * with a caret.
 */
export function flowOutline({ start, stages, end }: Flow): string {
  const body = stages.flatMap(({ title, rungs }) => [
    "|",
    `+-- ${title} ${"-".repeat(Math.max(3, 40 - title.length))}`,
    ...rungs.flatMap(rungLines),
  ]);
  return `${[`[ ${start} ]`, ...body, "|", "v", `[ ${end} ]`].join("\n")}\n`;
}

function rungLines({ question, methods, exits }: Rung): string[] {
  const asked = methods === undefined ? question : `${question} (${methods.join(", ")})`;
  const [first = "", ...more] = wrap(asked, columns - 3, noColours);
  return ["|", `o  ${first}`, ...more.map((it) => `|  ${it}`), ...exits.flatMap(exitLines)];
}

function exitLines(exit: Exit): string[] {
  const { name = "", says } = wordsOf(exit);
  const codes = `${exit.codes.join(" ")} ${name}`.trim();
  const beside = exit.others?.length ? `(and ${exit.others.join(" ")})` : "";
  const words = [`${codes} ${beside}`.trim(), says]
    .filter((it) => it !== undefined && it !== "")
    .join(": ");
  const [first = "", ...more] = wrap(
    `${words}${exit.again === true ? " ^" : ""}`,
    columns - 8,
    noColours,
  );
  return [`|---> ${first}`, ...more.map((it) => `|       ${it}`)];
}
