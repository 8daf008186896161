import type { StandardSchema } from "@verdict/server";
import { schemaOf } from "./object.ts";

const largest = 1_000_000_000;

/** Whether text is an id, written the one way that there is. */
export function isId(text: string): boolean {
  return /^[1-9]\d{0,9}$/.test(text) && Number(text) <= largest;
}

/** The id in a path: a whole number from 1 on, written one way only. Nothing else can name anything, so it is not found. */
export const idParams: StandardSchema<unknown, { readonly id: number }> = schemaOf(
  {
    type: "object",
    properties: { id: { type: "integer", minimum: 1, maximum: largest } },
    required: ["id"],
  },
  (params) => {
    const { id } = params as { readonly id: string };
    return isId(id)
      ? { value: { id: Number(id) } }
      : { issues: [{ message: `${id} is no id.`, path: ["id"] }] };
  },
);
