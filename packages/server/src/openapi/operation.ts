import { code, method as methodFacts } from "@verdict/codes";
import type { Resource } from "../resource.ts";
import { statusesOf } from "../statuses.ts";
import { isLedTo } from "./described.ts";
import type { Operation } from "./document.ts";
import { queryParameters } from "./query-parameters.ts";
import type { Refusals } from "./refusals.ts";
import { requestBody } from "./request-body.ts";
import { requestFields } from "./request-fields.ts";
import { responsesOf } from "./responses.ts";

/** What an operation is told by the document around it. */
export interface Around {
  readonly operationId: string;
  readonly tag: string;
  /** The name of the security scheme, where there is one. */
  readonly scheme: string | undefined;
  readonly refusals: Refusals;
}

/** A method of a resource as an operation. */
export function operationOf(
  resource: Resource,
  method: string,
  { operationId, tag, scheme, refusals }: Around,
): Operation {
  const { description } = resource;
  const { about } = description;
  const line = methodFacts(method)?.line ?? method;
  const parameters = [...queryParameters(resource, method), ...requestFields(description, method)];
  const asked = {
    ...(parameters.length === 0 ? {} : { parameters }),
    ...requestBody(description, method),
  };
  const statuses = statusesOf(resource, method).filter((it) => isLedTo(it, asked));
  const responses = responsesOf(resource, method, statuses, refusals);
  // OPTIONS is answered before anybody is asked who they are.
  const isAsked = scheme !== undefined && responses[code.UNAUTHORIZED] !== undefined;
  return {
    operationId,
    summary: about ?? line,
    ...(about === undefined ? {} : { description: line }),
    tags: [tag],
    ...asked,
    responses,
    ...(isAsked ? { security: [{ [scheme]: [] }] } : {}),
  };
}
