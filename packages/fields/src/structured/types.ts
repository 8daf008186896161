/**
 * The data model of structured fields, as plain data (RFC 9651 3).
 *
 *     Integer          42                                   Token          { type: "token", value: "gzip" }
 *     Decimal          { type: "decimal", value: 1 }        Date           { type: "date", value: 1659578233 }
 *     String           "a, b"                               Display String { type: "display-string", value: "ü" }
 *     Boolean          true                                 Byte Sequence  Uint8Array
 *
 * The four types that JavaScript has are themselves; a Decimal is an object, since `1.0` and `1` are
 * different values on the wire and the same number here.
 */

/** A number with up to three decimals; `1.0` stays a Decimal (RFC 9651 3.3.2). */
export interface Decimal {
  readonly type: "decimal";
  readonly value: number;
}

/** A short word without quotes (RFC 9651 3.3.4). */
export interface Token {
  readonly type: "token";
  readonly value: string;
}

/** A point in time (RFC 9651 3.3.7). */
export interface StructuredDate {
  readonly type: "date";
  /** Seconds since 1970-01-01T00:00:00Z, without leap seconds; may be negative. */
  readonly value: number;
}

/** Text for people, in any script (RFC 9651 3.3.8). */
export interface DisplayString {
  readonly type: "display-string";
  readonly value: string;
}

/** One value without parameters (RFC 9651 3.3). */
export type BareItem =
  | number
  | string
  | boolean
  | Uint8Array
  | Decimal
  | Token
  | StructuredDate
  | DisplayString;

/**
 * Parameters in the order they were sent (RFC 9651 3.1.2). The object has no prototype, so a key
 * such as `constructor` is absent unless it was sent.
 */
export type ItemParameters = Readonly<Record<string, BareItem>>;

/** A value with its parameters (RFC 9651 3.3). */
export interface Item {
  readonly value: BareItem;
  readonly parameters: ItemParameters;
}

/** Items in parentheses, with parameters of their own (RFC 9651 3.1.1). */
export interface InnerList {
  readonly items: readonly Item[];
  readonly parameters: ItemParameters;
}

/** What a List or a Dictionary holds; an inner list is the one with `items` (RFC 9651 3.1). */
export type Member = Item | InnerList;

/** A List (RFC 9651 3.1). */
export type List = readonly Member[];

/**
 * A Dictionary in the order it was sent (RFC 9651 3.2). The object has no prototype, so a key such
 * as `constructor` is absent unless it was sent.
 */
export type Dictionary = Readonly<Record<string, Member>>;

/**
 * An item with the parameters given, none by default.
 *
 * @example
 * item("default", { q: 100, w: 60 }); // serializes as "default";q=100;w=60
 */
export function item(value: BareItem, parameters: ItemParameters = {}): Item {
  return { value, parameters };
}

/**
 * A Token; whether the text is one is checked when it is serialized (RFC 9651 3.3.4).
 *
 * @example
 * token("gzip"); // { type: "token", value: "gzip" }
 */
export function token(value: string): Token {
  return { type: "token", value };
}

/**
 * A Decimal, which keeps its point even where the number is whole (RFC 9651 3.3.2).
 *
 * @example
 * decimal(1); // serializes as 1.0
 */
export function decimal(value: number): Decimal {
  return { type: "decimal", value };
}

/**
 * A Display String (RFC 9651 3.3.8).
 *
 * @example
 * displayString("für"); // serializes as %"f%c3%bcr"
 */
export function displayString(value: string): DisplayString {
  return { type: "display-string", value };
}

/** Whether the member of a List or Dictionary is an inner list (RFC 9651 3.1.1). */
export function isInnerList(member: Member): member is InnerList {
  return "items" in member;
}

/** Whether the value is a Token, and so not a String, a Date or one of the others. */
export function isStructuredToken(value: BareItem | undefined): value is Token {
  return isTagged(value, "token");
}

/** Whether the value is an object of ours with this `type`. */
export function isTagged<Type extends "decimal" | "token" | "date" | "display-string">(
  value: BareItem | undefined,
  type: Type,
): value is Extract<BareItem, { readonly type: Type }> {
  return typeof value === "object" && "type" in value && value.type === type;
}
