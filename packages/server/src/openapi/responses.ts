import {
  code,
  forServer,
  isError,
  isRedirection,
  phraseOf,
  status as statusOf,
} from "@verdict/codes";
import { validatesQuery } from "../query.ts";
import { representationsOf } from "../representation.ts";
import type { Resource } from "../resource.ts";
import type { ApiResponse, JsonSchema, MediaTypeObject } from "./document.ts";
import { jsonSchemaOf } from "./json-schema.ts";
import { mediaFor } from "./media.ts";
import { readsBack } from "./methods.ts";
import type { Refusals } from "./refusals.ts";
import { responseFields } from "./response-fields.ts";

/** The responses of a method of a resource with these statuses, and one for what else may come. */
export function responsesOf(
  resource: Resource,
  method: string,
  statuses: readonly number[],
  refusals: Refusals,
): Record<string, ApiResponse> {
  const responses: Record<string, ApiResponse> = {};
  for (const status of statuses) {
    responses[status] = responseOf(resource, method, status, refusals);
  }
  if (method === "OPTIONS" || method === "TRACE") return responses;
  return {
    ...responses,
    // Numbers are strings among the members of an object, and this one comes last.
    default: {
      description:
        "Any other problem: one that the resource itself reports, or that comes of fields or content that are not described here.",
      ...(method === "HEAD" ? {} : { content: refusals.other }),
    },
  };
}

function responseOf(
  resource: Resource,
  method: string,
  status: number,
  refusals: Refusals,
): ApiResponse {
  const { description } = resource;
  const isProblem = isRefusal(status);
  const isNegotiated = isProblem && refusals.isNegotiated;
  const content = isEmpty(status, method)
    ? undefined
    : isProblem
      ? refusals.contentOf(status, validatesQuery(description, resource.methods, method))
      : contentOf(resource, method, status);
  return {
    description: wordsOf(status),
    ...responseFields({ description, method, status, isProblem, isNegotiated }),
    ...(content === undefined ? {} : { content }),
  };
}

/** The name of a status, what it means, and where that was read. */
function wordsOf(status: number): string {
  const it = statusOf(status);
  const name = phraseOf(status) ?? String(status);
  return it?.kind === "known" ? `${name}: ${it.line} (${it.spec.cite})` : name;
}

/** Whether the status comes with problem details: errors, and redirects for who does not follow them. */
function isRefusal(status: number): boolean {
  return (
    isError(status) ||
    (isRedirection(status) && status !== code.NOT_MODIFIED && status !== code.MULTIPLE_CHOICES)
  );
}

function isEmpty(status: number, method: string): boolean {
  const presence = forServer(status, { method })?.content;
  return presence === "none-by-framing" || presence === "must-be-empty";
}

function contentOf(
  resource: Resource,
  method: string,
  status: number,
): Readonly<Record<string, MediaTypeObject>> | undefined {
  if (method === "OPTIONS") return undefined;
  if (method === "TRACE") return { "message/http": {} };
  if (status === code.MULTIPLE_CHOICES) return { "text/uri-list": { schema: { type: "string" } } };
  if (status === code.MULTI_STATUS) return { "application/json": { schema: severalParts } };
  if (method === "GET" || method === "QUERY") return represented(resource, method, status);
  const outcome = {
    "application/json": { schema: { description: "What the resource shows of the outcome." } },
  };
  const isBack = readsBack(resource.description, method) && status !== code.ACCEPTED;
  // What the handler shows is JSON too, and may look otherwise.
  return isBack ? { ...represented(resource, method, status), ...outcome } : outcome;
}

function represented(
  { description }: Resource,
  method: string,
  status: number,
): Record<string, MediaTypeObject> {
  const types = [...new Set(representationsOf(description, method).map((it) => it.type))];
  const shape =
    description.shape === undefined ? undefined : jsonSchemaOf(description.shape, "output");
  return {
    ...mediaFor(types, shape),
    ...(status === code.PARTIAL_CONTENT ? { "multipart/byteranges": {} } : {}),
  };
}

/** A 207 as {@link MultiStatus} is sent. */
const severalParts: JsonSchema = {
  type: "object",
  properties: {
    responses: {
      type: "array",
      items: {
        type: "object",
        properties: {
          href: { type: "string", format: "uri-reference", description: "What it is about." },
          status: { type: "integer" },
          value: { description: "What there is to say or to show about it." },
        },
        required: ["href", "status"],
      },
    },
  },
  required: ["responses"],
};
