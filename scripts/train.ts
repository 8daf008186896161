/**
 * Trains the chooser on the situations' descriptions and writes the model it runs on. Deterministic: the same
 * descriptions give the same file. A test compares the digest in the file with the data.
 */
import { createHash } from "node:crypto";
import type { PackedModel } from "../packages/lookup/src/choose/model.ts";
import { isStory, traits } from "../packages/lookup/src/choose/traits.ts";
import { asked } from "../packages/lookup/src/data/questions/index.ts";
import { brief } from "../packages/lookup/src/data/situations/brief/index.ts";
import { situations } from "../packages/lookup/src/data/situations/index.ts";
import { symptoms } from "../packages/lookup/src/data/symptoms/index.ts";

/** Raise when training itself changes, so that an old model is noticed. */
const version = 5;
const epochs = 36;
/** What the last rounds end with is averaged, so that the order of the last few descriptions counts for less. */
const averaged = 16;
/** Weights under this share of the largest are noise and are left out. */
const noise = 0.06;
/** Pairs of words that occur in up to three descriptions teach those by heart. */
const rarestPair = 3;
/** At each look at a description this part of its words is hidden, so that none is relied upon alone. */
const hidden = 0.45;

/** What the model tells apart: every situation, and every code that short phrases lead to without one. */
interface Subject {
  readonly id: string;
  readonly texts: readonly string[];
}

function subjects(): Subject[] {
  const phrases = new Map<number, string[]>();
  const add = (code: number | undefined, texts: readonly string[]): void => {
    if (code === undefined) return;
    phrases.set(code, [...(phrases.get(code) ?? []), ...texts]);
  };
  for (const { codes, say } of symptoms) add(codes[0], say);
  for (const { codes, asks } of asked) add(codes[0], asks);
  const answers = new Set(situations.flatMap((it) => it.codes));
  return [
    ...situations.map(({ id, say, why }) => ({ id, texts: [...say, why] })),
    // On their own, since a few words look like nothing in a long description: together they would blur each other.
    ...Object.entries(brief).map(([id, texts]) => ({ id: `~${id}`, texts })),
    // A code that no situation answers with has nothing to say for itself.
    ...[...phrases]
      .filter(([code]) => answers.has(code))
      .sort(([a], [b]) => a - b)
      .map(([code, texts]) => ({ id: String(code), texts })),
  ];
}

interface Example {
  readonly subject: number;
  /** Subjects that may be meant: in a story, none of those that are known from a few words. */
  readonly open: Int32Array;
  readonly vector: readonly (readonly [feature: number, value: number])[];
}

/** A digest of all that the model depends on. */
export function digest(): string {
  const hash = createHash("sha256").update(String(version));
  for (const { id, texts } of subjects()) hash.update(JSON.stringify([id, texts]));
  hash.update(
    JSON.stringify([
      ...traits("The token isn't valid for application/json any more, so log in again."),
    ]),
  );
  return hash.digest("hex").slice(0, 16);
}

/** Train and pack. */
function train(log: (line: string) => void = () => {}): PackedModel {
  const all = subjects();
  const texts = all.flatMap((it, subject) =>
    it.texts.map((text) => ({ subject, story: isStory(text), found: traits(text) })),
  );
  const any = Int32Array.from(all.keys());
  const inStories = any.filter((i) => all[i]?.id.startsWith("~") === false);
  const frequency = new Map<string, number>();
  for (const { found } of texts) {
    for (const key of found.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  }
  const kept = [...frequency].filter(([key, n]) => n > rarestPair || !key.includes(" "));
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const ids = new Map(kept.map(([key], i) => [key, i]));
  const idf = (n: number): number => Math.round(16 * Math.log(1 + texts.length / n)) / 16;
  const unknown = idf(1);

  const examples: Example[] = texts.map(({ subject, story, found }) => {
    const values = [...found].map(
      ([key, weight]) => [ids.get(key), weight * idf(frequency.get(key) ?? 1)] as const,
    );
    const norm = Math.sqrt(values.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
    return {
      subject,
      // A brief description that is long for its kind still has to count for what it describes.
      open: story && inStories.includes(subject) ? inStories : any,
      vector: values.flatMap(([id, x]) => (id === undefined ? [] : [[id, x / norm] as const])),
    };
  });

  const weights = descend(examples, kept.length, all.length, log);
  return pack(all, kept, weights, idf, unknown);
}

/** Softmax regression by stochastic gradient descent. */
function descend(
  examples: readonly Example[],
  features: number,
  classes: number,
  log: (line: string) => void,
): Float32Array {
  const weights = new Float32Array(features * classes);
  const average = new Float32Array(weights.length);
  const share = new Float64Array(classes);
  const order = examples.map((_, i) => i);
  const random = randomOf(42);
  let rate = 4;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const kept = order[i] as number;
      order[i] = order[j] as number;
      order[j] = kept;
    }
    let right = 0;
    for (const at of order) {
      const { subject, open, vector: whole } = examples[at] as Example;
      const shown = whole.filter(() => random() >= hidden);
      const length = Math.sqrt(shown.reduce((sum, [, x]) => sum + x * x, 0));
      if (length === 0) continue;
      const vector = shown.map(([feature, x]) => [feature, x / length] as const);
      for (const k of open) share[k] = 0;
      for (const [feature, x] of vector) {
        const row = feature * classes;
        // By index: this line is where the time goes, and an iterator would double it.
        for (let j = 0; j < open.length; j++) {
          const k = open[j] as number;
          share[k] = (share[k] as number) + (weights[row + k] as number) * x;
        }
      }
      let most = subject;
      for (const k of open) if ((share[k] as number) > (share[most] as number)) most = k;
      if (most === subject) right++;
      const top = share[most] as number;
      let sum = 0;
      for (const k of open) {
        const e = Math.exp((share[k] as number) - top);
        share[k] = e;
        sum += e;
      }
      for (const k of open) {
        const slope = (share[k] as number) / sum - (k === subject ? 1 : 0);
        if (Math.abs(slope) < 1e-4) continue;
        for (const [feature, x] of vector) {
          const w = feature * classes + k;
          weights[w] = (weights[w] as number) - rate * slope * x;
        }
      }
    }
    rate *= 0.93;
    if (epoch >= epochs - averaged)
      weights.forEach((w, i) => {
        average[i] = (average[i] as number) + w / averaged;
      });
    log(`epoch ${epoch + 1}: ${Math.round((100 * right) / examples.length)} % of the descriptions`);
  }
  return average;
}

function pack(
  all: readonly Subject[],
  kept: readonly (readonly [string, number])[],
  weights: Float32Array,
  idf: (n: number) => number,
  unknown: number,
): PackedModel {
  const classes = all.length;
  let largest = 0;
  for (const w of weights) largest = Math.max(largest, Math.abs(w));
  const scale = largest / 127;
  const bytes: number[] = [];
  const names: string[] = [];
  kept.forEach(([key, n], feature) => {
    const row: [number, number][] = [];
    for (let k = 0; k < classes; k++) {
      const w = weights[feature * classes + k] as number;
      const value = Math.round(w / scale);
      if (Math.abs(w) >= noise * largest && value !== 0) row.push([k, value]);
    }
    if (row.length === 0 && key.includes(" ")) return;
    names.push(key);
    bytes.push(Math.round(idf(n) * 16));
    if (row.length < 128) bytes.push(row.length);
    else bytes.push(128 + (row.length >> 8), row.length & 255);
    let before = -1;
    for (const [k, value] of row) {
      const step = k - before;
      before = k;
      if (step < 255) bytes.push(step);
      else bytes.push(255, (step - 255) & 255, (step - 255) >> 8);
      bytes.push(value & 255);
    }
  });
  return {
    subjects: all.map((it) => it.id),
    features: names.join("\n"),
    weights: Buffer.from(bytes).toString("base64"),
    scale,
    unknown,
    trainedOn: digest(),
  };
}

/** A small generator of numbers in [0, 1), the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

/** The generated file. */
export function modelFile(log?: (line: string) => void): string {
  const written = JSON.stringify(train(log), null, 2);
  return `// Trained from the situations by \`npm run generate\`; do not edit.\nimport type { PackedModel } from "../choose/model.ts";\n\nexport const model: PackedModel = ${written};\n`;
}
