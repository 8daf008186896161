import { join } from "node:path";
import { check } from "@verdict/check";
import { code, isRefusal } from "@verdict/codes";
import type { ResponseMessage } from "@verdict/fields";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type RecipeFile, toolIn } from "../../scripts/recipes.ts";
import { root } from "../sources.ts";
import { isThere, type Running, type Starter, type ToRun } from "./run/running.ts";
import { stimulusOf } from "./stimulus.ts";
import { type Answer, exchangesOf, send } from "./wire.ts";

/** How often a request is sent until its status comes: a limit has to be reached, a conflict to be made. */
const mostTimes = 6;

/**
 * The tests of a framework: each recipe is sent the request of the exchange on the page of its code, over a socket. It
 * answers with that code, the linter finds nothing, and a refusal carries problem details. What cannot be had answers as its
 * proof says.
 */
export function testServer(id: string, starter: Starter): void {
  const tool = toolIn("servers", id);
  describe.skipIf(!isThere(starter))(`recipes for ${tool.label}`, () => {
    let running: Running;
    beforeAll(async () => {
      running = await starter.start(tool.recipes.map(toRun));
    }, 240_000);
    afterAll(() => running?.close());

    test("they run on what tool.json says", async () => {
      expect(isSameVersion(tool.on, await starter.version()), await starter.version()).toBe(true);
    });

    test.each(tool.recipes)(
      "$name: the answer has that status, and the linter finds nothing in it",
      async ({ name, code: status }) => {
        const answer = await caused(running, name, status);
        const { raw, message } = answer;
        expect(statusesOf(answer), raw).toContain(status);
        if (message === undefined) return;
        const exchanges = exchangesOf(stimulusOf(status), message);
        expect(check(exchanges), raw).toEqual([]);
        if (isRefusal(status)) expectProblem(status, message, raw);
      },
    );

    test.each(tool.cannot)("$name cannot be sent: what comes is its proof", async (it) => {
      const answer = await attempted(starter, it);
      expect(answer, `${it.path}: if it can be sent now, make it a recipe`).toBe(
        it.proof.trimEnd(),
      );
    });
  });
}

/** A recipe as it is started. */
export function toRun({ name, path, text }: RecipeFile): ToRun {
  return { name, file: join(root, path), text };
}

/** Ask until the status comes, or has not come so many times. */
async function caused(running: Running, name: string, status: number): Promise<Answer> {
  let answer: Answer | undefined;
  for (let i = 0; i < mostTimes; i++) {
    answer = await sendTo(running, name, status);
    if (statusesOf(answer).includes(status)) break;
  }
  return answer as Answer;
}

/** Send the request of a code to a recipe. */
function sendTo({ ports, prefix }: Running, name: string, status: number): Promise<Answer> {
  const { head, ...rest } = stimulusOf(status);
  const ahead = prefix?.(name) ?? "";
  return send(ports[name] ?? 0, { ...rest, head: head.replace(" /", () => ` ${ahead}/`) });
}

/** The final status, those ahead of it, and those within a multistatus: 208 never stands elsewhere (RFC 5842 7.1). */
function statusesOf({ message }: Answer): number[] {
  if (message === undefined) return [];
  const text = message.status === code.MULTI_STATUS ? textOf(message) : "";
  const within = [...text.matchAll(/<(?:\w+:)?status>HTTP\/1\.1 (\d{3})/g)];
  return [
    ...message.interim.map((it) => it.status),
    message.status,
    ...within.map(([, status]) => Number(status)),
  ];
}

function textOf({ content }: ResponseMessage): string {
  return Buffer.from(content ?? []).toString("utf8");
}

/** Whoever refuses says why in a form that programs read (RFC 9457), unless its exchange shows another for its own readers. */
function expectProblem(status: number, message: ResponseMessage, raw: string): void {
  const shown = stimulusOf(status).row.answer?.find((it) => /^Content-Type:/i.test(it)) ?? "";
  if (/html|xml/.test(shown)) return;
  const type =
    message.fields.find(({ name }) => name.toLowerCase() === "content-type")?.value ?? "";
  expect(type, raw).toMatch(/^application\/problem\+json/);
  const problem = JSON.parse(textOf(message));
  expect(problem.status ?? status, raw).toBe(status);
  expect(typeof problem.title, raw).toBe("string");
}

/** A proof that shows something where no octet came. */
const nothing = "(the connection was closed without an octet)";

/** What comes of something that cannot be had, without what differs each time. */
async function attempted(starter: Starter, it: RecipeFile): Promise<string> {
  let running: Running | undefined;
  try {
    running = await starter.start([toRun(it)]);
    const began = performance.now();
    const { raw, message } = await sendTo(running, it.name, it.code);
    expect(statusesOf({ raw, message }), raw).not.toContain(it.code);
    if (raw !== "") return steady(raw);
    expect(performance.now() - began, "it says nothing, and closes nothing").toBeLessThan(10_000);
    return nothing;
  } catch (error) {
    if (running !== undefined) throw error;
    return steady(error instanceof Error ? error.message : String(error));
  } finally {
    await running?.close();
  }
}

/** A text without the time, ports and places of this machine; lines end as they do in files. */
export function steady(text: string): string {
  return text
    .replaceAll("\r\n", "\n")
    .replace(/^(Date|Last-Modified|Expires): .*$/gim, "$1: …")
    .replaceAll(root, "…/")
    .replace(/\S*\/verdict-recipes-[\w-]+\//g, "…/")
    .replace(/127\.0\.0\.1:\d+/g, "127.0.0.1:…")
    .trimEnd();
}

/** Whether versions are the same as far as they are written: `Flask 2.2` is `Flask 2.2.2`. */
export function isSameVersion(written: string, real: string): boolean {
  const parts = real.split(", ");
  return written
    .split(", ")
    .every((it) => parts.some((part) => part === it || part.startsWith(`${it}.`)));
}
