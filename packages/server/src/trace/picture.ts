import { type Step, svg } from "@verdict/decide";
import type { Kept, Stopped } from "./trace.ts";

/** The way of a request among the decisions for its resource and method, in columns that the screen has room for. */
export function pictureOf({ trace, program }: Kept): string {
  const { steps, stopped, status } = trace;
  const drawing = { program, trail: [...steps, ...stepOf(stopped)], status };
  const wide = svg(drawing, { columns: 2, id: "wide", style: false });
  const narrow = svg(drawing, { columns: 1, id: "narrow", style: false });
  return `<div class="wide">${wide}</div>
<div class="narrow">${narrow}</div>
`;
}

/** Where a walk stopped, as the step that it did not come to. */
function stepOf(stopped: Stopped | undefined): readonly Step[] {
  if (stopped?.decision == null) return [];
  const { decision, question, error } = stopped;
  const answer =
    error === undefined ? "Nothing came in time." : `${error.name} was thrown: ${error.message}`;
  return [{ decision, question: question ?? "", answer, cite: "" }];
}
