import type { Line } from "../doc.ts";
import { escapeHtml } from "./escape.ts";
import { marks, type Reached, type Stage, type Step, stageWords, type Way } from "./way.ts";

const words: Readonly<Record<Reached, string>> = {
  passed: "passed",
  end: "decided here",
  ahead: "not reached",
};

/** A way as a list of stages; the one where it ended is open. */
export function htmlWay({ stages }: Way, inline: (line: Line) => string): string {
  return `<ol class="way">\n${stages.map((it) => stage(it, inline)).join("\n")}\n</ol>`;
}

function stage(it: Stage, inline: (line: Line) => string): string {
  const { title, reached, steps } = it;
  return `<li class="${reached}"><details${reached === "end" ? " open" : ""}><summary>${mark(reached)} ${escapeHtml(title)} <small>${stageWords(it)}</small></summary>
<ol>
${steps.map((one) => step(one, inline)).join("\n")}
</ol></details></li>`;
}

function step(
  { name, question, reached, answer, cite }: Step,
  inline: (line: Line) => string,
): string {
  const source = cite === undefined ? "" : ` <cite>${inline(cite)}</cite>`;
  const said = answer === undefined ? "" : ` <b>${escapeHtml(answer)}</b>`;
  const here = reached === "end" ? ' aria-current="step"' : "";
  return `<li class="${reached}"${here}>${mark(reached)}<code>${escapeHtml(name)}</code> ${escapeHtml(question)}${said}${source}</li>`;
}

/** The sign, and the word for those who do not see it. */
function mark(reached: Reached): string {
  return `<i aria-hidden="true">${marks[reached]}</i><span class="unseen">${words[reached]}: </span>`;
}
