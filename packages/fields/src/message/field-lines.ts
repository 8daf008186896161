/**
 * Field lines, in a head or in trailers (RFC 9112 5).
 *
 *     field-line = field-name ":" OWS field-value OWS
 *     obs-fold   = OWS CRLF RWS            ; obsolete line folding
 *
 * Example values: `Content-Type: text/html`, `ETag:"a"`
 *
 * Order, case and duplicates are kept.
 */

import { isFieldText, isToken, trimOws } from "../grammar/chars.ts";
import type { Report } from "./faults.ts";
import type { Line, ReadLine } from "./lines.ts";
import type { FieldLine } from "./types.ts";

/** Field lines up to the empty line. */
export interface FieldSection {
  readonly fields: readonly FieldLine[];
  /** Offset just after the empty line. */
  readonly end: number;
  /** Whether there was an empty line. */
  readonly complete: boolean;
}

/**
 * The field lines from `at` to the empty line. A line that is no field is reported and left out
 * (RFC 9112 5).
 *
 * @example
 * readFieldLines(linesOf("A: 1\r\n\r\n"), 0, report, check).fields; // [{ name: "A", value: "1", … }]
 */
export function readFieldLines(
  readLine: ReadLine,
  at: number,
  report: Report,
  checkEnding: (line: Line) => void,
): FieldSection {
  const fields: FieldLine[] = [];
  let end = at;
  // Whether the line before was a field, so that a fold has something to continue.
  let foldable = false;
  for (;;) {
    const line = readLine(end);
    if (line === undefined) return { fields, end, complete: false };
    end = line.next;
    checkEnding(line);
    if (line.text === "") return { fields, end, complete: true };
    if (/^[ \t]/.test(line.text)) {
      const last = foldable ? fields.pop() : undefined;
      if (last !== undefined) fields.push(unfold(last, line, report));
      else report("field-line", line.start, "A field line begins with whitespace (RFC 9112 2.2).");
      continue;
    }
    const field = parseFieldLine(line, report);
    foldable = field !== undefined;
    if (field !== undefined) fields.push(field);
  }
}

function parseFieldLine(line: Line, report: Report): FieldLine | undefined {
  const colon = line.text.indexOf(":");
  if (colon === -1) {
    report("field-line", line.start, "This is no field: it has no colon (RFC 9112 5).");
    return undefined;
  }
  const before = line.text.slice(0, colon);
  const name = trimOws(before);
  if (name !== before) {
    report("space-before-colon", line.start, "Whitespace stands before the colon (RFC 9112 5.1).");
  }
  if (!isToken(name)) {
    report("field-name", line.start, "The field name is not a token (RFC 9110 5.1).");
    // Neither a name that could hide another field nor an empty one is passed on.
    return undefined;
  }
  const value = trimOws(line.text.slice(colon + 1));
  checkValue(value, line.start + colon + 1, report);
  return { name, value, start: line.start, end: line.end };
}

/** Joins a folded line with one space, as a recipient must (RFC 9112 5.2). */
function unfold(field: FieldLine, line: Line, report: Report): FieldLine {
  report("obs-fold", line.start, `The value of ${field.name} is folded (RFC 9112 5.2).`);
  const more = trimOws(line.text);
  checkValue(more, line.start, report);
  const value = field.value === "" || more === "" ? field.value + more : `${field.value} ${more}`;
  return { ...field, value, end: line.end };
}

function checkValue(value: string, at: number, report: Report): void {
  if (isFieldText(value)) return;
  if (value.includes("\r")) {
    report("bare-cr", at, "A CR without LF stands in a value (RFC 9112 2.2).");
  } else {
    report("field-value", at, "The value has control characters (RFC 9110 5.5).");
  }
}
