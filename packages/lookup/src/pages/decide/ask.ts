import {
  type Decision,
  decisions,
  requestVocabulary,
  vocabulary,
  type Word,
} from "@verdict/decide";
import type { Block, Doc, Line } from "../../doc.ts";
import { citeLine, codeLinks } from "../links.ts";
import { phases } from "./phases.ts";
import { lostUpdate } from "./scenarios.ts";
import { simulation } from "./simulator.ts";

/** `/decide`: facts and a request in, the status and its reasons out. */
export function decidePage(): Doc {
  return {
    path: "/decide",
    title: "Decide",
    badge: "from facts to a status",
    lead: "Say what is true of a resource and what is asked of it. The status follows, with its fields and every decision that led to it. This is a lost update; change what you like.",
    blocks: [
      ...simulation(lostUpdate),
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
