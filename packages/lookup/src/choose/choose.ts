import { nameOf } from "@verdict/codes";
import type { Outcome } from "../data/situations/situation.ts";
import { termsOf } from "../search/terms.ts";
import { clean } from "../words/clean.ts";
import { askAbout, byNumbers } from "./ask.ts";
import { fieldsFor } from "./fields.ts";
import { type Candidate, rank } from "./rank.ts";
import type { Ask, Choice, ChooseResult, Profile } from "./result.ts";
import { byTable } from "./table.ts";
import { isOneThing } from "./things.ts";

/** The longest scenario that is read, in characters. */
const longest = 4000;

/** Below this share the words do not decide, and a question is asked in place of a guess. */
const sure = 0.38;

/** One or two words describe little, so more is asked of them. */
const fewWords = 3;
const surer = 0.75;

/** Who names the codes to choose from has doubts, which hardly anything in the words settles. */
const surest = 0.9;

/** Codes with less than this part of the first one's share are not worth showing. */
const worthShowing = 0.12;

/**
 * Choose the status for a scenario in plain words.
 *
 * @param scenario what happened, as a person would say it; only the first four thousand characters count
 * @param options the request method, and the house style to follow (`rfc` by default)
 * @returns codes in order, each with its reason, its citation and the fields to send with it; or, where the words do not
 *   decide, no codes and the one question that would (`ask`)
 * @example choose("the email is already taken", { method: "POST" }).choices[0]?.code // 409
 */
export function choose(
  scenario: string,
  options: { readonly method?: string; readonly profile?: Profile } = {},
): ChooseResult {
  const text = clean(scenario, longest);
  const profile = options.profile ?? "rfc";
  const method = options.method?.toUpperCase() ?? methodIn(text);
  const base = { scenario: text, profile, ...(method === undefined ? {} : { method }) };

  const fixed = byTable(text);
  if (fixed !== undefined) return { ...base, choices: [fixed] };

  const between = byNumbers(text);
  const candidates =
    between === undefined ? rank(text, method) : among(between, rank(text, method));
  if (between !== undefined && (candidates[0]?.share ?? 0) < surest) {
    return { ...base, choices: [], ask: between };
  }
  const [first] = candidates;
  if (first === undefined) return { ...base, choices: [], ask: askAbout([]) };
  const enough = termsOf(text).size < fewWords ? surer : sure;
  if (first.share < enough || isOneThing(text)) {
    return { ...base, choices: [], ask: askAbout(candidates.slice(0, 4)) };
  }
  const shown = candidates.filter((it) => it.share >= first.share * worthShowing).slice(0, 5);
  const choices = inHouse(shown.map(choice), first.situation, profile);
  return { ...base, choices };
}

/** Only the codes that were asked about, and how they share what is likely among them. */
function among({ answers }: Ask, candidates: readonly Candidate[]): Candidate[] {
  const named = candidates.filter((it) => answers.some(({ code }) => code === it.code));
  const total = named.reduce((sum, it) => sum + it.share, 0);
  // Where hardly anything speaks for either, the rest of the words says nothing.
  return total < sure ? [] : named.map((it) => ({ ...it, share: it.share / total }));
}

function choice({ code, situation }: Candidate): Choice {
  return {
    code,
    name: nameOf(code) ?? "",
    why: situation.why,
    cite: situation.cite,
    fields: fieldsFor(code, situation),
  };
}

/** The house's answer first, where it has one of its own. */
function inHouse(choices: readonly Choice[], situation: Outcome, profile: Profile): Choice[] {
  const house = situation.houses?.[profile];
  if (house === undefined) return [...choices];
  const first = house.codes.map((code) => ({
    code,
    name: nameOf(code) ?? "",
    why: house.why,
    cite: house.cite,
    fields: fieldsFor(code, situation),
  }));
  return [...first, ...choices.filter((it) => !house.codes.includes(it.code))].slice(0, 5);
}

/** A method that the words name. */
function methodIn(text: string): string | undefined {
  return /\b(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS|TRACE|CONNECT|QUERY)\b/.exec(text)?.[1];
}
