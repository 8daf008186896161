import type { Profile } from "./result.ts";
import type { HouseWord } from "./tree.ts";

/** What house styles say on one case, where they say something. */
export type Houses = Readonly<Partial<Record<Profile, HouseWord>>>;

/** Content that can be read and breaks a rule. */
export const invalidContent = {
  zalando: {
    code: 400,
    why: "Content that fails validation is a 400; 422 is not to be used.",
    cite: "Zalando rule 150",
  },
  azure: {
    code: 400,
    why: "Invalid input is a 400 with an error code.",
    cite: "Azure API guidelines",
  },
  google: {
    code: 400,
    why: "Invalid input is INVALID_ARGUMENT, which is sent as 400.",
    cite: "AIP-193; google.rpc.Code",
  },
} as const satisfies Houses;

/** A write that the state of the resource rules out. */
export const wrongStateHouses = {
  google: {
    code: 400,
    why: "A wrong state is FAILED_PRECONDITION, which is sent as 400.",
    cite: "AIP-193; google.rpc.Code",
  },
} as const satisfies Houses;

/** Something that exists already. */
export const duplicate = {
  github: {
    code: 422,
    why: "A duplicate is a failed validation with the error code already_exists.",
    cite: "GitHub REST API docs",
  },
} as const satisfies Houses;

/** Content that refers to what does not exist. */
export const missingRelated = {
  ...invalidContent,
  jsonapi: {
    code: 404,
    why: "A request that refers to a related resource that does not exist must get 404.",
    cite: "JSON:API 1.1",
  },
} as const satisfies Houses;

/** A resource that was created. */
export const created = {
  google: {
    code: 200,
    why: "Create methods return the new resource, and every success is sent as 200.",
    cite: "AIP-133; google.rpc.Code OK",
  },
} as const satisfies Houses;

/** A resource that was deleted, with nothing to say about it. */
export const deletedSilently = {
  google: {
    code: 200,
    why: "Delete methods return an empty message, which is a 200 holding {}.",
    cite: "AIP-135; google.rpc.Code OK",
  },
} as const satisfies Houses;

/** A DELETE that finds nothing. */
export const deletedBefore = {
  azure: {
    code: 204,
    why: "DELETE is answered with 204 even if there is nothing to delete.",
    cite: "Azure API guidelines",
  },
  google: {
    code: 404,
    why: "Deleting what does not exist is NOT_FOUND, unless allow_missing is set.",
    cite: "AIP-135",
  },
  jsonapi: {
    code: 404,
    why: "A deletion that fails because there is no such resource should get 404.",
    cite: "JSON:API 1.1",
  },
  zalando: {
    code: 404,
    why: "A DELETE that finds nothing is answered with 404, or 410 if it was deleted before.",
    cite: "Zalando rule 148",
  },
  github: {
    code: 404,
    why: "A resource that does not exist is answered with 404.",
    cite: "GitHub REST API docs",
  },
} as const satisfies Houses;

/** A DELETE that dependants stand in the way of. */
export const dependants = {
  google: {
    code: 400,
    why: "Children without force set are FAILED_PRECONDITION, which is sent as 400.",
    cite: "AIP-135; google.rpc.Code",
  },
} as const satisfies Houses;

/** An entity tag in a condition that does not match. */
export const staleTag = {
  google: {
    code: 409,
    why: "An etag that does not match is ABORTED, which is sent as 409.",
    cite: "AIP-154; google.rpc.Code",
  },
} as const satisfies Houses;

/** A resource that a client should not know of. */
export const hidden = {
  google: {
    code: 403,
    why: "Permission is checked before existence, so both cases get the same PERMISSION_DENIED.",
    cite: "AIP-211",
  },
  azure: {
    code: 404,
    why: "403 is the rule, and 404 where 403 would give away what exists.",
    cite: "Azure API guidelines",
  },
  github: {
    code: 404,
    why: "A private resource looks like a missing one without the right token.",
    cite: "GitHub REST API docs",
  },
} as const satisfies Houses;

/** Work that goes on after the answer. */
export const operation = {
  google: {
    code: 200,
    why: "Long work returns an Operation at once, and the client polls that.",
    cite: "AIP-151; google.rpc.Code OK",
  },
} as const satisfies Houses;

/** Several things in one request. */
export const batch = {
  zalando: {
    code: 207,
    why: "A batch is always answered with 207, even where all parts worked or all failed.",
    cite: "Zalando rule 152",
  },
} as const satisfies Houses;

/** Too many requests from one client. */
export const rateLimit = {
  github: {
    code: 403,
    why: "A rate limit is answered with 403 or 429, and x-ratelimit-remaining is then 0.",
    cite: "GitHub REST API docs",
  },
} as const satisfies Houses;

/** An API version that is not supported. */
export const unknownVersion = {
  azure: {
    code: 400,
    why: "The error code is UnsupportedApiVersionValue.",
    cite: "Azure API guidelines",
  },
} as const satisfies Houses;

/** A redirect with this code, in an API. */
export function redirecting(code: number): Houses {
  return {
    zalando: {
      code,
      why: "Avoid redirects in an API: change the clients, route behind the API, or deprecate the old address.",
      cite: "Zalando rule 251",
    },
  };
}
