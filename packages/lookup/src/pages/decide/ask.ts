import {
  type Decision,
  decisions,
  type Phase,
  requestVocabulary,
  vocabulary,
  type Word,
} from "@verdict/decide";
import type { Block, Doc, Line } from "../../doc.ts";
import { citeLine, codeLinks } from "../links.ts";

/** The question that the page starts with: a change meant for another state than the current one. */
const example = `{
  "resource": {
    "methods": ["GET", "HEAD", "PUT"],
    "etag": "\\"v2\\""
  },
  "request": {
    "method": "PUT",
    "path": "/items/1",
    "headers": { "If-Match": "\\"v1\\"", "Content-Type": "application/json" },
    "body": "{}"
  }
}`;

/** `/decide`: facts and a request in, the status and its reasons out. */
export function decidePage(): Doc {
  return {
    path: "/decide",
    title: "Decide",
    badge: "from facts to a status",
    lead: "Say what is true of a resource and what is asked of it. The status follows, with its fields and every decision that led to it.",
    blocks: [
      decideForm(),
      {
        kind: "text",
        line: [
          "What is left out has its default. Programs POST ",
          { code: "application/json" },
          ", one question or a list of up to a thousand, and get JSON. ",
          { link: "/flows", text: "/flows" },
          " draws the decisions.",
        ],
      },
      {
        kind: "code",
        language: "sh",
        text: `curl localhost:8000/decide --json '{"resource":{"exists":false},"request":{"method":"GET"}}'`,
      },
      { kind: "heading", text: "The decisions, in order", detail: true },
      ...phases().flatMap(phaseTable),
      { kind: "heading", text: "What can be said of a resource", detail: true },
      wordTable(vocabulary),
      { kind: "heading", text: "What can be said of a request", detail: true },
      wordTable(requestVocabulary),
      {
        kind: "text",
        line: [
          { code: "clock" },
          " is what the server's clock reads, an HTTP-date; now unless told.",
        ],
        detail: true,
      },
    ],
    data: {
      page: "decide",
      decisions: decisions.map(decisionData),
      resource: wordData(vocabulary),
      request: wordData(requestVocabulary),
    },
  };
}

/**
 * The form for a question.
 *
 * @param value what it holds; the example unless told
 */
export function decideForm(value = example): Block {
  return {
    kind: "form",
    action: "/decide",
    name: "question",
    label: "A question, as JSON",
    button: "Decide",
    value,
    lines: 14,
    post: true,
  };
}

/** The phases with their decisions, in order. */
export function phases(of: readonly Decision[] = decisions): readonly {
  readonly phase: Phase;
  readonly number: number;
  readonly asked: readonly Decision[];
}[] {
  const all = [...new Set(decisions.map((it) => it.phase))];
  return all.map((phase, at) => ({
    phase,
    number: at + 1,
    asked: of.filter((it) => it.phase === phase),
  }));
}

/** What a list says of a decision in JSON. */
export function decisionData({ id, phase, question, cite, gives, needs, methods }: Decision) {
  return { id, phase, question, cite, gives, needs, ...(methods === undefined ? {} : { methods }) };
}

function phaseTable({ phase, number, asked }: ReturnType<typeof phases>[number]): Block[] {
  return [
    { kind: "heading", level: 3, text: `${number} ${phase}`, detail: true },
    {
      kind: "table",
      head: ["Decision", "Question", "May end with", "Source"],
      rows: asked.map((it): Line[] => [
        it.id,
        it.methods === undefined ? it.question : `${it.question} (${it.methods.join(", ")})`,
        it.gives.length === 0 ? "nothing" : codeLinks(it.gives),
        citeLine(it.cite),
      ]),
      detail: true,
    },
  ];
}

type Words = Readonly<Record<string, Word<unknown>>>;

function wordTable(words: Words): Block {
  return {
    kind: "table",
    head: ["Name", "Says", "Is", "Unless told"],
    rows: Object.entries(words).map(([name, { kind, initial, doc }]): Line[] => [
      { code: name },
      doc,
      kind.says,
      { code: JSON.stringify(initial) },
    ]),
    detail: true,
  };
}

function wordData(words: Words) {
  return Object.entries(words).map(([name, { kind, initial, doc }]) => ({
    name,
    kind: kind.says,
    default: initial,
    doc,
  }));
}
