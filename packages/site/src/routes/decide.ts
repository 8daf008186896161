import { code } from "@verdict/codes";
import { checkQuestions, decide, readJson } from "@verdict/decide";
import {
  addressOf,
  decideForm,
  decidePage,
  questionOf,
  simulatorPage,
  verdictPage,
  verdictsPage,
} from "@verdict/lookup/decide";
import type { Answer, ProblemAnswer } from "../http/answer.ts";
import type { Content } from "../http/content.ts";
import type { Call, Posting } from "./route.ts";

const formType = "application/x-www-form-urlencoded";

/** The most questions at once. */
const most = 1000;

/** GET `/decide`: what it does, with an example to change; with a query, the verdict on what that asks. */
export function decideByForm({ target: { query, suffix } }: Call): Answer {
  if (query.size === 0) return { kind: "page", doc: decidePage(), fresh: true };
  const asked = questionOf(query);
  if ("problems" in asked) {
    return {
      kind: "problem",
      code: code.BAD_REQUEST,
      detail: "The address asks no question that can be decided.",
      errors: asked.problems,
      see: ["/decide"],
    };
  }
  const { question } = asked;
  if ([...query.values()].includes("")) {
    // A form without a script sends what is empty as well; the address that is shared has none of it.
    const [path, rest] = addressOf(question).split("?");
    const location = `${path}${suffix === undefined ? "" : `.${suffix}`}?${rest}`;
    return { kind: "moved", location };
  }
  return { kind: "page", doc: simulatorPage(question) };
}

/** POST `/decide`: a question, or a list of them, as JSON or from the form of the page. */
export const decideByPost: Posting = {
  types: ["application/json", formType],
  most: 2 ** 20,
  answer: (_: Call, { type, text }: Content): Answer => {
    const json = type === formType ? new URLSearchParams(text).get("question") : text;
    if (json === null) {
      return wrong(code.BAD_REQUEST, "The form has no field named question.", undefined);
    }
    const read = readJson(json);
    if ("fault" in read) {
      const { line, column, detail } = read.fault;
      return wrong(
        code.BAD_REQUEST,
        `Not JSON at line ${line}, column ${column}: ${detail}.`,
        json,
      );
    }
    const checked = checkQuestions(read.value, most);
    if ("problems" in checked) {
      const problem = wrong(code.UNPROCESSABLE_CONTENT, "This is JSON, but no question.", json);
      return { ...problem, errors: checked.problems };
    }
    const { questions, many } = checked;
    const decided = questions.map((it) => decide(it));
    const [question, verdict] = [questions[0], decided[0]];
    const doc =
      many || question === undefined || verdict === undefined
        ? verdictsPage(questions, decided)
        : verdictPage(question, verdict);
    const again = { ...decideForm(json), detail: true };
    return { kind: "page", doc: { ...doc, blocks: [...doc.blocks, again] }, first: "json" };
  },
};

/** A refusal; a person gets what was sent back, to mend it. */
function wrong(status: number, detail: string, json: string | undefined): ProblemAnswer {
  const blocks = [decideForm(json)];
  return { kind: "problem", code: status, detail, blocks, see: ["/decide"] };
}
