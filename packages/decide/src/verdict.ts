import type { ByteRange } from "@verdict/fields";
import type { Offer } from "./offer.ts";

/** What the response's content is; the verdict itself holds no octets. */
export type Body =
  | { readonly kind: "none" }
  /** The chosen representation, whole or in parts. */
  | {
      readonly kind: "representation";
      readonly offer: Offer;
      readonly ranges?: readonly ByteRange[];
    }
  /**
   * What a state change has to show: its result, or a representation of the new state, in the form of the offer; without
   * one where the resource has no representation to send.
   */
  | { readonly kind: "result"; readonly representation: boolean; readonly offer?: Offer }
  /** The links of a 300. */
  | { readonly kind: "choices"; readonly uris: readonly string[] }
  /** Nothing: what follows on the connection is of this protocol (RFC 9110 7.8). */
  | { readonly kind: "switch"; readonly protocol: string }
  /** The request, sent back by TRACE. */
  | { readonly kind: "echo" }
  /** A short explanation of a refusal: problem details (RFC 9457). */
  | {
      readonly kind: "problem";
      readonly detail: string;
      /** True where this very object comes back each time, so that what is made of it can be kept. */
      readonly always?: boolean;
    };

/** The decided answer. */
export interface Verdict {
  readonly status: number;
  /** In the order in which they are sent. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Body;
  /** Interim responses that come first. */
  readonly interim: readonly number[];
}

/** A step on the way to a verdict. */
export interface Step {
  readonly decision: string;
  readonly question: string;
  readonly answer: string;
  readonly cite: string;
  /** Facts that the answer was read from, by name; what is long is shortened. */
  readonly facts?: Readonly<Record<string, Told>>;
  /** Request fields that were looked at; `null` for one that was not sent. Credentials are not told. */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** Of the step that ended the walk: what would have led on, in a sentence. */
  readonly otherwise?: string;
}

/** The value of a fact as JSON has it. */
export type Told =
  | string
  | number
  | boolean
  | null
  | readonly Told[]
  | { readonly [name: string]: Told };
