import type { Exchange, Report } from "@verdict/check";
import { code } from "@verdict/codes";
import type { Block, Doc, Line } from "@verdict/lookup";
import type { Route } from "@verdict/site";

const formTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];

const example = `DELETE /things/7 HTTP/1.1
Host: api.example

HTTP/1.1 405 Method Not Allowed
Date: Tue, 10 Mar 2026 09:00:00 GMT
Content-Type: application/problem+json
Content-Length: 33

{"title":"No","status":404,"a":1}
`;

/** Where a text goes that is to be checked. */
const whereTo = {
  server:
    "With scripts it is checked in this page, as you paste or drop it, and nothing leaves your machine; without, the button sends it to this server, which keeps none of it.",
  page: "It is checked in this page, as you paste or drop it, and nothing leaves your machine; that takes scripts, since no server stands behind this copy.",
} as const;

/**
 * `/check` of the workbench: paste an exchange, a HAR or an OpenAPI document, and see what is wrong.
 *
 * @param by what checks where there are no scripts: the server, or nothing but the page among plain files
 */
export function checkRoute(by: keyof typeof whereTo = "server"): Route {
  return {
    path: /^\/check$/,
    answer: () => ({ kind: "page", doc: checkPage(whereTo[by]), fresh: true }),
    post: {
      types: ["application/json", "text/plain", "application/yaml", "message/http", ...formTypes],
      most: 8 * 2 ** 20,
      answer: async (_, { type, text }) => {
        const given = formTypes.includes(type) ? await fromForm(type, text) : text;
        if (given === undefined) return refused("The form has no field named input.", "");
        const { lateYaml, reportFrom, Unreadable } = await import("./report-from.ts");
        const faults: string[] = [];
        const notes: string[] = [];
        try {
          const report = await reportFrom("input", given, {
            parseYaml: lateYaml,
            told: (it) => faults.push(`Could not be read: ${it}`),
            noted: (it) => notes.push(it),
          });
          const doc = await findingsPage(report, [...notes, ...faults], given);
          return { kind: "page", doc, first: "json" };
        } catch (error) {
          if (error instanceof Unreadable) return refused(error.message, given);
          throw error;
        }
      },
    },
  };
}

/** What a form holds: a file, or else what was pasted. */
async function fromForm(type: string, text: string): Promise<string | undefined> {
  // Content of several parts begins with its boundary (RFC 2046 5.1.1).
  const boundary = /^--([^\r\n]+)/.exec(text)?.[1];
  const parameter = boundary === undefined ? "" : `; boundary="${boundary}"`;
  const headers = { "Content-Type": `${type}${parameter}` };
  const form = await new Response(text, { headers }).formData().catch(() => undefined);
  const [file, input] = [form?.get("file"), form?.get("input")];
  if (file instanceof File && file.size > 0) return file.text();
  return typeof input === "string" ? input : undefined;
}

function refused(detail: string, given: string) {
  return {
    kind: "problem" as const,
    code: code.BAD_REQUEST,
    detail,
    blocks: [form(given)],
    see: ["/check"],
  };
}

function form(value: string): Block {
  return {
    kind: "form",
    action: "/check",
    name: "input",
    label: "Exchanges as HTTP or JSON, a HAR, or an OpenAPI document",
    value: value.slice(0, 100_000),
    button: "Check",
    lines: 14,
    post: true,
    file: "or a file",
  };
}

function checkPage(where: string): Doc {
  return {
    path: "/check",
    title: "Check",
    lead: "What is wrong in an exchange, which section says so, and how to mend it.",
    blocks: [
      form(example),
      { kind: "text", line: where },
      {
        kind: "list",
        items: [
          "HTTP as curl -v and .http files show it, one exchange or several in a row",
          "A response alone, as curl -i shows it: rules that need its request are left out",
          [{ code: '{ "exchanges": [{ "request", "response" }] }' }, ", or a HAR"],
          "An OpenAPI document in JSON or YAML: what its operations say of statuses",
          ["On the command line: ", { code: "verdict check <url|file|->" }],
        ],
      },
    ],
    data: { takes: ["exchanges", "har", "http", "openapi"] },
  };
}

const words = { error: "Error", warning: "Warning", info: "To know" } as const;

async function findingsPage(report: Report, notes: readonly string[], given: string): Promise<Doc> {
  const { written } = await import("@verdict/check");
  const { about, unit, findings, exchanges = [] } = report;
  const rank = { error: 0, warning: 1, info: 2 };
  const sorted = findings.toSorted(
    (a, b) => a.where.exchange - b.where.exchange || rank[a.severity] - rank[b.severity],
  );
  const numbers = new Map(sorted.map((it, i) => [it, i + 1]));
  /** An exchange, its lines marked with the numbers of what is wrong with them. */
  const marked = (exchange: Exchange, at: number): Block => ({
    kind: "exchange",
    lines: written(
      exchange,
      sorted.filter(({ where }) => where.exchange === at),
    ).map(({ text, findings: own }) =>
      own.length === 0 ? { text } : { text, mark: own.map((it) => numbers.get(it)).join(", ") },
    ),
  });
  const of = `${about.length} ${unit}${about.length === 1 ? "" : "s"}`;
  return {
    path: "/check",
    title: "Check",
    badge: of,
    lead:
      findings.length === 0
        ? `Nothing is wrong in ${of}.`
        : `${findings.length} finding${findings.length === 1 ? "" : "s"} in ${of}.`,
    blocks: [
      ...notes.map((line): Block => ({ kind: "text", line })),
      ...sorted.flatMap((it, i): Block[] => {
        const at = it.where.exchange;
        const isNew = at !== sorted[i - 1]?.where.exchange;
        const exchange = exchanges[at];
        const facts: (readonly [string, Line])[] = [
          [`${i + 1} ${words[it.severity]}`, { strong: it.rule }],
          ["What", it.message],
          ["Mend", it.fix],
          ["Source", it.cite],
        ];
        return [
          ...(isNew ? [{ kind: "heading", text: about[at] ?? "", level: 3 } as const] : []),
          ...(isNew && exchange !== undefined ? [marked(exchange, at)] : []),
          { kind: "facts", facts },
        ];
      }),
      { kind: "text", line: "The text went to this server, which has kept none of it." },
      { ...form(given), detail: true },
    ],
    data: { findings },
  };
}
