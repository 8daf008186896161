import type { Probed } from "@verdict/check";
import { type Call, exit, optionOf, UsageError } from "../command.ts";
import { isFailed, isOpen, show, spoken, targetsOf } from "./findings.ts";
import { fieldsOf, unanswered } from "./server.ts";
import { textOf } from "./source.ts";

/** A resource asked in every way; what was predicted stands beside what came. */
export async function probeIt(call: Call, url: string): Promise<number> {
  if (!/^https?:\/\//i.test(url)) throw new UsageError("--probe goes with a URL");
  const { lineOf, probe } = await import("@verdict/check");
  const { agent, ask } = await import("@verdict/check/node");
  const { print } = call;
  const isUnsafe = call.options["unsafe"] === true;
  const isText = print.format === "text" && optionOf(call, "format") === undefined;
  if (isText) {
    print.text(
      `It sends up to 40 requests, two at a time, as ${agent}:\nGET, HEAD, OPTIONS, a method and a path that nobody has${isUnsafe ? ",\nand POST and PUT that a server should refuse" : ""}.\n`,
    );
  }
  const result = await probe(url, {
    send: ask,
    fields: fieldsOf(call),
    isUnsafe,
    told: (it, i, of) => {
      if (isText) print.text(probeLine(it, i, of));
    },
  }).catch((error: unknown) => {
    throw unanswered(url, error);
  });
  const findings = spoken(call, targetsOf(result.exchanges), result.findings);
  if (isText) print.text("");
  if (result.stopped !== undefined) print.note(`verdict: it ended early: ${result.stopped}`);
  if (print.format === "json" || optionOf(call, "format") === "json") {
    print.json({ probed: result.probed, findings, stopped: result.stopped });
  } else {
    await show(call, {
      name: url,
      about: result.exchanges.map((it) => lineOf(it, isOpen(call))),
      unit: "exchange",
      findings,
    });
  }
  const isWrong = result.probed.some((it) => !it.isRight);
  return isWrong || isFailed(call, findings) ? exit.nothing : exit.done;
}

/** Every operation of a document, asked for where it is said to be. */
export async function probeOperations(call: Call, origin: string): Promise<number> {
  if (!/^https?:\/\//i.test(origin)) throw new UsageError("--spec goes with the URL of the API");
  const file = optionOf(call, "spec") as string;
  const { lineOf, operationsIn, probeSpec } = await import("@verdict/check");
  const { ask } = await import("@verdict/check/node");
  const { documentIn, lateYaml } = await import("./report-from.ts");
  const document = await documentIn(await textOf(call, file, file), lateYaml);
  if (document === undefined) throw new UsageError(`${file} is no OpenAPI document`);
  const { print } = call;
  const isUnsafe = call.options["unsafe"] === true;
  const isText = print.format === "text" && optionOf(call, "format") === undefined;
  if (isText) {
    print.text(
      `It asks for each operation once, ${isUnsafe ? "also for those that change something" : "but for those that may change something (--unsafe)"}.\n`,
    );
  }
  const result = await probeSpec(operationsIn(document), origin, {
    send: ask,
    fields: fieldsOf(call),
    isUnsafe,
    told: ({ operation, exchange, why, isDocumented }, i, of) => {
      if (!isText) return;
      const isSent = exchange !== undefined || !isDocumented;
      const mark = isSent ? (isDocumented ? "✓" : "✗") : "–";
      const end = exchange?.response.status ?? `${isSent ? "no answer" : "not sent"}: ${why}`;
      print.text(
        `${String(i).padStart(2)}/${of} ${mark} ${operation.method} ${operation.path}  ${end}`,
      );
    },
  });
  const findings = spoken(call, targetsOf(result.exchanges), result.findings);
  if (isText) print.text("");
  if (result.stopped !== undefined) print.note(`verdict: it ended early: ${result.stopped}`);
  await show(call, {
    name: origin,
    about: result.exchanges.map((it) => lineOf(it, isOpen(call))),
    unit: "exchange",
    findings,
  });
  const isWrong = result.tried.some((it) => !it.isDocumented);
  return isWrong || isFailed(call, findings) ? exit.nothing : exit.done;
}

function probeLine(
  { name, method, predicted, status, isRight }: Probed,
  i: number,
  of: number,
): string {
  const place = `${String(i).padStart(2)}/${of}`;
  const told = predicted === undefined ? "   " : String(predicted);
  const mark = isRight ? "✓" : "✗";
  return `${place} ${mark} ${method.padEnd(8)}${name.padEnd(44)} ${told} ${isRight && status === predicted ? "" : `→ ${status}`}`.trimEnd();
}
