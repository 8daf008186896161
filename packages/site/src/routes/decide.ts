import { code } from "@verdict/codes";
import { checkQuestions, decide, readJson } from "@verdict/decide";
import { decideForm, decidePage, verdictPage, verdictsPage } from "@verdict/lookup/decide";
import type { Answer, ProblemAnswer } from "../http/answer.ts";
import type { Content } from "../http/content.ts";
import type { Call, Posting } from "./route.ts";

const formType = "application/x-www-form-urlencoded";

/** The most questions at once. */
const most = 1000;

/** GET `/decide`: what it does, with an example to edit and send. */
export function decideByForm(): Answer {
  return { kind: "page", doc: decidePage(), fresh: true };
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
