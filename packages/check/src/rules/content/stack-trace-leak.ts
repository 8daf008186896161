import { isError } from "@verdict/codes";
import type { Rule } from "../../rule.ts";

/** A line end, in text or within JSON. */
const end = "(?:\\r?\\n|(?:\\\\r)?\\\\n|<br ?/?>)";

/** What runtimes write when they give up. */
const traces: readonly RegExp[] = [
  /Traceback \(most recent call last\)/,
  new RegExp(
    `${end}(?:\\s|\\\\t|&nbsp;)*at [\\w$.<>/]+\\((?:[\\w$]+\\.(?:java|kt|scala|groovy):\\d+|Native Method|Unknown Source)\\)`,
  ),
  new RegExp(
    `${end}(?:\\s|\\\\t|&nbsp;)*at (?:async )?[^\\n]{0,200}?(?:file://|node:|[/\\\\])[^\\n]{0,200}?:\\d+:\\d+\\)?`,
  ),
  new RegExp(
    `${end}\\s*at [\\w.\`<>[\\],+]+\\([^)]{0,300}\\)(?: in [^\\n]{1,300}:line \\d+)?${end}\\s*at [\\w.\`<>[\\],+]+\\(`,
  ),
  /\bin .{1,300}:line \d+/,
  /#\d+ .{1,300}\.php\(\d+\)/,
  /\.php on line \d+/i,
  new RegExp(`Stack trace:\\s*${end}\\s*#0 `),
  /\.rb:\d+:in [`'"]/,
  /\bgoroutine \d+ \[/,
  /thread '[^']{1,100}' (?:\(\d+\) )?panicked at/,
];

export const stackTraceLeak: Rule = {
  id: "stack-trace-leak",
  severity: "warning",
  cite: "RFC 9110 17; CWE-209",
  title: "A stack trace for everybody to read",
  inContent: true,
  statuses: isError,
  find: ({ response: { content } }) => {
    if (content === undefined || content.isBinary || content.length < 20) return undefined;
    const text = content.text.slice(0, 50_000);
    return traces.some((it) => it.test(text))
      ? {
          message: "The content shows how the server is made: a stack trace.",
          fix: "Keep the trace in the log, and send an id to find it by.",
        }
      : undefined;
  },
  bad: [
    'GET /\n---\n500\nContent-Type: text/plain\n\nTraceback (most recent call last):\n  File "/a.py", line 1',
    "GET /\n---\n500\nContent-Type: text/plain\n\nTypeError: x\n    at f (/srv/a.js:1:2)\n    at node:internal/main:3:4",
    'GET /\n---\n500\nContent-Type: application/json\n\n{"error":"x\\n    at Object.f (/srv/a.js:1:2)"}',
  ],
  good: [
    "GET /\n---\n500\nContent-Type: text/plain\n\nThe meeting is at 10:30, please look at line 5.",
    "GET /\n---\n200\nContent-Type: text/plain\n\nTraceback (most recent call last):",
  ],
};
