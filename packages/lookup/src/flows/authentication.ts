import { decisions as all, type Decision } from "@verdict/decide";
import { correctionsOf } from "./corrections.ts";
import type { Flow } from "./flow.ts";
import { stagesOf } from "./rung.ts";

/** Who may come in: the third phase, with what a client does when it may not. */
export function authentication(decisions: readonly Decision[] = all): Flow {
  const admit = decisions.filter((it) => it.phase === "admit");
  return {
    id: "authentication",
    title: "Authentication and authorization",
    lead: "Who you are comes before what you may do, and both before anything is said about the content. A challenge can be met and tried again; a plain no cannot.",
    basis: "the decisions",
    start: "A request for a route that is there",
    stages: stagesOf(admit, () => "Admit"),
    end: "On to the content and the resource",
    notes: [
      {
        says: "The challenge is in WWW-Authenticate, or in Proxy-Authenticate for a proxy: without it the client cannot know what would do.",
        cite: "RFC 9110 11.6.1, 11.7.1",
      },
      {
        says: "Who may not even know that there is something is told that nothing is there.",
        cite: "RFC 9110 15.5.4",
      },
    ],
    corrections: correctionsOf("authentication"),
  };
}
