import {
  charsetQuality,
  encodingQuality,
  languageQuality,
  type MediaType,
  mediaTypeQuality,
  parseAccept,
  parseAcceptCharset,
  parseAcceptEncoding,
  parseAcceptLanguage,
  parseMediaType,
} from "@verdict/fields";
import type { Dimension } from "./facts.ts";
import type { Offer } from "./offer.ts";
import type { RequestHead } from "./request.ts";

/** A dimension of negotiation: its request field, what an offer has in it, how much a client wants that. */
interface Axis {
  readonly dimension: Dimension;
  readonly field: string;
  readonly name: string;
  /** The offer's value; `undefined` where the dimension does not apply to it. */
  readonly valueOf: (offer: Offer) => string | undefined;
  /** Parse a field value into a function that rates values; `undefined` for a malformed one, which is ignored. */
  readonly rater: (value: string) => ((value: string) => number) | undefined;
}

const axes: readonly Axis[] = [
  {
    dimension: "accept",
    field: "accept",
    name: "Accept",
    valueOf: (offer) => offer.type,
    rater: (value) => {
      const ranges = parseAccept(value);
      return (
        ranges &&
        ((type) => {
          const media = mediaOf(type);
          return media === undefined ? 0 : mediaTypeQuality(ranges, media);
        })
      );
    },
  },
  {
    dimension: "language",
    field: "accept-language",
    name: "Accept-Language",
    valueOf: (offer) => offer.language,
    rater: (value) => {
      const ranges = parseAcceptLanguage(value);
      return ranges && ((tag) => languageQuality(ranges, tag));
    },
  },
  {
    dimension: "charset",
    field: "accept-charset",
    name: "Accept-Charset",
    valueOf: charsetOf,
    rater: (value) => {
      const ranges = parseAcceptCharset(value);
      return ranges && ((charset) => charsetQuality(ranges, charset));
    },
  },
  {
    dimension: "encoding",
    field: "accept-encoding",
    name: "Accept-Encoding",
    valueOf: (offer) => offer.coding ?? "identity",
    rater: (value) => {
      const ranges = parseAcceptEncoding(value);
      return ranges && ((coding) => encodingQuality(ranges, coding));
    },
  },
];

const media = new Map<string, MediaType | undefined>();

/** Media types of offers are few and always the same. */
function mediaOf(type: string): MediaType | undefined {
  if (!media.has(type)) {
    // Declared resources come from outside: what is remembered of them is bounded.
    if (media.size >= 1000) media.clear();
    media.set(type, parseMediaType(type));
  }
  return media.get(type);
}

/** The charset of an offer: its own, or the one its media type names. */
function charsetOf(offer: Offer): string | undefined {
  return offer.charset ?? mediaOf(offer.type)?.parameters["charset"];
}

/** The request fields that negotiation looks at. */
type Wishes = Pick<RequestHead, "field">;

/** What was chosen before for certain field values. */
interface Remembered {
  readonly accept: string | undefined;
  readonly language: string | undefined;
  readonly charset: string | undefined;
  readonly encoding: string | undefined;
  readonly disregard: readonly Dimension[];
  readonly best: Offer | undefined;
}

/** What is known of a list of offers. */
interface Choice {
  /** The fields that a choice between them depends on, as Vary lists them; empty when there is no choice. */
  readonly vary: string;
  /** Whether any of them has a language, or a charset: otherwise nobody needs to look at these fields. */
  readonly hasLanguage: boolean;
  readonly hasCharset: boolean;
  readonly remembered: Remembered[];
}

const choices = new WeakMap<readonly Offer[], Choice>();

/** Clients send few combinations of field values; what is remembered of them is bounded in number and in size. */
const most = 16;
const longest = 1000;

const all: readonly Dimension[] = [];

/**
 * The best of the offers: each is rated as a whole, over media type, language, charset and content coding together
 * (RFC 9110 12.4.2); equals go by the server's order. A field that is absent or malformed rates everything alike.
 *
 * What was decided for the same offers and the same field values is remembered: clients send few of them.
 *
 * @param disregard dimensions whose field is ignored when it accepts none of the offers (RFC 9110 12.4.1)
 * @returns `undefined` when none is acceptable
 */
export function select(
  offers: readonly Offer[],
  request: Wishes,
  disregard: readonly Dimension[] = all,
): Offer | undefined {
  const { hasLanguage, hasCharset, remembered } = choiceOf(offers);
  const accept = request.field("accept");
  const language = hasLanguage ? request.field("accept-language") : undefined;
  const charset = hasCharset ? request.field("accept-charset") : undefined;
  const encoding = request.field("accept-encoding");
  // Comparing beats hashing: the values are new strings each time, and mostly those of the last request.
  for (const it of remembered) {
    if (
      it.accept === accept &&
      it.encoding === encoding &&
      it.language === language &&
      it.charset === charset &&
      it.disregard === disregard
    )
      return it.best;
  }
  const best = rated(offers, request, disregard);
  const size = [accept, language, charset, encoding].join().length;
  if (size < longest) {
    if (remembered.length >= most) remembered.pop();
    remembered.unshift({ accept, language, charset, encoding, disregard, best });
  }
  return best;
}

/** The fields that a choice between these offers depends on, as Vary lists them; empty when there is no choice. */
export function varyOf(offers: readonly Offer[]): string {
  return choiceOf(offers).vary;
}

function choiceOf(offers: readonly Offer[]): Choice {
  let choice = choices.get(offers);
  if (choice === undefined) {
    choice = {
      vary: axes
        .filter((axis) => new Set(offers.map(axis.valueOf)).size > 1)
        .map((axis) => axis.name)
        .join(", "),
      hasLanguage: offers.some((it) => it.language !== undefined),
      hasCharset: offers.some((it) => charsetOf(it) !== undefined),
      remembered: [],
    };
    choices.set(offers, choice);
  }
  return choice;
}

function rated(
  offers: readonly Offer[],
  request: Wishes,
  disregard: readonly Dimension[],
): Offer | undefined {
  let ratings: number[] | undefined;
  for (const axis of axes) {
    const value = request.field(axis.field);
    // An empty list prefers nothing to anything; only of codings does it say that none is wanted (RFC 9110 12.5.3).
    if (value === undefined || (value.trim() === "" && axis.dimension !== "encoding")) continue;
    const rate = axis.rater(value);
    if (rate === undefined) continue;
    const along = offers.map((offer) => {
      const it = axis.valueOf(offer);
      return it === undefined ? 1 : rate(it);
    });
    if (disregard.includes(axis.dimension) && !along.some((q) => q > 0)) continue;
    ratings = ratings === undefined ? along : ratings.map((q, i) => q * (along[i] ?? 0));
  }
  if (ratings === undefined) return offers[0];
  let best: Offer | undefined;
  let highest = 0;
  ratings.forEach((q, i) => {
    if (q > highest) {
      highest = q;
      best = offers[i];
    }
  });
  return best;
}
