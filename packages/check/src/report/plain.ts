import type { Report } from "./report.ts";
import { webAddress } from "./uri.ts";

/**
 * A report whose texts are each a line that can be shown anywhere. Exchanges may come from anybody: what would move the
 * cursor of a terminal, turn the direction of text or is no character becomes U+FFFD. A URL as its name loses what may be
 * secret in it.
 */
export function plain(report: Report): Report {
  return {
    ...report,
    name: plainText(named(report.name)),
    about: report.about.map(plainText),
    findings: report.findings.map((it) => ({
      ...it,
      message: plainText(it.message),
      fix: plainText(it.fix),
    })),
  };
}

function named(name: string): string {
  const url = webAddress(name);
  if (url === undefined) return name;
  return `${url.origin}${url.pathname}${url.search === "" ? "" : "?…"}`;
}

function plainText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}
