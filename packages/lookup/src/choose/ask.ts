import { nameOf } from "@verdict/codes";
import { pairOf } from "../data/pairs/index.ts";
import type { Outcome } from "../data/situations/situation.ts";
import type { Ask } from "./result.ts";

interface Open {
  readonly code: number;
  readonly situation: Outcome;
}

/** What to ask when nothing in the words is known: the five ways an exchange can end. */
const atLarge: Ask = {
  question: "How did it end?",
  answers: [
    { text: "It worked, and there is something to show", code: 200 },
    { text: "It worked and made something new", code: 201 },
    { text: "The thing is somewhere else", code: 302 },
    { text: "The request has a fault", code: 400 },
    { text: "The caller may not do that", code: 403 },
    { text: "There is no such thing", code: 404 },
    { text: "Something on the server broke", code: 500 },
  ],
};

/**
 * The one question that decides between the codes in question: the situation's own, else the test of the well-known pair,
 * else which of their reasons fits.
 */
export function askAbout(open: readonly Open[]): Ask {
  const [first, second] = open;
  if (first === undefined) return atLarge;
  for (const { situation } of open.slice(0, 2)) {
    // A question that does not offer the likeliest code is a question about something else.
    const offers = (code: number | undefined): boolean =>
      situation.ask?.answers.some((it) => it.code === code) === true;
    const fits =
      situation === first.situation
        ? offers(first.code)
        : offers(first.code) && offers(second?.code);
    if (situation.ask !== undefined && fits) return withRest(situation.ask, open);
  }
  const pair = second === undefined ? undefined : pairOf([first.code, second.code]);
  if (pair !== undefined && open.length === 2) {
    return {
      question: pair.test,
      answers: open.map(({ code }) => ({ text: pair.sides[code] ?? "", code })),
    };
  }
  return {
    question: "Which of these is it?",
    answers: open.map(({ code, situation }) => ({ text: textOf(code, situation), code })),
  };
}

/**
 * The question that decides between two or three codes that are named by their numbers: `409 or 422?`
 *
 * @returns `undefined` where fewer are named, or where nobody mixes them up
 */
export function byNumbers(text: string): Ask | undefined {
  const named = [...text.matchAll(/(?<![\d.,:/-])[1-5]\d\d(?![\d.,:/%-]\d|\d)/g)].map((it) =>
    Number(it[0]),
  );
  const pair = pairOf(named);
  if (pair === undefined || named.length > 3) return undefined;
  return {
    question: pair.test,
    answers: pair.codes
      .filter((code) => named.includes(code))
      .map((code) => ({ text: pair.sides[code] ?? "", code })),
  };
}

function withRest(ask: Ask, open: readonly Open[]): Ask {
  const more = open.filter(({ code }) => !ask.answers.some((it) => it.code === code)).slice(0, 2);
  return {
    question: ask.question,
    answers: [
      ...ask.answers,
      ...more.map(({ code, situation }) => ({ text: textOf(code, situation), code })),
    ],
  };
}

function textOf(code: number, situation: Outcome): string {
  return `${situation.why.replace(/\.$/, "")} (${code} ${nameOf(code)})`;
}
