import { isStatus, keyOf, type Status, statuses } from "@verdict/codes";
import { common } from "../data/common.ts";
import { distance } from "../words/typo.ts";

const most = 3;

/**
 * The codes nearest to a query that found nothing, as `404 Not Found`: those whose number stands in it, or else those
 * with a name like it.
 */
export function suggest(query: string): string[] {
  const numbered = byNumber(query);
  const near = numbered.length > 0 ? numbered : byName(query.slice(0, 40));
  return near.slice(0, most).map((it) => `${it.code} ${it.name}`);
}

/** `404 foo`, `40x`: all that begin with these digits. */
function byNumber(query: string): Status[] {
  const digits = query.match(/(?<![\w.])[1-5](?:\d{1,2}(?!\d)|(?=x))/gi) ?? [];
  return digits
    .slice(0, most)
    .flatMap((start) =>
      statuses.filter((it) => isStatus(it.code) && String(it.code).startsWith(start)),
    );
}

interface Name {
  readonly it: Status;
  readonly key: string;
  readonly words: readonly string[];
  /** Developers meet the common ones first. */
  readonly rank: number;
}

let names: readonly Name[] | undefined;

function byName(query: string): Status[] {
  names ??= statuses.filter((it) => !it.name.startsWith("(")).map(nameOf);
  const whole = keyOf(query);
  const words = wordsOf(query);
  return names
    .map(({ it, key, words: parts, rank }) => {
      let far = farness(whole, key);
      for (const a of words) {
        for (const b of parts) {
          // Hardly anybody slips on the first letter. One like word says less than a name that is like the whole.
          if (a[0] === b[0]) far = Math.min(far, farness(a, b) + 0.1);
        }
      }
      return { it, far, rank };
    })
    .sort((a, b) => a.far - b.far || a.rank - b.rank)
    .map(({ it }) => it);
}

function nameOf(it: Status): Name {
  const place = common.indexOf(it.code);
  const rank = place < 0 ? common.length : place;
  return { it, key: keyOf(it.name), words: wordsOf(it.name), rank };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
}

/** Edits between two texts, in parts of the longer one; a shared beginning counts for much. */
function farness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  const longer = Math.max(a.length, b.length, 1);
  // Texts that differ in a third of their letters are all equally far, and not worth counting out.
  const limit = Math.floor(longer / 3);
  const edits = distance(a, b, limit);
  return (edits > limit ? 1 : edits / longer) - (0.4 * same) / longer;
}
