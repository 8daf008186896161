import { phraseOf } from "@verdict/codes";
import type { Step } from "@verdict/decide";
import { citedIn } from "./cites.ts";
import { readBy } from "./read.ts";
import { sentenceOf, type Trace } from "./trace.ts";

/** A trace as plain text. */
export function traceText(trace: Trace): string {
  const { method, target, version, status, at, took, route, steps, stopped } = trace;
  const last = steps.at(-1);
  const width = Math.max(0, ...steps.map((it) => it.decision.length));
  const decides = (step: Step): boolean => step === last && trace.decision !== null;
  const lines = [
    `${method} ${target} HTTP/${version}`,
    named(status),
    `${at}, ${took} ms, ${route === null ? "no resource" : `resource ${route}`}`,
    ...(stopped === undefined ? [] : ["", sentenceOf(stopped)]),
    ...(last === undefined || !decides(last) ? [] : ["", ...decided(last)]),
    "",
    "The way there",
    ...steps.flatMap((it) => [
      `${decides(it) ? "->" : "  "} ${it.decision.padEnd(width)}  ${it.answer}`,
      ...readBy(it).map(({ name, value }) => `   ${" ".repeat(width)}    ${name}: ${value}`),
    ]),
  ];
  return `${lines.map(quiet).join("\n")}\n`;
}

/** The traces, the last one first, a line each. */
export function listText(traces: readonly Trace[]): string {
  if (traces.length === 0) return "No request has been traced yet.\n";
  const lines = traces.map(({ id, at, method, target, status, decision }) =>
    quiet(`${id}  ${at}  ${status}  ${(decision ?? "-").padEnd(20)}  ${method} ${target}`),
  );
  return `${lines.join("\n")}\n`;
}

function decided(step: Step): readonly string[] {
  const { decision, question, answer, cite, otherwise } = step;
  const urls = citedIn(cite).flatMap(({ url }) =>
    url === undefined ? [] : [`            ${url}`],
  );
  return [
    `Decided by  ${decision}: ${question}`,
    `Answer      ${answer}`,
    `Source      ${cite}`,
    ...urls,
    ...(otherwise === undefined ? [] : [`To go on    ${otherwise}`]),
  ];
}

function named(status: number): string {
  return `${status} ${phraseOf(status) ?? ""}`.trim();
}

/** What a client has sent must not reach the terminal of who reads it. */
function quiet(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, "�");
}
