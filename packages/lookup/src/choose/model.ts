import { model } from "../generated/model.ts";
import { isStory, traits } from "./traits.ts";

/** What the trainer writes: which words speak for which subject, and how much. */
export interface PackedModel {
  /**
   * Ids of situations, and codes that short phrases lead to, in the order of the weights. A situation that is known from
   * a few words as well stands there twice, the second time behind a `~`.
   */
  readonly subjects: readonly string[];
  /** Features, one a line, in the order of their weights. */
  readonly features: string;
  /** Base 64 of, per feature: its idf in sixteenths, the number of its weights, and each weight as step and value. */
  readonly weights: string;
  /** What one unit of a weight is worth. */
  readonly scale: number;
  /** Idf of a word that no description holds. */
  readonly unknown: number;
  /** Digest of what it was trained on. */
  readonly trainedOn: string;
}

interface Row {
  readonly idf: number;
  readonly at: number;
}

interface Unpacked {
  readonly rows: ReadonlyMap<string, Row>;
  readonly bytes: Uint8Array;
}

let unpacked: Unpacked | undefined;

/**
 * How likely each situation (or bare code) is, given a description: a linear model over its words, trained on the
 * situations' descriptions and the symptoms (softmax; the parts add up to 1).
 *
 * @returns ids with their share, in no order; none when no word is known
 */
export function likelihoods(text: string): { readonly id: string; readonly share: number }[] {
  const { rows, bytes } = unpacked ?? unpack();
  const scores = new Float64Array(model.subjects.length);
  const found: { row: Row; value: number }[] = [];
  let square = 0;
  for (const [feature, weight] of traits(text)) {
    const row = rows.get(feature);
    const value = weight * (row?.idf ?? model.unknown);
    square += value * value;
    if (row !== undefined) found.push({ row, value });
  }
  if (found.length === 0) return [];
  const norm = Math.sqrt(square) || 1;
  for (const { row, value } of found) {
    let at = row.at;
    let subject = -1;
    for (let left = readCount(bytes, at), i = 0; i < left; i++) {
      if (i === 0) at += left < 128 ? 1 : 2;
      let step = bytes[at++] ?? 0;
      if (step === 255) step = 255 + (bytes[at++] ?? 0) + 256 * (bytes[at++] ?? 0);
      subject += step;
      const weight = ((bytes[at++] ?? 0) << 24) >> 24;
      scores[subject] = (scores[subject] ?? 0) + (weight * model.scale * value) / norm;
    }
  }
  if (isStory(text)) {
    model.subjects.forEach((id, i) => {
      if (id.startsWith("~")) scores[i] = Number.NEGATIVE_INFINITY;
    });
  }
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const share = Math.exp((scores[i] ?? 0) - most);
    scores[i] = share;
    sum += share;
  }
  return model.subjects.map((id, i) => ({
    id: id.replace("~", ""),
    share: (scores[i] ?? 0) / sum,
  }));
}

/**
 * How much of a text the model knows: the part of its words that several descriptions hold, 0 to 1.
 *
 * @example familiarity("banana token") // 0.5
 */
export function familiarity(text: string): number {
  const { rows } = unpacked ?? unpack();
  let known = 0;
  let all = 0;
  for (const feature of traits(text).keys()) {
    if (/^[=~]/.test(feature) || feature.includes(" ")) continue;
    all++;
    // A word that one description holds is that description's own colour, not the vocabulary of statuses.
    if ((rows.get(feature)?.idf ?? model.unknown) < model.unknown) known++;
  }
  return all === 0 ? 0 : known / all;
}

function unpack(): Unpacked {
  const binary = atob(model.weights);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  const rows = new Map<string, Row>();
  let at = 0;
  for (const feature of model.features.split("\n")) {
    const idf = (bytes[at++] ?? 0) / 16;
    rows.set(feature, { idf, at });
    const count = readCount(bytes, at);
    at += count < 128 ? 1 : 2;
    for (let i = 0; i < count; i++) at += bytes[at] === 255 ? 4 : 2;
  }
  unpacked = { rows, bytes };
  return unpacked;
}

/** A count under 128 takes one byte, a larger one two. */
function readCount(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  return first < 128 ? first : (first - 128) * 256 + (bytes[at + 1] ?? 0);
}
