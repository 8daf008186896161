import { features } from "../words/features.ts";
import { stem } from "../words/stem.ts";
import { withStandIns } from "./things.ts";

/** Words that search passes over and that tell situations apart: a server is down, a seat is sold out. */
const telling = /\b(?:again|already|back|down|off|out|over|yet)\b/g;

/** A status among the words, as in `upstream answers 503`; sizes, addresses and counts of more digits are none. */
const status = /(?<![\w.,:/-])([1-5])(?:\d\d|xx)(?![\w%]|[.,:/-]\d)/g;

/** What is left of a noun that a stand-in speaks for. */
const ofThing = 0.3;

/**
 * What the chooser sees of a text: the features of its words, with one stand-in for all things and all people, the small
 * words that count here, and the class of each status it names.
 *
 * @example traits("upstream is down").has("~down") // true
 */
export function traits(text: string): Map<string, number> {
  const { text: plain, things } = withStandIns(text);
  const found = features(plain);
  for (const { word } of things) {
    const stemmed = stem(word);
    if (!found.has(stemmed)) found.set(stemmed, ofThing);
  }
  const lower = text.toLowerCase();
  for (const [word] of lower.matchAll(telling)) found.set(`~${word}`, 1);
  for (const [, first] of lower.matchAll(status)) found.set(`~${first}xx`, 1);
  return found;
}
