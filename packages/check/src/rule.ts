import type { Exchange } from "./exchange.ts";
import type { Severity } from "./finding.ts";

/** What a rule has to say of an exchange. */
export interface Found {
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** How to mend it, in a sentence. */
  readonly fix: string;
  /** The field that it is about. */
  readonly field?: string;
  /** Where it is to be mended, if not in the response. */
  readonly part?: "request" | "response";
  /** The status that was expected instead, where one is certain. */
  readonly expected?: number;
  /** Which of several exchanges; the last unless told. */
  readonly exchange?: number;
  /** Less than the rule's own, where it cannot be sure. */
  readonly severity?: Severity;
}

interface Described {
  readonly id: string;
  readonly severity: Severity;
  /** `RFC 9110 15.5.6` */
  readonly cite: string;
  /** What it looks for, in a few words. */
  readonly title: string;
  /** Whether what it finds without a field is in the content, and not in the start line or missing. */
  readonly inContent?: boolean;
  /** Examples that it finds something in, as {@link sample} reads them. */
  readonly bad: readonly string[];
  /** Examples that it finds nothing in, close calls first. */
  readonly good: readonly string[];
}

/** A rule on one exchange. */
export interface Rule extends Described {
  /** The statuses of the response that it is about; all unless told. */
  readonly statuses?: (status: number) => boolean;
  /** A field, in lower case, that has to be in the response. */
  readonly field?: string;
  /** A field, in lower case, that has to be in the request. */
  readonly asked?: string;
  readonly find: (exchange: Exchange) => Found | readonly Found[] | undefined;
}

/** A rule on several exchanges with one server, in their order. */
export interface SequenceRule extends Described {
  /** Whether it looks at several resources; otherwise exchanges with others make no difference to it. */
  readonly across?: boolean;
  readonly findIn: (exchanges: readonly Exchange[]) => Found | readonly Found[] | undefined;
}

/** What was found in both messages; `undefined` where that is nothing, so that a sound exchange costs no list. */
export function both(
  one: readonly Found[] | undefined,
  other: readonly Found[] | undefined,
): readonly Found[] | undefined {
  return one === undefined ? other : other === undefined ? one : [...one, ...other];
}
