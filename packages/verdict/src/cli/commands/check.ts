import type { Report } from "@verdict/check";
import {
  formats,
  isFailed,
  isOpen,
  severities,
  show,
  spoken,
  targetsIn,
  targetsOf,
} from "../check/findings.ts";
import { asked } from "../check/server.ts";
import { isHarFile, isLog, textOf } from "../check/source.ts";
import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";

const usage = "verdict check <url|file|->";

/** `verdict check <url|file|->`. */
export const check: Command = {
  name: "check",
  usage,
  summary: "what is wrong in exchanges, and how to mend it",
  options: {
    format: { value: "<form>", values: formats, help: "how to say it" },
    "fail-on": {
      value: "<severity>",
      values: severities,
      help: "exit 1 from there on; error unless told",
    },
    silence: { value: "<rule>", several: true, help: "leave a rule out, or rule@/path" },
    batch: { help: "a list of inputs in, a list of results out" },
    probe: { help: "ask a URL in every way, and predict each answer" },
    spec: { value: "<file>", help: "each operation of an OpenAPI document" },
    "show-secrets": { help: "the values of queries as well" },
    unsafe: { help: "with --probe: also what it should refuse" },
    field: { value: "<Name: value>", help: "with a URL: a field of each request" },
  },
  takes: (words) => words.length <= 1,
  run: async (typed) => {
    const [source] = typed.words;
    if (source === undefined) throw new UsageError(`name what to check: ${usage}`);
    const call = await configured(typed);
    if (call.options["batch"] === true)
      return (await import("../check/batch.ts")).batch(call, source);
    if (optionOf(call, "spec") !== undefined)
      return (await import("../check/probe.ts")).probeOperations(call, source);
    if (call.options["probe"] === true)
      return (await import("../check/probe.ts")).probeIt(call, source);
    if (await isLog(source)) return (await import("../check/log.ts")).onLog(call, source);
    const report = await reportOn(call, source);
    await show(call, report);
    return isFailed(call, report.findings) ? exit.nothing : exit.done;
  },
  notes: async () =>
    [
      "It takes JSON ({ exchanges: [{ request, response }] }), a HAR, what curl -v and",
      ".http files show, what curl -i shows (the response alone), an OpenAPI document",
      "in JSON or YAML, an access log (combined, or JSON of nginx or Caddy), or a URL,",
      "which is asked once with GET.",
      "--probe asks a URL in every way, reads only unless --unsafe, and shows what was",
      "predicted beside what came.",
      'verdict.json here has { "check": { "format", "failOn", "silence": [] } }.',
      "Exit code: 0 nothing of that severity, 1 something, 2 it could not be read.",
    ].join("\n"),
};

/** What was typed, and behind it what `verdict.json` says. */
async function configured(call: Call): Promise<Call> {
  const { checkConfig } = await import("../check/config.ts");
  const { format, failOn, silence = [] } = await checkConfig({ formats, severities });
  const typed = optionOf(call, "silence");
  const all = [...silence, ...(typed === undefined ? [] : [typed])].join(",");
  return {
    ...call,
    options: {
      ...(format === undefined || call.print.format !== "text" ? {} : { format }),
      ...(failOn === undefined ? {} : { "fail-on": failOn }),
      ...call.options,
      ...(all === "" ? {} : { silence: all }),
    },
  };
}

async function reportOn(call: Call, source: string): Promise<Report> {
  const { check, reportOn } = await import("@verdict/check");
  const name = source === "-" ? "standard input" : source;
  if (/^https?:\/\//i.test(source)) {
    const exchanges = await asked(call, source);
    return reportOn(
      name,
      exchanges,
      spoken(call, targetsOf(exchanges), check(exchanges)),
      isOpen(call),
    );
  }
  if (source !== "-" && (await isHarFile(source)))
    return (await import("../check/har.ts")).onHar(call, source);
  const text = await textOf(call, source, name);
  const { lateYaml, reportFrom, Unreadable } = await import("../check/report-from.ts");
  try {
    const report = await reportFrom(name, text, {
      parseYaml: lateYaml,
      told: (it) => call.print.note(`verdict: ${name}: ${it}`),
      noted: (it) => call.print.note(`verdict: ${name}: ${it}`),
      isOpen: isOpen(call),
    });
    return { ...report, findings: spoken(call, targetsIn(report), report.findings) };
  } catch (error) {
    if (error instanceof Unreadable)
      throw new UsageError(`${name}: ${error.message.replace(/\.$/, "")}`);
    throw error;
  }
}
