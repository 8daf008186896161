/**
 * Writes what the mocks answer: every cause runs for real, and its last answer is kept. A test asserts that what is
 * committed is what this writes.
 */
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { isError, type Status, status as statusOf } from "@verdict/codes";
import { allCauses } from "../../src/causes/all.ts";
import type { Cause } from "../../src/causes/cause.ts";
import { playground } from "../../src/index.ts";
import type { Captured, Silence } from "../../src/mock/captured.ts";
import type { Attempt } from "../../src/run/attempt.ts";

/** Where it is kept. */
export const file = fileURLToPath(new URL("../../src/mock/generated/answers.ts", import.meta.url));

/** What became of each code. */
export interface Captures {
  readonly answers: Readonly<Record<string, Captured>>;
  readonly silences: Readonly<Record<string, Silence>>;
}

/**
 * Fields of the connection and the time of an answer (RFC 9110 7.6.1, 6.6.1), its length, which is counted anew, and
 * those by which httpbin's routes let every page in.
 */
const notKept =
  /^(?:connection: (?!upgrade).*|(?:keep-alive|transfer-encoding|date|access-control-.*): .*|content-length: [1-9]\d*)$/i;

/** How many run at a time. */
const atOnce = 6;

/** How often a cause is tried: it may be late where the machine does something else meanwhile. */
const tries = 3;

/** Cause every code that there is. */
export async function capture(): Promise<Captures> {
  const answers: Record<string, Captured> = {};
  const silences: Record<string, Silence> = {};
  const causes = allCauses.values();
  const work = async (): Promise<void> => {
    for (const cause of causes) {
      const { attempt, host } = await caused(cause);
      const silence = silenceOf(cause, attempt);
      if (silence === undefined) answers[cause.code] = captured(cause, attempt, host);
      else silences[cause.code] = silence;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return { answers, silences };
}

/** One cause, in a playground of its own, so that nobody else is in its way. */
async function caused({ code }: Cause): Promise<{ attempt: Attempt; host: string }> {
  for (let i = 0; i < tries; i++) {
    // Who stalls is not waited for long.
    await using lab = await playground({ limits: { patience: 1000 } });
    const attempt = await lab.attempt(code);
    if (attempt?.happened === true) return { attempt, host: new URL(lab.url).host };
  }
  throw new Error(`The cause of ${code} did not happen.`);
}

function silenceOf({ code, seen }: Cause, { status, end }: Attempt): Silence | undefined {
  if (status === null) return end === "closed" ? "closed" : "unanswered";
  return seen === "interim" || (code > 0 && code < 200) ? "interim" : undefined;
}

function captured({ code }: Cause, attempt: Attempt, host: string): Captured {
  const { fields, content, status } = attempt.answers.at(-1) ?? never(code);
  const { path, method } = asked(attempt);
  const general = (text: string): string =>
    text
      .replaceAll(host, "{host}")
      .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, "{uuid}")
      .replaceAll(path, "{path}")
      .replaceAll(/^\/image\//gm, "{path}/")
      .replace(`${method} is not allowed`, "{method} is not allowed")
      .replace(`the method ${method}`, "the method {method}");
  const text = general(Buffer.from(content).toString());
  return {
    ...(status === code ? {} : { status: String(status) }),
    fields: fields
      .filter(({ name, value }) => !notKept.test(`${name}: ${value}`))
      .flatMap(({ name, value }) => [name, fieldValue(name, general(value))]),
    ...(text === "" ? {} : { content: text }),
  };
}

/** Where the playground sends people to is nothing that others have. */
function fieldValue(name: string, value: string): string {
  return name === "Location" && !value.includes("{path}") ? "{path}/elsewhere" : value;
}

/** The path of the last request, without a slash at its end, and its method. */
function asked({ happenings }: Attempt): { path: string; method: string } {
  const sent = happenings.findLast((it) => it.what === "sent")?.text ?? "";
  const [, method = "GET", target = "/"] = /^([A-Z]+) (\/[^? ]*)/.exec(sent) ?? [];
  // A proxy is asked in another form, and the root is a part of every text with a slash.
  return { path: target.length > 1 ? target.replace(/\/$/, "") : "{path}", method };
}

function never(code: number): never {
  throw new Error(`The cause of ${code} has no answer.`);
}

/** Fields that an option names, where they belong to a code by its facts or by what was seen. */
const fieldsOfOptions: Readonly<Record<string, RegExp>> = {
  retryAfter: /^retry-after$/i,
  location: /^location$/i,
  allow: /^allow$/i,
  challenge: /^(?:www|proxy)-authenticate$/i,
  upgrade: /^upgrade$/i,
  accept: /^accept(?:-post|-patch)?$/i,
};

/** The options that not every code takes, with the codes that do. */
function takenBy(answers: Captures["answers"]): Record<string, string[]> {
  const codes = Object.keys(answers);
  const those = (is: (status: Status, code: string) => boolean): string[] =>
    codes.filter((it) => is(statusOf(Number(it)) as Status, it));
  const byField = Object.entries(fieldsOfOptions).map(([option, name]) => [
    option,
    those(({ fields, repeat }, code) =>
      [...fields.map((it) => it.name), repeat.honours ?? "", ...seen(answers[code])].some((it) =>
        name.test(it),
      ),
    ),
  ]);
  return {
    ...Object.fromEntries(byField),
    blockedBy: those(
      (_, code) => answers[code]?.fields.some((it) => it.includes("blocked-by")) === true,
    ),
    body: those((it) => it.contentAllowed),
    problem: those((it) => isError(it.code) && it.contentAllowed),
  };
}

function seen(answer: Captured | undefined): readonly string[] {
  return answer?.fields.filter((_, i) => i % 2 === 0) ?? [];
}

/** The file as it has to be. */
export function written({ answers, silences }: Captures): string {
  const list = (codes: readonly string[]): string =>
    codes.map((it) => JSON.stringify(it)).join(", ");
  const taken = Object.entries(takenBy(answers)).map(
    ([option, codes]) => `  ${option}: [${list(codes)}],\n`,
  );
  return [
    "// Generated from the running playground by `npm run generate`; do not edit.",
    'import type { Captured, Silence } from "../captured.ts";\n',
    "/** What the playground answers where the cause of a code happens. */",
    `export const answers: Readonly<Record<string, Captured>> = {\n${Object.entries(answers)
      .map(([code, it]) => `  "${code}": ${inLines(it)},\n`)
      .join("")}};\n`,
    "/** Codes whose cause leads to no answer that fetch gets. */",
    `export const silences = ${JSON.stringify(silences, null, 2)} as const satisfies Record<string, Silence>;\n`,
    "/** Options that not every code takes, with the codes that do. */",
    `export const takes = {\n${taken.join("")}} as const;\n`,
    "/** The codes that have an answer. */",
    `export type Answered = ${Object.keys(answers)
      .map((it) => `"${it}"`)
      .join(" | ")};\n`,
  ].join("\n");
}

/** An answer as one would write it down: a line for each field. */
function inLines({ status, fields, content }: Captured): string {
  const lines = fields.flatMap((name, i) =>
    i % 2 === 0 ? [`      ${JSON.stringify(name)}, ${JSON.stringify(fields[i + 1])},\n`] : [],
  );
  return [
    "{\n",
    status === undefined ? "" : `    status: "${status}",\n`,
    lines.length === 0 ? "    fields: [],\n" : `    fields: [\n${lines.join("")}    ],\n`,
    content === undefined ? "" : `    content:\n      ${JSON.stringify(content)},\n`,
    "  }",
  ].join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(file, written(await capture()));
}
