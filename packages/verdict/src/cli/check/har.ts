import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Exchange, Finding, Report } from "@verdict/check";
import { type Call, UsageError } from "../command.ts";
import { isOpen, show, spoken, targetsOf } from "./findings.ts";
import { progressOf } from "./progress.ts";

/** Exchanges of a HAR that are checked together, and in memory at once. */
const together = 32;

/** Findings that are kept; whoever has more of them has seen enough. */
const mostFindings = 10_000;

/** A HAR, entry by entry: however large it is, little of it is in memory. */
export async function onHar(call: Call, file: string): Promise<Report> {
  const { check, exchangeFromHar, harEntries, lineOf } = await import("@verdict/check");
  const about: string[] = [];
  const findings: Finding[] = [];
  let some: Exchange[] = [];
  const input = createReadStream(file);
  const progress = progressOf(call.io, (await stat(file)).size);
  const checkSome = (): void => {
    const before = about.length;
    const found = spoken(call, targetsOf(some), check(some));
    for (const it of some) about.push(lineOf(it, isOpen(call)));
    for (const { where, ...rest } of found) {
      if (findings.length >= mostFindings) break;
      findings.push({ ...rest, where: { ...where, exchange: where.exchange + before } });
    }
    some = [];
    progress.at(input.bytesRead, `${about.length} exchanges, ${findings.length} findings`);
  };
  try {
    for await (const entry of harEntries(input)) {
      const exchange = exchangeFromHar(entry);
      if (exchange !== undefined && some.push(exchange) === together) checkSome();
    }
  } catch (error) {
    if (
      !(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
    )
      throw error;
    // What came before it is reported all the same.
    checkSome();
    progress.done();
    call.print.note(`verdict: ${file}: ${error.message}`);
    await show(call, { name: file, about, unit: "exchange", findings });
    throw new UsageError(`${file} could be read to its ${about.length}th exchange only`);
  }
  checkSome();
  progress.done();
  if (about.length === 0) throw new UsageError(`${file} holds no exchange`);
  return { name: file, about, unit: "exchange", findings };
}
