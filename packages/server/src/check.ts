import { isError } from "@verdict/codes";
import { formatMediaType, parseMediaRange, parseMediaType } from "@verdict/fields";
import { checkFields } from "./check-fields.ts";
import type { AnyDescription } from "./describe.ts";
import { checkIdempotency } from "./idempotency/check.ts";
import { checkLimits } from "./limit/check.ts";
import { variantsOf } from "./representation.ts";

/** Methods whose handlers a description may give, as Allow lists them. */
export const handled = ["POST", "PUT", "PATCH", "DELETE", "QUERY"] as const;

/** Everything that a description may say. */
const members: Readonly<Record<keyof AnyDescription, true>> = {
  params: true,
  query: true,
  authenticate: true,
  authorize: true,
  hideForbidden: true,
  paid: true,
  blocked: true,
  limit: true,
  earlyData: true,
  requireUpgrade: true,
  upgrade: true,
  load: true,
  locked: true,
  version: true,
  offer: true,
  shape: true,
  disregard: true,
  codings: true,
  fields: true,
  hints: true,
  ranges: true,
  requirePrecondition: true,
  idempotencyKey: true,
  maxContent: true,
  requireLength: true,
  trace: true,
  verbatim: true,
  putCreates: true,
  patchCreates: true,
  postToMissing: true,
  throws: true,
  about: true,
  POST: true,
  PUT: true,
  PATCH: true,
  DELETE: true,
  QUERY: true,
};

/** Ends the check: what is wrong, and how to mend it. */
export type Fail = (what: string, mend: string) => never;

/**
 * Refuse a description that contradicts itself: better when it is defined than with the first request.
 *
 * @throws {TypeError} that names what is wrong and how to mend it
 */
export function check(path: string, description: AnyDescription): void {
  const fail: Fail = (what, mend) => {
    throw new TypeError(`The resource ${path} ${what}. ${mend}`);
  };
  checkMembers(description, fail);
  checkReading(description, fail);
  checkHandlers(description, fail);
  checkAdmission(description, fail);
  checkLimits(description, fail);
  checkIdempotency(description, fail);
  checkThrown(description, fail);
  const { fields, maxContent, query } = description;
  if (query !== undefined && typeof query?.["~standard"]?.validate !== "function") {
    fail(
      "has a query that is no schema",
      "Give it a Standard Schema; a handler of the method is written QUERY.",
    );
  }
  if (maxContent !== undefined && !(maxContent >= 0)) {
    fail(`takes at most ${maxContent} octets`, "Give maxContent a number of octets from 0 on.");
  }
  try {
    checkFields(fields ?? {});
  } catch (error) {
    fail("has a field that cannot be sent", (error as Error).message);
  }
}

function checkMembers(description: AnyDescription, fail: Fail): void {
  for (const name of Object.keys(description)) {
    if (Object.hasOwn(members, name)) continue;
    if (name === "GET" || name === "HEAD") {
      fail(`handles ${name} itself`, "Add load and offer; GET and HEAD follow from them.");
    }
    if (name === "OPTIONS") fail("handles OPTIONS itself", "Take it off; it is answered for you.");
    const upper = name.toUpperCase();
    fail(
      `says "${name}", which means nothing`,
      Object.hasOwn(members, upper)
        ? `Write ${upper}.`
        : `It may say ${Object.keys(members).join(", ")}.`,
    );
  }
  const { upgrade, requireUpgrade } = description;
  if (upgrade !== undefined && requireUpgrade === undefined && !hasOffer(description)) {
    fail(
      "can switch protocols and has nothing for who does not ask to",
      "Add offer, or requireUpgrade to answer 426.",
    );
  }
  if (
    handled.every((name) => description[name] === undefined) &&
    upgrade === undefined &&
    !hasOffer(description)
  ) {
    fail("does nothing", "Add offer with load for GET, or a handler such as POST.");
  }
}

function hasOffer(description: AnyDescription): boolean {
  return variantsOf(description).length > 0;
}

function checkThrown({ throws = [] }: AnyDescription, fail: Fail): void {
  const statuses = Array.isArray(throws) ? throws : Object.values(throws).flat();
  const wrong = statuses.find((it) => !Number.isInteger(it) || !isError(it));
  if (wrong !== undefined) {
    fail(`throws ${wrong}, which is no error`, "Only problems are thrown: name a 4xx or 5xx.");
  }
}

function checkReading(description: AnyDescription, fail: Fail): void {
  const { load, version, ranges } = description;
  const seen = new Map<string, string>();
  for (const { type, language = "", charset = "" } of variantsOf(description)) {
    const media = parseMediaType(type);
    if (media === undefined) {
      fail(`offers "${type}", which is no media type`, 'Write it like "application/json".');
    }
    const normal = [formatMediaType(media) ?? type, language.toLowerCase(), charset.toLowerCase()]
      .filter((it) => it !== "")
      .join(", ");
    const before = seen.get(normal);
    if (before !== undefined) {
      fail(`offers ${normal} twice, as "${before}" and "${type}"`, "Take one of them off.");
    }
    seen.set(normal, type);
  }
  if (hasOffer(description) && load === undefined) {
    fail(
      "offers representations and loads nothing",
      "Add load: () => …, which gives what is represented.",
    );
  }
  if (version !== undefined && load === undefined) {
    fail("has a version and loads nothing", "Add load, whose value version is asked about.");
  }
  if (description.verbatim === true && version === undefined) {
    fail("tells validators after a change and has none", "Add version, or take verbatim off.");
  }
  if (ranges === true && !hasOffer(description)) {
    fail("serves ranges of nothing", "Add offer, or take ranges off.");
  }
}

function checkHandlers(description: AnyDescription, fail: Fail): void {
  for (const name of handled) {
    const handler: unknown = description[name];
    if (handler === undefined) continue;
    if (typeof handler === "function") {
      if (name === "POST" || name === "DELETE") continue;
      fail(
        `handles ${name} and does not say what content it accepts`,
        `Write ${name}: { accept: { "application/json": schema }, run }.`,
      );
    }
    const { accept, run } = handler as { accept?: unknown; run?: unknown };
    const types = Object.keys(accept ?? {});
    if (name === "DELETE") fail("gives DELETE content", "Make DELETE a function.");
    if (types.length === 0) {
      fail(
        `handles ${name} and accepts no content`,
        `Add accept: { "application/json": schema } to ${name}.`,
      );
    }
    const wrong = types.find((type) => parseMediaRange(type) === undefined);
    if (wrong !== undefined) {
      fail(
        `accepts "${wrong}" for ${name}, which is no media type`,
        'Write it like "application/json".',
      );
    }
    if (typeof run !== "function") {
      fail(`handles ${name} and runs nothing`, `Add run: ({ content }) => … to ${name}.`);
    }
  }
  if (description.putCreates !== undefined && description.PUT === undefined) {
    fail("says what PUT creates and does not handle it", "Add PUT, or take putCreates off.");
  }
}

function checkAdmission(description: AnyDescription, fail: Fail): void {
  const { authorize, hideForbidden, version } = description;
  const requirePrecondition: readonly string[] = description.requirePrecondition ?? [];
  if (hideForbidden === true && authorize === undefined) {
    fail(
      "hides what is forbidden and forbids nothing",
      "Add authorize, or take hideForbidden off.",
    );
  }
  if (typeof authorize === "object") {
    const idle = Object.keys(authorize).find((name) =>
      name === "GET" ? !hasOffer(description) : description[name as "PUT"] === undefined,
    );
    if (idle !== undefined) {
      fail(`authorizes ${idle} and does not handle it`, `Add ${idle}, or take its rule off.`);
    }
  }
  if (requirePrecondition.length > 0 && version === undefined) {
    fail(
      "requires preconditions and has no version",
      "Add version: (it) => …, so that there is a tag to name.",
    );
  }
  for (const name of requirePrecondition) {
    if (!["PUT", "PATCH", "DELETE"].includes(name)) {
      fail(`requires preconditions for ${name}`, "Only PUT, PATCH and DELETE can require them.");
    }
    if (description[name as "PUT"] === undefined) {
      fail(
        `requires preconditions for ${name} and does not handle it`,
        `Add ${name}, or take it off the list.`,
      );
    }
  }
}
