import { batch, operation } from "../../choose/houses.ts";
import type { Asked } from "./asked.ts";

/** Long work, work in parts, and codes as such. */
export const working: readonly Asked[] = [
  {
    id: "not-ready-yet",
    asks: [
      "What do I answer while the work goes on?",
      "long running job status code",
      "async api polling",
      "result not ready yet",
      "job still processing",
      "background task accepted",
      "polling endpoint response",
    ],
    answer:
      "202 to the request that starts it, with the address of a status page. That page answers 200 while it runs, and 303 can lead on to the result.",
    codes: [202, 200, 303],
    cite: "RFC 9110 15.3.3, 15.4.4",
    houses: operation,
  },
  {
    id: "partial-success",
    asks: [
      "Which code for partial success?",
      "bulk request some failed",
      "batch partially succeeded",
      "207 or 206 for partial",
      "multi status json api",
      "some items failed",
    ],
    answer:
      "207 with a status for each part, or 200 with a document of your own. 206 is about ranges of bytes.",
    codes: [207, 200],
    cite: "RFC 4918 11.1; RFC 9110 15.3.7",
    houses: batch,
  },
  {
    id: "graphql",
    asks: [
      "Does GraphQL always answer 200?",
      "graphql error status code",
      "graphql validation error",
      "graphql 200 with errors",
      "graphql parse error",
      "mutation by get",
    ],
    answer:
      "200 for everything only under application/json. With application/graphql-response+json, 400 is for a document that cannot be parsed, 422 for one that is not valid, 405 for a mutation by GET.",
    codes: [200, 400, 422, 405],
    cite: "GraphQL over HTTP, September 2026",
  },
  {
    id: "invent-a-code",
    asks: [
      "May I invent a status code?",
      "custom status code",
      "status code above 599",
      "define own http code",
      "unassigned status code",
      "application specific status code",
    ],
    answer:
      "No: use the nearest registered code, at worst 400, 422 or 500, and say the rest in problem details. Codes outside 100-599 are invalid, and clients should treat them as 5xx.",
    codes: [400, 422, 500],
    cite: "RFC 9110 15; RFC 9205 4.6; RFC 9457",
  },
];
