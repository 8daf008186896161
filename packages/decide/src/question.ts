import type { Question } from "./decide.ts";
import { date, type Kind, type Problem, shape } from "./kinds.ts";
import { declaredDefaults, requestVocabulary, vocabulary, type Word } from "./vocabulary.ts";

/**
 * How many representations a resource may have (types by languages by charsets by codings), and how many characters a
 * header section: each representation is rated by each range of Accept, so that both together cost time.
 */
const most = { offers: 256, fields: 65_536 } as const;

/** How many problems are told at once: nobody reads more. */
const mostProblems = 50;

/** Members beside a question in which people keep what they know about it. */
const remarks = ["id", "topic", "origin", "level", "expect", "note"];

const questionKind = shape(
  {
    resource: shape(kindsOf(vocabulary)),
    request: shape(kindsOf(requestVocabulary), { needed: ["method"] }),
    clock: date,
  },
  { needed: ["request"], passed: remarks },
);

/** What a check found. */
export type Checked<Found> = Found | { readonly problems: readonly Problem[] };

/**
 * A question from outside, if it is one: every member known, every value of its kind, nothing too large.
 *
 * @returns the question, with members of its own only, or what is wrong and where; pointers are those of RFC 6901
 * @example checkQuestion({ request: { methd: "GET" } })
 * // { problems: [{ pointer: "/request/method", detail: "is missing" }, { pointer: "/request/methd", … }] }
 */
export function checkQuestion(value: unknown): Checked<{ readonly question: Question }> {
  return check(value, "");
}

/**
 * A question, or a list of them.
 *
 * @param atOnce how many a list may hold; any number unless told
 */
export function checkQuestions(
  value: unknown,
  atOnce = Number.POSITIVE_INFINITY,
): Checked<{ readonly questions: readonly Question[]; readonly many: boolean }> {
  if (!Array.isArray(value)) {
    const checked = check(value, "");
    return "problems" in checked ? checked : { questions: [checked.question], many: false };
  }
  if (value.length > atOnce) {
    return {
      problems: [{ pointer: "", detail: `has ${value.length} questions; ${atOnce} at once` }],
    };
  }
  const questions: Question[] = [];
  const problems: Problem[] = [];
  for (const [at, it] of value.entries()) {
    const checked = check(it, `/${at}`);
    if ("question" in checked) questions.push(checked.question);
    else problems.push(...checked.problems);
    if (problems.length >= mostProblems) break;
  }
  return problems.length > 0
    ? { problems: problems.slice(0, mostProblems) }
    : { questions, many: true };
}

function check(value: unknown, pointer: string): Checked<{ readonly question: Question }> {
  const problems = questionKind.problems(value, pointer);
  if (problems.length > 0) return { problems: problems.slice(0, mostProblems) };
  const { resource, request, clock } = ownMembers(value) as unknown as Question;
  const question: Question = {
    ...(resource === undefined ? {} : { resource: ownMembers(resource) }),
    request: ownMembers(request) as Question["request"],
    ...(clock === undefined ? {} : { clock }),
  };
  const offers = offersOf(question.resource);
  if (offers > most.offers) {
    const detail = `has ${offers} representations; ${most.offers} are the most`;
    return { problems: [{ pointer: `${pointer}/resource`, detail }] };
  }
  const fields = Object.entries(question.request.headers ?? {})
    .flat()
    .join("").length;
  if (fields > most.fields) {
    const detail = `have ${fields} characters; ${most.fields} are the most`;
    return { problems: [{ pointer: `${pointer}/request/headers`, detail }] };
  }
  return { question };
}

/** Members of its own that say something: what a prototype has does not count, nor does `undefined`. */
function ownMembers<Value extends object>(value: unknown): Value {
  return Object.fromEntries(
    Object.entries(value as object).filter(([, it]) => it !== undefined),
  ) as Value;
}

function offersOf(resource: Question["resource"]): number {
  const { mediaTypes, languages, charsets, encodings } = { ...declaredDefaults, ...resource };
  const dimensions = [mediaTypes, languages, charsets];
  return dimensions.reduce(
    (sum, it) => sum * Math.max(1, it.length),
    mediaTypes.length === 0 ? 0 : 1 + encodings.length,
  );
}

function kindsOf(words: Readonly<Record<string, Word<unknown>>>): Record<string, Kind<unknown>> {
  return Object.fromEntries(Object.entries(words).map(([name, { kind }]) => [name, kind]));
}
