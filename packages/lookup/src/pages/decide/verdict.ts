import { classOf } from "@verdict/codes";
import { type Decided, declaredSource, type Question, type Step, svg } from "@verdict/decide";
import type { Block, Doc, Inline, Line } from "../../doc.ts";
import { citeLine, codeLink } from "../links.ts";
import { explanation } from "./explanation.ts";
import { responseBlock, shortened, stepFact, titleOf } from "./parts.ts";

/** The verdict on one question. Its JSON is that of `verdict decide --json`. */
export function verdictPage(question: Question, decided: Decided): Doc {
  const { request } = question;
  const { status, trail } = decided;
  const tone = classOf(status)?.id;
  return {
    path: "/decide",
    title: titleOf(status),
    badge: shortened(`${request.method} ${request.path ?? "/"}`),
    ...(tone === undefined ? {} : { tone }),
    lead: trail.at(-1)?.answer ?? "",
    blocks: [
      responseBlock(decided),
      { kind: "heading", text: "The way there" },
      {
        kind: "facts",
        facts: trail.map((it, at) => stepFact(it, at === trail.length - 1)),
        brief: true,
      },
      {
        kind: "table",
        head: ["Decision", "Question", "Answer", "Source"],
        rows: trail.map((it, at) => stepRow(it, at === trail.length - 1)),
        detail: true,
      },
      ...explanation(trail),
      picture(question, decided),
      { kind: "text", line: ["What it means: ", codeLink(status)], detail: true },
    ],
    data: decided,
  };
}

/** The way among the decisions that could matter for the resource; the page has the style for it. */
function picture({ resource = {}, request: { method } }: Question, decided: Decided): Block {
  const { trail, status } = decided;
  const drawn = (columns: 1 | 2, id: string): string => {
    const source = declaredSource(resource, method, 0);
    return svg({ method, source, trail, status }, { columns, style: false, id });
  };
  // Drawn where it is shown: most who ask want the JSON.
  return {
    kind: "drawing",
    title: "As a picture",
    get narrow() {
      return drawn(1, "way-narrow");
    },
    get wide() {
      return drawn(2, "way-wide");
    },
    detail: true,
  };
}

/** The verdicts on several questions, a line each. Its JSON is a list. */
export function verdictsPage(questions: readonly Question[], decided: readonly Decided[]): Doc {
  return {
    path: "/decide",
    title: `${decided.length} ${decided.length === 1 ? "verdict" : "verdicts"}`,
    badge: "from facts to a status",
    blocks: [
      {
        kind: "table",
        head: ["No.", "Request", "Verdict", "Decided by", "Source"],
        rows: decided.map((it, at): Line[] => listRow(it, questions[at], at)),
      },
    ],
    data: decided,
  };
}

function listRow({ status, trail }: Decided, asked: Question | undefined, at: number): Line[] {
  const last = trail.at(-1);
  const { method = "", path = "/" } = asked?.request ?? {};
  return [
    String(at + 1),
    shortened(`${method} ${path}`),
    codeLink(status),
    last?.decision ?? "",
    citeLine(last?.cite ?? ""),
  ];
}

function stepRow({ decision, question, answer, cite }: Step, decides: boolean): Line[] {
  const mark = (text: string): Inline => (decides ? { strong: text } : text);
  return [mark(decides ? `→ ${decision}` : decision), question, mark(answer), citeLine(cite)];
}
