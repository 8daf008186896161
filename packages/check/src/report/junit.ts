import type { Report } from "./report.ts";

/** JUnit's XML: a case for each exchange, failed where it has an error. */
export function junit(report: Report): string {
  const { name, about, findings } = report;
  const cases = about.map((it, i) => {
    const own = findings.filter(({ where }) => where.exchange === i);
    const errors = own.filter(({ severity }) => severity === "error");
    const text = own
      .map(
        ({ severity, rule, cite, message, fix }) =>
          `${severity} ${rule} (${cite}): ${message} ${fix}`,
      )
      .join("\n");
    const failure =
      errors.length === 0
        ? ""
        : `<failure message="${xml(errors[0]?.message ?? "")}">${xml(text)}</failure>`;
    const out =
      errors.length > 0 || own.length === 0 ? "" : `<system-out>${xml(text)}</system-out>`;
    return {
      failed: errors.length > 0,
      xml: `    <testcase name="${xml(`${i + 1} ${it}`)}" classname="${xml(name)}">${failure}${out}</testcase>`,
    };
  });
  const failures = cases.filter((it) => it.failed).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites tests="${cases.length}" failures="${failures}">`,
    `  <testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}">`,
    ...cases.map((it) => it.xml),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function xml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd]/g, "\ufffd")
    .replace(/[&<>"]/g, (it) => `&#${it.charCodeAt(0)};`);
}
