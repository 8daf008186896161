import { questionPage } from "@verdict/lookup/pages";
import { type Profile, type Question, type Step, walk } from "@verdict/lookup/tree";
import { type Call, exit } from "../command.ts";
import type { Input } from "../io.ts";

/** Not on a terminal: the first question with its answers, and what to do with it. */
export function listFirst({ print }: Call, profile: Profile): number {
  const first = stepAt([]);
  const { text, answers } = first.question as Question;
  if (print.format === "json") {
    const said = answers.map((it) => ({ text: it.text, ...(it.leaf && { code: it.leaf.code }) }));
    print.json({ scenario: "", profile, choices: [], ask: { question: text, answers: said } });
  } else if (print.format === "md") print.page(questionPage(first, profile));
  else {
    print.text(asked(first.question as Question));
    print.note("On a terminal this goes on with your answers. In words: verdict choose <words>");
  }
  return exit.done;
}

/** Ask question by question with the number keys until a code is found. */
export async function interview({ print, io }: Call, profile: Profile): Promise<number> {
  const path: number[] = [];
  let question = ask();
  for await (const key of keysOf(io.stdin)) {
    if (quits.has(key)) break;
    if (key === "b" || key === "\u007f") path.pop();
    else {
      const answer = /^[1-9]$/.test(key) ? question.answers[Number(key) - 1] : undefined;
      if (answer === undefined) continue;
      path.push(Number(key));
      print.text(`> ${answer.text}`);
      if (answer.leaf !== undefined) {
        print.text("");
        print.page(questionPage(stepAt(path), profile), `verdict ${answer.leaf.code}`);
        break;
      }
    }
    question = ask();
  }
  return exit.done;

  /** Print the question that the path leads to. */
  function ask(): Question {
    const next = stepAt(path).question as Question;
    const keys = `1-${next.answers.length} answer${path.length > 0 ? " · b back" : ""} · q quit`;
    print.text(`${path.length > 0 ? "\n" : ""}${asked(next)}\n\n${keys}`);
    return next;
  }
}

/** q, Escape, Ctrl-C, Ctrl-D. */
const quits: ReadonlySet<string> = new Set(["q", "\u001b", "\u0003", "\u0004"]);

/** Where a path leads; paths here are made of answers that exist. */
function stepAt(path: readonly number[]): Step {
  const step = walk(path);
  if (step === undefined) throw new Error(`no way ${path.join(", ")}`);
  return step;
}

function asked({ text, answers }: Question): string {
  return [text, "", ...answers.map((it, at) => `  ${at + 1}  ${it.text}`)].join("\n");
}

/** Single keys of a terminal, without waiting for Enter. */
async function* keysOf(input: Input): AsyncGenerator<string> {
  input.setRawMode?.(true);
  try {
    for await (const chunk of input) {
      yield* typeof chunk === "string" ? chunk : Buffer.from(chunk).toString("utf8");
    }
  } finally {
    input.setRawMode?.(false);
  }
}
