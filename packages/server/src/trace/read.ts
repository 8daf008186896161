import type { Step, Told } from "@verdict/decide";

/** Something that a step read, as text. */
export interface Read {
  readonly kind: "fact" | "field";
  readonly name: string;
  readonly value: string;
}

/** What a step read: facts first, then request fields. */
export function readBy({ facts = {}, fields = {} }: Step): readonly Read[] {
  return [
    ...Object.entries(facts).map(
      ([name, value]) => ({ kind: "fact", name, value: textOf(value) }) as const,
    ),
    ...Object.entries(fields).map(
      ([name, value]) => ({ kind: "field", name, value: value ?? "not sent" }) as const,
    ),
  ];
}

function textOf(value: Told): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
