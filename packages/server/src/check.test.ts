import { expect, test } from "vitest";
import { app, json, resource } from "./index.ts";

const load = (): string => "x";
const offer = { "application/json": json };
const accept = { "application/json": null };
const run = (): void => undefined;

test.each<[string, object, string]>([
  ["nothing at all", {}, "Add offer with load for GET, or a handler such as POST."],
  ["a GET of its own", { GET: run }, "Add load and offer; GET and HEAD follow from them."],
  ["an OPTIONS of its own", { POST: run, OPTIONS: run }, "Take it off; it is answered for you."],
  ["a method in lower case", { post: run }, "Write POST."],
  ["an unknown member", { POST: run, constructor2: 1 }, "It may say params,"],
  ["a type that is none", { load, offer: { json } }, 'Write it like "application/json".'],
  [
    "one type twice",
    { load, offer: { "text/html;charset=utf-8": json, "Text/HTML; charset=utf-8": json } },
    "Take one of them off.",
  ],
  ["offers without load", { offer }, "Add load:"],
  ["a version without load", { POST: run, version: () => 1 }, "Add load, whose value"],
  ["ranges of nothing", { load, POST: run, ranges: true }, "Add offer, or take ranges off."],
  ["a PUT without accept", { PUT: { run } }, 'Add accept: { "application/json": schema } to PUT.'],
  [
    "a PUT that is a function",
    { PUT: run },
    'Write PUT: { accept: { "application/json": schema }, run }.',
  ],
  ["an accept that is empty", { POST: { accept: {}, run } }, "Add accept:"],
  [
    "an accept that is no type",
    { POST: { accept: { json: null }, run } },
    'Write it like "application/json".',
  ],
  ["a handler that runs nothing", { POST: { accept } }, "Add run:"],
  ["a DELETE with content", { DELETE: { accept, run } }, "Make DELETE a function."],
  ["putCreates without PUT", { POST: run, putCreates: false }, "Add PUT, or take putCreates off."],
  [
    "hiding without rules",
    { POST: run, hideForbidden: true },
    "Add authorize, or take hideForbidden off.",
  ],
  [
    "a rule for no method",
    { POST: run, authorize: { DELETE: () => true } },
    "Add DELETE, or take its rule off.",
  ],
  ["428 without a version", { load, DELETE: run, requirePrecondition: ["DELETE"] }, "Add version:"],
  [
    "428 for no method",
    { load, version: () => 1, DELETE: run, requirePrecondition: ["PUT"] },
    "Add PUT, or take it off the list.",
  ],
  [
    "428 for POST",
    { load, version: () => 1, POST: run, requirePrecondition: ["POST"] },
    "Only PUT, PATCH and DELETE can require them.",
  ],
  ["a limit that is none", { POST: run, maxContent: -1 }, "from 0 on"],
  ["a field with a line break", { POST: run, fields: { A: "b\r\nC: d" } }, "Leave out line breaks"],
  [
    "a field that follows by itself",
    { POST: run, fields: { "content-type": "a/b" } },
    "Take it off the fields.",
  ],
])("%s fails when it is defined, and the message names the fix", (_, description, fix) => {
  expect(() => resource("/x", description)).toThrow(TypeError);
  expect(() => resource("/x", description)).toThrow(fix);
  expect(() => resource("/x", description)).toThrow("The resource /x");
});

test("a path starts with a slash, and its parameters have names of their own", () => {
  expect(() => resource("x", { POST: run })).toThrow("has to start with a slash");
  for (const path of ["/:", "/:1", "/:a/:a"])
    expect(() => resource(path, { POST: run }), path).toThrow("need names of their own");
});

test("two resources that match the same paths fail, whatever their parameters are called", () => {
  const at = (path: string) => resource(path, { POST: run });
  expect(() => app([at("/a"), at("/a")])).toThrow("Two resources have the path /a");
  expect(() => app([at("/a/:b"), at("/a/:c")])).toThrow("/a/:b and /a/:c match the same paths");
  expect(() => app([at("/a/:b"), at("/a/b"), at("/:a/b")])).not.toThrow();
});
