import {
  type Preference,
  parseIdempotencyKey,
  parsePrefer,
  preferenceValue,
} from "@verdict/fields";
import type { KeyState, Outcome, Queried, Reading, Wanted } from "./facts.ts";
import { own } from "./kinds.ts";
import type { Finder, Source } from "./machine.ts";
import { changing } from "./methods.ts";
import type { Offer } from "./offer.ts";
import type { RequestHead } from "./request.ts";
import { type Declared, declaredDefaults } from "./vocabulary.ts";

/**
 * The facts of a declared resource, for one request: what depends on the request is worked out from it.
 *
 * @param contentLength octets of content that came with the request; `null` when none has come yet
 */
export function declaredSource(
  declared: Declared,
  method: string,
  contentLength: number | null,
): Source {
  const it = { ...declaredDefaults, ...declared };
  const { idempotencyKey } = it;
  return {
    fixed: {
      // Most of what can be declared is a fact under the same name; nobody asks for the rest.
      ...it,
      acceptsBody: own(it.acceptsBodyFor, method) ?? it.acceptsBody,
      offers: offersOf(it),
      length: it.content.length,
      works: !it.fails,
      queried: queriedOf(it),
      // What reads needs the state; what changes finds out when it acts.
      upstream: isChange(method) ? null : it.upstream,
      ...(idempotencyKey === null ? { key: "none" as const } : {}),
    },
    found: {
      ...(idempotencyKey === null ? {} : { key: keyFinder(idempotencyKey) }),
      reading: () => readingOf(it, contentLength),
      outcome: ({ request }) => outcomeOf(it, request),
      wanted: ({ request }) => wantedOf(it, request),
      preferenceApplied: ({ request }) =>
        it.preferReturn && returnPreference(request) !== undefined,
    },
  };
}

/** Every combination: the server's favourite type in its favourite language, charset and coding first. */
function offersOf({ mediaTypes, languages, charsets, encodings }: Required<Declared>): Offer[] {
  const offers: Offer[] = [];
  for (const type of mediaTypes) {
    for (const language of orNone(languages)) {
      // Only text without a charset of its own has a charset to choose.
      const negotiable = /^text\//i.test(type) && !/;\s*charset=/i.test(type);
      for (const charset of orNone(negotiable ? charsets : [])) {
        for (const coding of [undefined, ...encodings]) {
          offers.push({
            type,
            ...(language === undefined ? {} : { language }),
            ...(charset === undefined ? {} : { charset }),
            ...(coding === undefined ? {} : { coding }),
          });
        }
      }
    }
  }
  return offers;
}

function orNone<T>(list: readonly T[]): readonly (T | undefined)[] {
  return list.length === 0 ? [undefined] : list;
}

function keyFinder(key: NonNullable<Declared["idempotencyKey"]>): Finder<"key"> {
  return ({ request }): KeyState => {
    const value = request.field("idempotency-key");
    if (value === undefined) return key.required === true ? "missing" : "none";
    // A key that is no key cannot be told apart from another.
    if (parseIdempotencyKey(value, { lenient: true }) === undefined) return "missing";
    if (key.state === "inProgress") return "in-progress";
    return key.state === "mismatch" ? "mismatch" : "new";
  };
}

function readingOf(it: Required<Declared>, contentLength: number | null): Reading {
  if (it.maxBody !== null && contentLength !== null && contentLength > it.maxBody) {
    return { kind: "too-large" };
  }
  if (!it.wellFormed) return { kind: "malformed" };
  return it.processable ? { kind: "read" } : { kind: "unprocessable" };
}

function isChange(method: string): boolean {
  return (changing as readonly string[]).includes(method);
}

function queriedOf({
  querySeeOther,
  queryLocation,
  queryContentLocation,
}: Required<Declared>): Queried {
  if (querySeeOther !== null) return { kind: "see-other", location: querySeeOther };
  return {
    kind: "here",
    ...(queryLocation === null ? {} : { location: queryLocation }),
    ...(queryContentLocation === null ? {} : { contentLocation: queryContentLocation }),
  };
}

function outcomeOf(it: Required<Declared>, request: RequestHead): Outcome {
  if (it.fails) return { kind: "failed" };
  if (it.upstream !== null) return { kind: "upstream", ...it.upstream };
  if (it.conflict) return { kind: "conflict" };
  if (it.dependencyFailed) return { kind: "failed-dependency" };
  if (it.storageFull) return { kind: "insufficient-storage" };
  const asked = it.asyncCapable && prefers(request, "respond-async") !== undefined;
  if (asked || !it.enacted) return { kind: "accepted", asked };
  if (it.multiStatus) return { kind: "multi-status" };
  if (request.method === "POST") {
    if (it.postResets) return { kind: "reset" };
    if (it.postSeeOther !== null) return { kind: "see-other", location: it.postSeeOther };
    if (it.postCreates !== null) return { kind: "created", location: it.postCreates };
    return { kind: "done" };
  }
  return it.exists || request.method === "DELETE" ? { kind: "done" } : { kind: "created" };
}

function wantedOf(it: Required<Declared>, request: RequestHead): Wanted {
  return (it.preferReturn ? returnPreference(request) : undefined) ?? "nothing";
}

function returnPreference(request: RequestHead): "minimal" | "representation" | undefined {
  const value = prefers(request, "return");
  // What is deleted has no representation any more.
  if (value === "representation" && request.method === "DELETE") return undefined;
  return value === "minimal" || value === "representation" ? value : undefined;
}

function prefers(request: RequestHead, name: string): string | undefined {
  const value = request.field("prefer");
  const preferences: readonly Preference[] = value === undefined ? [] : (parsePrefer(value) ?? []);
  return preferenceValue(preferences, name);
}
