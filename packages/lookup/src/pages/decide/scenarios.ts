import { decide, type Question } from "@verdict/decide";
import type { Inline } from "../../doc.ts";
import { addressOf } from "./query.ts";

/** A change meant for another state than the current one: the page starts with it. */
export const lostUpdate: Question = {
  resource: { methods: ["GET", "HEAD", "PUT"], etag: '"v2"' },
  request: {
    method: "PUT",
    path: "/items/1",
    headers: { "If-Match": '"v1"', "Content-Type": "application/json" },
    body: "{}",
  },
};

const json = { "Content-Type": "application/json" };
const path = "/items/1";
const posts = ["GET", "HEAD", "POST"];

/** Situations to start from. What they end with is for the engine to say. */
const scenarios: readonly (readonly [name: string, question: Question])[] = [
  ["a lost update", lostUpdate],
  [
    "a copy that is still good",
    {
      resource: { etag: '"v2"' },
      request: { method: "GET", path, headers: { "If-None-Match": '"v2"' } },
    },
  ],
  [
    "a change without a condition",
    {
      resource: { methods: ["GET", "PUT"], etag: '"v2"', requirePrecondition: true },
      request: { method: "PUT", path, headers: json, body: "{}" },
    },
  ],
  ["a method that is not for it", { request: { method: "DELETE", path } }],
  [
    "the first bytes",
    {
      resource: { rangeUnits: ["bytes"], etag: '"v2"' },
      request: { method: "GET", path, headers: { Range: "bytes=0-4" } },
    },
  ],
  [
    "bytes beyond the end",
    {
      resource: { rangeUnits: ["bytes"] },
      request: { method: "GET", path, headers: { Range: "bytes=500-" } },
    },
  ],
  [
    "nobody said who asks",
    {
      resource: { challenge: 'Bearer realm="items"', authenticated: false },
      request: { method: "GET", path },
    },
  ],
  [
    "not for this user",
    {
      resource: { challenge: 'Bearer realm="items"', authorized: false },
      request: { method: "GET", path, headers: { Authorization: "Bearer abc" } },
    },
  ],
  [
    "gone for good",
    { resource: { exists: false, previouslyExisted: true }, request: { method: "GET", path } },
  ],
  [
    "moved for good",
    { resource: { movedPermanentlyTo: "/things/1" }, request: { method: "GET", path } },
  ],
  [
    "no form that would do",
    {
      resource: { mediaTypes: ["application/json"] },
      request: { method: "GET", path, headers: { Accept: "text/csv" } },
    },
  ],
  [
    "a type it does not take",
    {
      resource: { methods: posts, acceptsBody: ["application/json"] },
      request: {
        method: "POST",
        path: "/items",
        headers: { "Content-Type": "text/csv" },
        body: "a,b",
      },
    },
  ],
  [
    "too large",
    {
      resource: { methods: posts, maxBody: 1000 },
      request: { method: "POST", path: "/items", headers: { ...json, "Content-Length": "5000" } },
    },
  ],
  [
    "a value that is not allowed",
    {
      resource: { methods: posts, processable: false },
      request: { method: "POST", path: "/items", headers: json, body: "{}" },
    },
  ],
  [
    "something new",
    {
      resource: { methods: posts, postCreates: "/items/2" },
      request: { method: "POST", path: "/items", headers: json, body: "{}" },
    },
  ],
  [
    "a job for later",
    {
      resource: { methods: posts, enacted: false },
      request: { method: "POST", path: "/items", headers: json, body: "{}" },
    },
  ],
  [
    "too many requests",
    { resource: { rateLimited: true, retryAfter: 120 }, request: { method: "GET", path } },
  ],
  [
    "maintenance",
    { resource: { available: false, retryAfter: 3600 }, request: { method: "GET", path } },
  ],
];

/** The situations as links, each with the status that the engine gives it. */
export function scenarioLinks(): readonly Inline[] {
  return scenarios.flatMap(([name, question], at): Inline[] => [
    ...(at === 0 ? [] : [" · "]),
    { link: addressOf(question), text: `${name} (${decide(question).status})` },
  ]);
}
