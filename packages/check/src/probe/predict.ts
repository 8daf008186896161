import { type Declared, decide } from "@verdict/decide";
import type { Learned } from "./learn.ts";
import type { Probe } from "./plan.ts";

/** Octets that stand for a representation; how many there are matters for ranges alone. */
const most = 100_000;

/**
 * The status that a server has to answer a probe with, by what was learned of the resource before.
 *
 * @param methods what Allow lists
 */
export function predicted(probe: Probe, learned: Learned, methods: readonly string[]): number {
  const { etag, lastModified, hasRanges, length, type } = learned;
  const resource = {
    methods: methods.includes("OPTIONS") ? methods : [...methods, "OPTIONS"],
    etag: etag ?? null,
    lastModified: lastModified ?? null,
    rangeUnits: hasRanges ? ["bytes"] : null,
    mediaTypes: [type ?? "application/octet-stream"],
    encodings: ["gzip"],
    content: "x".repeat(Math.min(length ?? 0, most)),
    ...probe.resource,
  } as unknown as Declared;
  const request = {
    method: probe.method,
    headers: { ...probe.fields },
    ...(probe.content === undefined ? {} : { body: probe.content }),
  };
  return decide({ resource, request }).status;
}
