import {
  check,
  type Exchange,
  exchangeFromHar,
  type Finding,
  harEntries,
  lineOf,
  type Report,
} from "@verdict/check";
import type { Progress } from "./messages.ts";

/** Octets of a file that are read at once: an entry of many is put together of few. */
const piece = 4 * 2 ** 20;

/** Exchanges that are checked together, and in memory at once. */
const together = 32;

/** Findings that are kept; whoever has more of them has seen enough. */
const mostFindings = 10_000;

/** Exchanges with findings that are kept, to be shown. */
const mostKept = 250;

/** What a HAR holds. */
export interface Har {
  readonly report: Report;
  /** Why it could not be read to its end. */
  readonly fault?: string;
  /** Exchanges that something is wrong with, by their places. */
  readonly kept: ReadonlyMap<number, Exchange>;
}

/** A HAR, entry by entry: however large it is, little of it is in memory. */
export async function checkHar(
  name: string,
  file: Blob,
  told: (progress: Progress) => void,
): Promise<Har> {
  const about: string[] = [];
  const findings: Finding[] = [];
  const kept = new Map<number, Exchange>();
  let octets = 0;
  let some: Exchange[] = [];
  const tell = (): void =>
    told({ octets, all: file.size, exchanges: about.length, findings: findings.length });
  const checkSome = (): void => {
    const before = about.length;
    for (const it of some) about.push(lineOf(it));
    for (const { where, ...rest } of check(some)) {
      if (findings.length >= mostFindings) break;
      const exchange = where.exchange + before;
      findings.push({ ...rest, where: { ...where, exchange } });
      const found = some[where.exchange];
      if (kept.size < mostKept && found !== undefined) kept.set(exchange, found);
    }
    some = [];
  };
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < file.size; at = octets) {
      tell();
      const read = new Uint8Array(await file.slice(at, at + piece).arrayBuffer());
      octets = at + piece;
      yield read;
    }
  }
  let fault: string | undefined;
  try {
    for await (const entry of harEntries(pieces())) {
      const exchange = exchangeFromHar(entry);
      if (exchange !== undefined && some.push(exchange) === together) checkSome();
    }
  } catch (error) {
    if (!isAboutInput(error)) throw error;
    fault = error.message;
  }
  // What came before a fault is reported all the same.
  checkSome();
  return {
    report: { name, about, unit: "exchange", findings },
    kept,
    ...(fault === undefined ? {} : { fault }),
  };
}

function isAboutInput(error: unknown): error is Error {
  return error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError;
}
