import { check } from "@verdict/check";
import { expect, test } from "vitest";
import { toolIn } from "../../../scripts/recipes.ts";
import { onRack } from "../run/on-rack.ts";
import { testOtherwise } from "../run/otherwise.ts";
import { isThere } from "../run/running.ts";
import { stimulusOf } from "../stimulus.ts";
import { testServer, toRun } from "../testing-servers.ts";
import { exchangesOf, send } from "../wire.ts";

testServer("rack", onRack());
testOtherwise("rack", onRack());

test.skipIf(!isThere(onRack()))(
  "Puma leaves Date to the server in front of it: without one, that is all that is missing",
  async () => {
    const [recipe] = toolIn("servers", "rack").recipes.filter((it) => it.name === "200");
    if (recipe === undefined) throw new Error("There is no recipe for 200.");
    const running = await onRack("without front").start([toRun(recipe)]);
    const { raw, message } = await send(running.ports["200"] ?? 0, stimulusOf(200));
    await running.close();
    if (message === undefined) throw new Error(raw);
    const found = check(exchangesOf(stimulusOf(200), message));
    expect(found.map((it) => it.rule)).toEqual(["missing-date"]);
  },
);
