import type { StandardSchema } from "@verdict/server";
import { schemaOf } from "./object.ts";

const largest = 1_000_000_000;

/** The id in a path: a whole number from 1 on, written one way only. Nothing else can name anything, so it is not found. */
export const idParams: StandardSchema<unknown, { readonly id: number }> = schemaOf(
  {
    type: "object",
    properties: { id: { type: "integer", minimum: 1, maximum: largest } },
    required: ["id"],
  },
  (params) => {
    const { id } = params as { readonly id: string };
    return /^[1-9]\d{0,9}$/.test(id) && Number(id) <= largest
      ? { value: { id: Number(id) } }
      : { issues: [{ message: `${id} is no id.`, path: ["id"] }] };
  },
);
