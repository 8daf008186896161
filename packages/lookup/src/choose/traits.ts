import { features } from "../words/features.ts";
import { stem } from "../words/stem.ts";
import { withStandIns } from "./things.ts";

/** Words that search passes over and that tell situations apart: a server is down, a seat is sold out. */
const telling = /\b(?:again|already|back|down|off|out|over|yet)\b/g;

/** A status among the words, as in `upstream answers 503`; sizes, addresses and counts of more digits are none. */
const status = /(?<![\w.,:/-])([1-5])(?:\d\d|xx)(?![\w%]|[.,:/-]\d)/g;

/** A text of so many words is a story and no note; the two are told differently. */
const many = 9;

/** What is left of a noun that a stand-in speaks for. */
const ofThing = 0.3;

/** Whether a text is told at length: then what is known from a few words has no say in it. */
export function isStory(text: string): boolean {
  return text.trim().split(/\s+/).length >= many;
}

/**
 * What the chooser sees of a text: the features of its words, the small words that count here, the class of each status
 * it names. In a text that is not long, one stand-in speaks for all things and all
 * people: where there are only three words, the noun must not outweigh what happened to it.
 *
 * @example traits("upstream is down").has("~down") // true
 */
export function traits(text: string): Map<string, number> {
  const lower = text.toLowerCase();
  const { text: plain, things } = isStory(text) ? { text, things: [] } : withStandIns(text);
  const found = features(plain);
  for (const { word } of things) {
    const stemmed = stem(word);
    if (!found.has(stemmed)) found.set(stemmed, ofThing);
  }
  for (const [word] of lower.matchAll(telling)) found.set(`~${word}`, 1);
  for (const [, first] of lower.matchAll(status)) found.set(`~${first}xx`, 1);
  return found;
}
