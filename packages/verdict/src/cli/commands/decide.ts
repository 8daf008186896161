import { readFile } from "node:fs/promises";
import type { Decided, Question } from "@verdict/decide";
import { type Call, type Command, exit, UsageError } from "../command.ts";
import type { Input } from "../io.ts";

const usage = "verdict decide facts.json, or - for standard input";

/** `verdict decide <file|->`, `verdict decide --diagram [METHOD|file|-] [--svg]`. */
export const decide: Command = {
  name: "decide",
  usage: "verdict decide <file|->",
  summary: "facts and a request in, the status and why out",
  options: {
    diagram: { help: "draw it: Mermaid, for a METHOD or a file" },
    svg: { help: "with --diagram: as a picture" },
  },
  takes: (words) => words.length <= 1,
  run: async (call) => {
    const [source] = call.words;
    if (call.options["diagram"] === true) return diagram(call, source);
    if (call.options["svg"] === true) throw new UsageError("--svg draws: it goes with --diagram");
    if (source === undefined) throw new UsageError(`name a file with questions: ${usage}`);
    const asked = await questionsIn(call, source);
    const { decide } = await import("@verdict/decide");
    const decided = asked.questions.map((it) => decide(it));
    await show(call, asked, decided, source);
    return exit.done;
  },
};

interface Asked {
  readonly questions: readonly Question[];
  /** Whether they came as a list. */
  readonly many: boolean;
}

/** The verdict as a card on a terminal, as JSON elsewhere. */
async function show(
  { print, io }: Call,
  { questions, many }: Asked,
  decided: readonly Decided[],
  source: string,
): Promise<void> {
  const [question, answer] = [questions[0], decided[0]];
  const asJson = print.format === "json" || (print.format === "text" && io.stdout.isTTY !== true);
  if (asJson) print.json(many ? decided : answer);
  else {
    const { verdictPage, verdictsPage } = await import("@verdict/lookup/decide");
    if (many || question === undefined || answer === undefined) {
      print.page(verdictsPage(questions, decided));
    } else print.page(verdictPage(question, answer), `verdict decide ${source} --full`);
  }
}

/** All decisions, those for one method, or those for one question with its way lit. */
async function diagram(call: Call, word: string | undefined): Promise<number> {
  const { decide, declaredSource, mermaid, svg } = await import("@verdict/decide");
  const isPicture = call.options["svg"] === true;
  const draw = isPicture ? svg : mermaid;
  let method: string | undefined;
  let drawn: string;
  if (word === undefined || /^[A-Z]+$/.test(word)) {
    method = word;
    drawn = draw(word === undefined ? {} : { method: word });
  } else {
    const { questions } = await questionsIn(call, word);
    const [question] = questions;
    if (question === undefined || questions.length > 1) {
      throw new UsageError("a diagram shows the way of one question");
    }
    method = question.request.method;
    const { trail, status } = decide(question);
    const source = declaredSource(question.resource ?? {}, method, 0);
    drawn = draw({ method, source, trail, status });
  }
  const { print } = call;
  if (print.format !== "json") print.text(drawn);
  else {
    const as = isPicture ? { svg: drawn } : { mermaid: drawn };
    print.json({ ...(method === undefined ? {} : { method }), ...as });
  }
  return exit.done;
}

/** @throws UsageError when there is nothing to read, or what was read is no question */
async function questionsIn({ io }: Call, source: string): Promise<Asked> {
  const { checkQuestions, readJson } = await import("@verdict/decide");
  const name = source === "-" ? "standard input" : source;
  const read = readJson(utf8(await bytesOf(source, io.stdin), name));
  if ("fault" in read) {
    const { line, column, detail } = read.fault;
    throw new UsageError(`${name}, line ${line}, column ${column}: not JSON, ${detail}`);
  }
  const checked = checkQuestions(read.value);
  if (!("problems" in checked)) return checked;
  const told = checked.problems
    .slice(0, 5)
    .map(({ pointer, detail }) => `${pointer} ${detail}`.trim());
  const rest = checked.problems.length - told.length;
  throw new UsageError(`${name}: ${told.join("; ")}${rest > 0 ? `; and ${rest} more` : ""}`);
}

async function bytesOf(source: string, stdin: Input): Promise<Uint8Array> {
  if (source === "-") {
    const chunks: Buffer[] = [];
    for await (const chunk of stdin) chunks.push(Buffer.from(chunk as string));
    return Buffer.concat(chunks);
  }
  try {
    return await readFile(source);
  } catch (error) {
    throw new UsageError(`cannot read ${source}: ${reason(error)}; ${usage}`);
  }
}

function utf8(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new UsageError(`${name} is not UTF-8, as JSON is`);
  }
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT") return "there is no such file";
  if (code === "EISDIR") return "it is a folder";
  if (code === "EACCES") return "it may not be read";
  return message;
}
