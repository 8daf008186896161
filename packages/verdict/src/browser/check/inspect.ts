import { markdown, type Report, sarif } from "@verdict/check";
import { reportFrom, Unreadable } from "../../cli/check/report-from.ts";
import { linesOfExchanges } from "./exchange-lines.ts";
import { checkHar } from "./har.ts";
import { linesInJson } from "./json-lines.ts";
import { linesOf } from "./lines.ts";
import type { Form, Lines, Progress, Shown } from "./messages.ts";
import { stepsOf } from "./pointer.ts";
import { shownOf } from "./shown.ts";

/** Octets of a file that is read as a whole; a HAR is read piece by piece and may have any number. */
const mostOctets = 64 * 2 ** 20;

/** Octets that tell what a file is. */
const beginning = 64 * 1024;

/** What is loaded only for OpenAPI documents. */
export interface Late {
  readonly parseYaml: (text: string) => unknown;
  /** The lines of a document that JSON Pointers lead to. */
  readonly linesInYaml: (text: string) => (pointer: string) => Lines | undefined;
}

/** What was found, as it is copied and as it is shown. */
export interface Inspected {
  readonly report: Report;
  readonly shown: Shown;
}

/**
 * What is wrong in a text or a file, whatever it holds.
 *
 * @throws {Unreadable} for what cannot be read or holds nothing to check
 */
export async function inspect(
  name: string,
  input: string | Blob,
  late: () => Promise<Late>,
  told: (progress: Progress) => void = () => undefined,
): Promise<Inspected> {
  try {
    if (typeof input === "string") return await inText(name, input, late);
    const begin = await input.slice(0, beginning).text();
    if (/^\ufeff?\s*\{\s*"log"\s*:/.test(begin)) return await inHar(name, input, told);
    if (input.size > mostOctets) {
      throw new Unreadable(
        `It has more than ${mostOctets / 2 ** 20} MiB; only a HAR may be larger.`,
      );
    }
    return await inText(name, decoded(await input.arrayBuffer()), late);
  } catch (error) {
    // A stack that runs over says so in another way in each browser.
    if (error instanceof RangeError || (error as Error).name === "InternalError")
      throw new Unreadable("It is nested too deeply, or too large, to be checked.");
    if ((error as Error).name === "NotReadableError")
      throw new Unreadable("The file cannot be read any more: it was changed, moved or removed.");
    throw error;
  }
}

/** A HAR in a file: it may be large, and nobody looks for places in it. */
async function inHar(
  name: string,
  file: Blob,
  told: (progress: Progress) => void,
): Promise<Inspected> {
  const { report, fault, kept } = await checkHar(name, file, told);
  if (report.about.length === 0) throw new Unreadable(fault ?? "It holds no exchange.");
  const faults =
    fault === undefined
      ? []
      : [`Could not be read: Behind exchange ${report.about.length} it breaks off: ${fault}`];
  const shown = shownOf(report, {
    notes: faults,
    exchangeAt: (place) => kept.get(place),
    linesAt: () => undefined,
  });
  return { report, shown };
}

async function inText(name: string, text: string, late: () => Promise<Late>): Promise<Inspected> {
  const faults: string[] = [];
  const notes: string[] = [];
  const report = await reportFrom(name, text, {
    parseYaml: async (it) => (await late()).parseYaml(it),
    told: (it) => faults.push(`Could not be read: ${it}`),
    noted: (it) => notes.push(it),
  }).catch((error: unknown) => {
    if (error instanceof Unreadable && text.includes("\0"))
      throw new Unreadable("It is no text: neither HTTP, nor JSON, nor YAML.");
    throw error;
  });
  const { exchanges, unit, findings } = report;
  const isAlone = unit === "response";
  const isOpenApi = unit === "operation";
  const byPointer =
    isOpenApi && findings.length > 0 ? await linesInDocument(text, late) : () => undefined;
  const isText = findings.some((it) => it.where.octets !== undefined);
  const byOctets = isText ? linesOf(text) : undefined;
  const isJson = !isOpenApi && findings.length > 0 && /^\s*[[{]/.test(text);
  const byExchange = isJson ? linesOfExchanges(text) : () => undefined;
  const shown = shownOf(report, {
    notes: [...notes, ...faults],
    exchangeAt: (place) => exchanges?.[place],
    linesAt: (it) => {
      const { pointer, octets } = it.where;
      if (pointer !== undefined) return byPointer(pointer);
      return octets === undefined ? byExchange(it) : byOctets?.(octets);
    },
    ...(isOpenApi || isAlone ? { text } : {}),
  });
  return { report, shown };
}

/** The lines of an OpenAPI document that pointers lead to: where the member begins. */
async function linesInDocument(
  text: string,
  late: () => Promise<Late>,
): Promise<(pointer: string) => Lines | undefined> {
  if (!/^\s*\{/.test(text)) return (await late()).linesInYaml(text);
  const linesAt = linesInJson(text);
  return (pointer) => {
    const { from } = linesAt(stepsOf(pointer)) ?? {};
    return from === undefined ? undefined : { from, to: from };
  };
}

/** Messages over the wire may have any octets; JSON and YAML have UTF-8. */
function decoded(octets: ArrayBuffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("latin1").decode(octets);
  }
}

/** A report in the form that it is copied in. */
export function said(report: Report, form: Form): string {
  if (form === "markdown") return markdown(report);
  if (form === "sarif") return sarif(report);
  return `${JSON.stringify({ findings: report.findings }, undefined, 2)}\n`;
}
