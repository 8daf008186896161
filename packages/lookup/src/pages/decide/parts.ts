import { forServer, nameOf } from "@verdict/codes";
import type { Decided, Step } from "@verdict/decide";
import type { Block, ExchangeLine, Fact } from "../../doc.ts";
import { cleanLines } from "../../render/clean.ts";

/** How much of the content is shown. */
const most = { lines: 12, columns: 320 } as const;

/** What would be sent: interim responses first. */
export function responseBlock(decided: Decided): Block {
  const lines = [...decided.interim.flatMap(interimLines), ...message(decided)];
  return { kind: "exchange", lines };
}

/** One step in one line; the last one decided, and says by what right. */
export function stepFact({ decision, answer, cite }: Step, decides: boolean): Fact {
  return decides ? [`→ ${decision}`, [{ strong: answer }, ` ${cite}`]] : [decision, answer];
}

function interimLines(status: number): ExchangeLine[] {
  return [{ text: `HTTP/1.1 ${titleOf(status)}` }, { text: "" }];
}

/** The response as it would be sent; what the status demands is marked. */
function message({ status, fields, content }: Decided): ExchangeLine[] {
  const demanded = new Set(
    forServer(status)
      ?.must.filter((it) => it.when === undefined)
      .map((it) => it.name),
  );
  const head = Object.entries(fields).map(([name, value]) => ({
    text: `${name}: ${value}`,
    required: demanded.has(name),
  }));
  return [{ text: `HTTP/1.1 ${titleOf(status)}` }, ...head, ...contentLines(content)];
}

function contentLines(content: string | null): ExchangeLine[] {
  if (content === null) return [];
  const lines = cleanLines(content.slice(0, most.lines * most.columns));
  const shown = lines.slice(0, most.lines).map((it) => ({ text: it.slice(0, most.columns) }));
  const all = shown.map((it) => it.text).join("\n") === lines.join("\n");
  const whole = all && content.length <= most.lines * most.columns;
  return [{ text: "" }, ...shown, ...(whole ? [] : [{ text: "…" }])];
}

/** A status with its name. */
export function titleOf(status: number): string {
  return `${status} ${nameOf(status) ?? ""}`.trim();
}

/** A text that is not too long for a title. */
export function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
