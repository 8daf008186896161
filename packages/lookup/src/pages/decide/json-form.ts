import type { Block } from "../../doc.ts";
import { lostUpdate } from "./scenarios.ts";

/**
 * The form for a question as JSON.
 *
 * @param value what it holds; the question that the page starts with unless told
 */
export function decideForm(value: string = JSON.stringify(lostUpdate, undefined, 2)): Block {
  return {
    kind: "form",
    action: "/decide",
    name: "question",
    label: "A question, as JSON",
    button: "Decide",
    value,
    lines: 14,
    post: true,
  };
}
