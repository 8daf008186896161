import { compile, type Step, walk } from "@verdict/decide";
import { expect, test } from "vitest";
import { type Exchange, Progress } from "../exchange.ts";
import { type Resource, resource } from "../resource.ts";
import { sourceOf } from "../source.ts";
import { storedOutcome } from "./keys.ts";

const order = resource("/orders", {
  idempotencyKey: {},
  limit: { requests: 3, per: 60 },
  POST: () => "made",
});

function exchange(): Exchange {
  const fields: Record<string, string> = { "idempotency-key": '"a"' };
  return Object.assign(new Progress(), {
    method: "POST",
    target: "/orders",
    path: "/orders",
    version: "1.1",
    address: "192.0.2.1",
    hasContent: false,
    fieldsSize: () => 0,
    field: (name: string) => fields[name],
  }) as unknown as Exchange;
}

test("a repeat is seen in the steps that were taken, and in no field", async () => {
  const program = compile(sourceOf(order, "POST", ["POST"]), "POST");
  const answers: (string | undefined)[] = [];
  for (let i = 0; i < 2; i++) {
    const trail: Step[] = [];
    const request = exchange();
    const { fields } = await walk(program, request, trail);
    answers.push(trail.find(({ decision }) => decision === "key")?.answer);
    expect([...fields.keys()]).toEqual([]);
    expect(storedOutcome(request)).toEqual(i === 0 ? undefined : { kind: "done" });
  }
  expect(answers).toEqual(["yes", "yes: it was done before, and what came of it is told again"]);
});

test("where nothing can end the walk by it, a limit and a key are not asked for", () => {
  const free = resource("/free", { POST: () => "made" });
  const asked = (it: Resource, method: string) =>
    compile(sourceOf(it, method, ["POST", "OPTIONS"]), method).steps.map(
      ({ decision }) => decision.id,
    );
  expect(asked(order, "POST")).toEqual(expect.arrayContaining(["rate", "key"]));
  expect(asked(order, "OPTIONS")).toContain("rate");
  for (const id of ["rate", "key"]) expect(asked(free, "POST")).not.toContain(id);
});
