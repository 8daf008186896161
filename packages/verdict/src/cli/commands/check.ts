import { createReadStream } from "node:fs";
import { open, readFile, stat } from "node:fs/promises";
import { createInterface } from "node:readline";
import type { Exchange, Finding, Probed, Report } from "@verdict/check";
import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";
import { inColor, widthOf } from "../io.ts";

const usage = "verdict check <url|file|->";
const formats = ["pretty", "json", "github", "markdown", "junit", "sarif"];
const severities = ["error", "warning", "info", "never"];

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
    if (call.options["batch"] === true) return batch(call, source);
    if (optionOf(call, "spec") !== undefined) return probeOperations(call, source);
    if (call.options["probe"] === true) return probeIt(call, source);
    if (await isLog(source)) return onLog(call, source);
    const report = await reportOn(call, source);
    await show(call, report);
    return isFailed(call, report.findings) ? exit.nothing : exit.done;
  },
  notes: async () =>
    [
      "It takes JSON ({ exchanges: [{ request, response }] }), a HAR, what curl -v and",
      ".http files show, an OpenAPI document in JSON or YAML, an access log (combined,",
      "or JSON of nginx or Caddy), or a URL, which is asked",
      "once with GET. --probe asks it in every way, reads only unless --unsafe, and",
      "shows what was predicted beside what came.",
      'verdict.json here has { "check": { "format", "failOn", "silence": [] } }.',
      "Exit code: 0 nothing of that severity, 1 something, 2 it could not be read.",
    ].join("\n"),
};

/** What was typed, and behind it what `verdict.json` says. */
async function configured(call: Call): Promise<Call> {
  const { checkConfig } = await import("../config.ts");
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
  if (source !== "-" && (await isHarFile(source))) return onHar(call, source);
  const text = await textOf(call, source, name);
  const { Nothing, reportFrom } = await import("../checking.ts");
  try {
    const report = await reportFrom(
      name,
      text,
      (it) => call.print.note(`verdict: ${name}: ${it}`),
      isOpen(call),
    );
    return { ...report, findings: spoken(call, targetsIn(report), report.findings) };
  } catch (error) {
    if (error instanceof Nothing) throw new UsageError(`${name} ${error.message}`);
    if (error instanceof TypeError || error instanceof SyntaxError)
      throw new UsageError(`${name}: ${error.message.replace(/\.$/, "")}`);
    throw error;
  }
}

/** Whether the values of queries are shown. */
function isOpen(call: Call): boolean {
  return call.options["show-secrets"] === true;
}

/** The paths that findings are about, of exchanges and operations alike: the second word of their line. */
function targetsIn({ about }: Report): readonly string[] {
  return about.map((it) => it.split(" ")[1] ?? "");
}

/** Exchanges of a HAR that are checked together, and in memory at once. */
const together = 32;

/** Findings that are kept; whoever has more of them has seen enough. */
const mostFindings = 10_000;

/** A HAR, entry by entry: however large it is, little of it is in memory. */
async function onHar(call: Call, file: string): Promise<Report> {
  const { check, exchangeFromHar, harEntries, lineOf } = await import("@verdict/check");
  const about: string[] = [];
  const findings: Finding[] = [];
  let some: Exchange[] = [];
  let told = Date.now();
  const checkSome = (): void => {
    const before = about.length;
    const found = spoken(call, targetsOf(some), check(some));
    for (const it of some) about.push(lineOf(it, isOpen(call)));
    for (const { where, ...rest } of found) {
      if (findings.length >= mostFindings) break;
      findings.push({ ...rest, where: { ...where, exchange: where.exchange + before } });
    }
    some = [];
    if (call.io.stderr.isTTY !== true || Date.now() - told < 1000) return;
    told = Date.now();
    call.io.stderr.write(`\r${about.length} exchanges, ${findings.length} findings … `);
  };
  try {
    for await (const entry of harEntries(createReadStream(file))) {
      const exchange = exchangeFromHar(entry);
      if (exchange !== undefined && some.push(exchange) === together) checkSome();
    }
  } catch (error) {
    if (
      !(error instanceof SyntaxError || error instanceof RangeError || error instanceof TypeError)
    )
      throw error;
    // What came before it is reported all the same.
    call.print.note(`verdict: ${file}: ${error.message}`);
    checkSome();
    await show(call, { name: file, about, unit: "exchange", findings });
    throw new UsageError(`${file} could be read to its ${about.length}th exchange only`);
  }
  checkSome();
  if (about.length === 0) throw new UsageError(`${file} holds no exchange`);
  return { name: file, about, unit: "exchange", findings };
}

/** Whether a file is a HAR, by its first octets. */
async function isHarFile(file: string): Promise<boolean> {
  return /^\s*\{\s*"log"\s*:/.test(await beginningOf(file));
}

/** Whether a file is an access log, by its first line. */
async function isLog(file: string): Promise<boolean> {
  if (file === "-" || /^https?:\/\//i.test(file)) return false;
  const { isAccessLog } = await import("@verdict/check");
  return isAccessLog(await beginningOf(file));
}

/** Octets that tell what a file is. */
const beginning = 64 * 1024;

async function beginningOf(file: string): Promise<string> {
  const handle = await open(file).catch(() => undefined);
  if (handle === undefined) return "";
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(beginning), 0, beginning, 0);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await handle.close();
  }
}

/** An access log, line by line. */
async function onLog({ print, io, options }: Call, file: string): Promise<number> {
  const { LogAnalysis, parseLogLine, prettyLog } = await import("@verdict/check");
  const analysis = new LogAnalysis();
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line !== "") analysis.add(parseLogLine(line));
  }
  const report = analysis.report();
  if (print.format === "json" || options["format"] === "json") print.json(report);
  else print.text(prettyLog(file, report, widthOf(io.stdout, io.env)));
  return exit.done;
}

function targetsOf(exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.map((it) => it.request.target);
}

/** An exchange with a server. */
async function asked(call: Call, url: string): Promise<Exchange[]> {
  const { ask } = await import("@verdict/check/node");
  try {
    return [await ask(url, { fields: fieldsOf(call) })];
  } catch (error) {
    throw unanswered(url, error);
  }
}

function unanswered(url: string, error: unknown): UsageError {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new UsageError(`${url}: ${reasons[code] ?? message.replace(/\.$/, "")}`);
}

/** What `--field` asks for. */
function fieldsOf(call: Call): Record<string, string> {
  const told = optionOf(call, "field");
  if (told === undefined) return {};
  const [, name = "", value = ""] = /^([\w!#$%&'*+.^`|~-]+):\s*(.*)$/.exec(told) ?? [];
  if (name === "") throw new UsageError("--field is written like Authorization: Bearer …");
  return { [name]: value };
}

/** A resource asked in every way; what was predicted stands beside what came. */
async function probeIt(call: Call, url: string): Promise<number> {
  if (!/^https?:\/\//i.test(url)) throw new UsageError("--probe goes with a URL");
  const { lineOf, probe } = await import("@verdict/check");
  const { agent, ask } = await import("@verdict/check/node");
  const { print } = call;
  const isUnsafe = call.options["unsafe"] === true;
  const isText = print.format === "text" && optionOf(call, "format") === undefined;
  if (isText) {
    print.text(
      `It sends up to 40 requests, one after the other, as ${agent}:\nGET, HEAD, OPTIONS, a method and a path that nobody has${isUnsafe ? ",\nand POST and PUT that a server should refuse" : ""}.\n`,
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
async function probeOperations(call: Call, origin: string): Promise<number> {
  if (!/^https?:\/\//i.test(origin)) throw new UsageError("--spec goes with the URL of the API");
  const file = optionOf(call, "spec") as string;
  const { lineOf, operationsIn, probeSpec } = await import("@verdict/check");
  const { ask } = await import("@verdict/check/node");
  const { documentIn } = await import("../checking.ts");
  const document = await documentIn(await textOf(call, file, file));
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
      const mark = exchange === undefined ? "–" : isDocumented ? "✓" : "✗";
      const end = exchange === undefined ? `not sent: ${why}` : `${exchange.response.status}`;
      print.text(
        `${String(i).padStart(2)}/${of} ${mark} ${operation.method} ${operation.path}  ${end}`,
      );
    },
  });
  const findings = spoken(call, targetsOf(result.exchanges), result.findings);
  if (isText) print.text("");
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

/** Why no answer came, in words. */
const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: "nobody listens there",
  ECONNRESET: "the connection was reset before an answer came",
  ENOTFOUND: "there is no such host",
  ERR_INVALID_URL: "it is no URL",
};

/** Each of a list by itself; what cannot be read says so in its place. */
async function batch(call: Call, source: string): Promise<number> {
  const { check, checkOpenApi, inputFromJson, isOpenApi } = await import("@verdict/check");
  const name = source === "-" ? "standard input" : source;
  let all: unknown;
  try {
    all = JSON.parse(await textOf(call, source, name));
  } catch (error) {
    if (error instanceof SyntaxError) throw new UsageError(`${name}: ${error.message}`);
    throw error;
  }
  if (!Array.isArray(all)) throw new UsageError(`${name} is no list of inputs`);
  let failed = false;
  const results = all.map((it: unknown) => {
    try {
      const exchanges = isOpenApi(it) ? [] : inputFromJson(it).exchanges;
      const found = isOpenApi(it) ? checkOpenApi(it).findings : check(exchanges);
      const findings = spoken(call, targetsOf(exchanges), found);
      failed ||= isFailed(call, findings);
      return { findings };
    } catch (error) {
      failed = true;
      return { findings: [], error: (error as Error).message };
    }
  });
  call.print.json(results);
  return failed ? exit.nothing : exit.done;
}

async function show({ print, io, options }: Call, report: Report): Promise<void> {
  const { github, junit, markdown, pretty, sarif } = await import("@verdict/check");
  const told = options["format"];
  const usual = print.format === "json" ? "json" : print.format === "md" ? "markdown" : "pretty";
  switch (told ?? usual) {
    case "json":
      print.json({ findings: report.findings });
      return;
    case "github":
      io.stdout.write(github(report));
      return;
    case "markdown":
      io.stdout.write(markdown(report));
      return;
    case "junit":
      io.stdout.write(junit(report));
      return;
    case "sarif":
      io.stdout.write(sarif(report));
      return;
    default: {
      const look = { columns: widthOf(io.stdout, io.env), color: inColor(io.stdout, io.env) };
      print.text(pretty(report, look));
    }
  }
}

/** What is left once rules are silenced, everywhere or below a path. */
function spoken(call: Call, targets: readonly string[], findings: readonly Finding[]): Finding[] {
  const silences = (optionOf(call, "silence")?.split(",") ?? []).map((it) => it.split("@", 2));
  return findings.filter(({ rule, where }) => {
    const target = targets[where.exchange] ?? "";
    return !silences.some(([id, path = ""]) => id === rule && target.startsWith(path));
  });
}

function isFailed(call: Call, findings: readonly Finding[]): boolean {
  const from = optionOf(call, "fail-on") ?? "error";
  const some = severities.slice(0, severities.indexOf(from) + 1);
  return from !== "never" && findings.some((it) => some.includes(it.severity));
}

/** Octets of an input that is read as a whole; a HAR in a file is read piece by piece and may have any number. */
const mostOctets = 256 * 1024 * 1024;

function tooLarge(name: string): string {
  return `${name} has more than ${mostOctets / 1024 / 1024} MiB; a HAR of any size is read from a file`;
}

async function textOf({ io }: Call, source: string, name: string): Promise<string> {
  let octets: Uint8Array;
  if (source === "-") {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of io.stdin) {
      const it = Buffer.from(chunk as string);
      size += it.length;
      if (size > mostOctets) throw new UsageError(tooLarge(name));
      chunks.push(it);
    }
    octets = Buffer.concat(chunks);
  } else {
    try {
      const { size } = await stat(source);
      if (size > mostOctets) throw new UsageError(tooLarge(name));
      octets = await readFile(source);
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new UsageError(
        `cannot read ${name}: ${code === "ENOENT" ? "there is no such file" : message}`,
      );
    }
  }
  // Messages over the wire may have any octets; JSON has UTF-8.
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(octets);
  } catch {
    return new TextDecoder("latin1").decode(octets);
  }
}
