import { METHOD_NOT_ALLOWED, NOT_FOUND, NOT_IMPLEMENTED, OK } from "@verdict/codes/constants";
import { formatAllow } from "@verdict/fields";
import { acceptQuery } from "../accept-query.ts";
import { type Decision, refuse } from "../decision.ts";
import { changing, reading } from "../methods.ts";

/** Methods whose meaning the decisions after these know. */
const meant: readonly string[] = [...reading, ...changing, "OPTIONS", "TRACE"];

/** Which resource, which method, and the methods that need no resource. */
export const route: readonly Decision[] = [
  {
    id: "resource",
    phase: "route",
    question: "Is there a resource at this path?",
    cite: "RFC 9110 15.5.5, 7.1",
    gives: [NOT_FOUND],
    needs: ["routed"],
    always: true,
    matters: (fixed) => fixed.routed !== true,
    otherwise: () => "Use a path that a resource has.",
    ask: ({ facts }) => (facts.routed ? "yes" : refuse(NOT_FOUND, "There is no such resource.")),
  },
  {
    id: "method-allowed",
    phase: "route",
    question: "Does the resource allow the method?",
    cite: "RFC 9110 15.5.6, 10.2.1",
    gives: [METHOD_NOT_ALLOWED],
    needs: ["methods"],
    always: true,
    matters: (fixed, method) => fixed.methods?.includes(method) !== true,
    otherwise: ({ facts }) =>
      facts.methods.length === 0
        ? "Nothing: no method is allowed here just now."
        : `Use a method that is allowed here: ${facts.methods.join(", ")}.`,
    ask: ({ request, facts }) =>
      facts.methods.includes(request.method)
        ? "yes"
        : refuse(
            METHOD_NOT_ALLOWED,
            `${request.method} is not allowed here; Allow lists what is.`,
            {
              Allow: formatAllow(facts.methods),
            },
          ),
  },
  {
    id: "method-meaning",
    phase: "route",
    question: "Is it known what the method means?",
    cite: "RFC 9110 9.1, 15.6.2",
    gives: [NOT_IMPLEMENTED],
    needs: [],
    matters: (_, method) => !meant.includes(method),
    otherwise: () => `Use a method with a known meaning: ${meant.join(", ")}.`,
    ask: ({ request }) =>
      meant.includes(request.method)
        ? "yes"
        : refuse(NOT_IMPLEMENTED, `What ${request.method} would do here is not known.`),
  },
  {
    id: "options",
    phase: "route",
    question: "Does the client ask what it could do?",
    cite: "RFC 9110 9.3.7; RFC 5789 3.1; RFC 10008 3",
    gives: [OK],
    needs: ["methods", "acceptsBodyFor"],
    methods: ["OPTIONS"],
    always: true,
    // Before authentication: a preflight carries no credentials, and what is allowed is no secret.
    ask: ({ facts }) => ({
      status: OK,
      answer: "It does: Allow answers.",
      fields: {
        Allow: formatAllow(facts.methods),
        "Accept-Patch": typesFor(facts.acceptsBodyFor, facts.methods, "PATCH"),
        "Accept-Post": typesFor(facts.acceptsBodyFor, facts.methods, "POST"),
        "Accept-Query": facts.methods.includes("QUERY")
          ? acceptQuery(facts.acceptsBodyFor["QUERY"])
          : undefined,
      },
    }),
  },
  {
    id: "trace",
    phase: "route",
    question: "Does the client want its request back?",
    cite: "RFC 9110 9.3.8",
    gives: [OK],
    needs: [],
    methods: ["TRACE"],
    ask: () => ({
      status: OK,
      answer: "It does: the request is echoed without its credentials.",
      fields: { "Content-Type": "message/http" },
      body: { kind: "echo" },
    }),
  },
];

function typesFor(
  accepted: Readonly<Record<string, readonly string[]>>,
  methods: readonly string[],
  method: string,
): string | undefined {
  return methods.includes(method) ? accepted[method]?.join(", ") : undefined;
}
