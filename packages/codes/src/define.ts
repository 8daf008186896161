import { type ClassId, classOf, isStatus } from "./class.ts";
import { type Status, status } from "./status.ts";

/** A status code of one's own, with what everybody else will make of it. */
export interface CustomStatus {
  readonly code: number;
  readonly name: string;
  readonly line?: string;
  readonly class: ClassId;
  /** The registered code whose meaning every client, cache and proxy falls back to (RFC 9110 15). */
  readonly treatAs: number;
  /** What can go wrong, in plain words; never empty. */
  readonly warnings: readonly string[];
}

/**
 * Describe a status code of your own. Inside 100-599 it works and warns: nobody but you knows the code, everybody else
 * treats it as the x00 of its class, and the number may be registered for something else one day (RFC 9110 15, 16.2;
 * RFC 9205 4.6). A registered code with a problem type of your own (RFC 9457) says the same to everybody.
 *
 * @param own `code` in 100-599, a `name` without control characters, optionally one `line` on what it means
 * @returns the code with its class, its fallback and its warnings
 * @throws {RangeError} outside 100-599 or not an integer, naming the alternative; and where the registry already holds
 *   the code
 * @throws {TypeError} when the name is empty or could not stand in a status line (RFC 9112 4)
 * @example defineStatus({ code: 471, name: "Tank Empty" }).treatAs // 400
 */
export function defineStatus(own: {
  readonly code: number;
  readonly name: string;
  readonly line?: string;
}): CustomStatus {
  const { code, name } = own;
  if (!isStatus(code)) {
    const hint = Number.isInteger(code) ? status(code) : undefined;
    const instead = hint?.kind === "invalid" ? ` ${hint.instead.text}` : ` ${general}`;
    throw new RangeError(
      `${code} cannot be a status code: the range is 100-599 and clients treat the rest as a server failure (RFC 9110 15).${instead}`,
    );
  }
  // A status line carries tabs, spaces, visible characters and obs-text, nothing else (RFC 9112 4).
  if (!/^[\t\x20-\x7e\x80-\xff]+$/.test(name) || name.trim() === "") {
    throw new TypeError(
      `The name of ${code} must be visible text on one line, since it stands in the status line (RFC 9112 4).`,
    );
  }
  const taken = status(code) as Status | { readonly kind: "unknown" };
  if (taken.kind === "known" && taken.registration.startsWith("iana")) {
    const reserved = taken.registration === "iana-unused";
    throw new RangeError(
      reserved
        ? `${code} is reserved, so that nobody uses it (${taken.spec.cite}). Choose another number.`
        : `${code} already means ${taken.name} (${taken.spec.cite}). Use it for that, or choose another number.`,
    );
  }
  const fallback = Math.floor(code / 100) * 100;
  const base = status(fallback) as Status;
  const { id } = classOf(code) as { readonly id: ClassId };
  const warnings = [
    `Nobody else knows ${code}: clients, caches and proxies treat it as ${base.code} ${base.name} (RFC 9110 15).`,
    `The number is not yours: the IETF may register it for something else (RFC 9110 16.2). ${general}`,
  ];
  if (taken.kind === "known") {
    warnings.unshift(
      `${taken.by} already uses ${code} for "${taken.name}"; readers of a log will think of that.`,
    );
  }
  return {
    code,
    name,
    ...(own.line === undefined ? {} : { line: own.line }),
    class: id,
    treatAs: fallback,
    warnings,
  };
}

const general =
  "The registered code that fits best, with a problem type of your own in its content (RFC 9457), says it to everybody.";
