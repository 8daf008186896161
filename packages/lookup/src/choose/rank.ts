import type { Outcome } from "../data/situations/situation.ts";
import { outcomes } from "../generated/outcomes.ts";
import { isForeign } from "./domains.ts";
import { likelihoods } from "./model.ts";

/** A code that a scenario may call for. */
export interface Candidate {
  readonly code: number;
  /** Its part of all that is likely, 0 to 1. */
  readonly share: number;
  /** The likeliest situation that leads to the code. */
  readonly situation: Outcome;
}

/** The training makes likelihoods flatter than they turn out to be; this power makes up for it. */
const sharpness = 1 / 0.7;

/** What is left of a situation that the method cannot meet: people leave things out, so it is not impossible. */
const wrongMethod = 0.1;

/** What is left of a situation whose special field the text does not speak of: plain words mean the general case. */
const foreign = 0.1;

/** A situation's second answers get this part of its likelihood. */
const secondAnswer = 0.1;

const byId = new Map(outcomes.map((it) => [it.id, it]));

/**
 * Codes by the likelihood of the situations that lead to them, best first; none when no word of the text is known.
 *
 * @param method the request method, if it is known
 */
export function rank(text: string, method: string | undefined): Candidate[] {
  const found = new Map<number, Found>();
  let total = 0;
  for (const { id, share } of likelihoods(text)) {
    const situation = byId.get(id);
    const fits = method === undefined || situation?.methods?.includes(method) !== false;
    const known = situation === undefined || !isForeign(situation, text, method);
    const weight = share ** sharpness * (fits ? 1 : wrongMethod) * (known ? 1 : foreign);
    total += weight;
    if (situation === undefined) {
      add(found, Number(id), weight, undefined);
      continue;
    }
    situation.codes.forEach((code, i) => {
      const part = i === 0 ? weight : weight * secondAnswer;
      add(found, code, part, situation, known ? part : part * foreign);
    });
  }
  return [...found]
    .flatMap(([code, { share, situation }]) =>
      situation === undefined ? [] : [{ code, share: share / total, situation }],
    )
    .sort((a, b) => b.share - a.share || a.code - b.code);
}

interface Found {
  share: number;
  most: number;
  situation: Outcome | undefined;
}

/** Add to a code's share; of the situations that lead to it, the one with the strongest voice is kept to speak for it. */
function add(
  found: Map<number, Found>,
  code: number,
  share: number,
  situation: Outcome | undefined,
  voice: number = share,
): void {
  const it = found.get(code) ?? { share: 0, most: 0, situation: undefined };
  found.set(code, it);
  it.share += share;
  if (situation !== undefined && voice > it.most) {
    it.most = voice;
    it.situation = situation;
  }
}
