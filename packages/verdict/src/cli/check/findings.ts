import type { Exchange, Finding, Report } from "@verdict/check";
import { type Call, optionOf } from "../command.ts";
import { inColor, widthOf } from "../io.ts";

/** The forms that findings can be said in. */
export const formats = ["pretty", "json", "github", "markdown", "junit", "sarif"];

/** From where on findings are a failure. */
export const severities = ["error", "warning", "info", "never"];

/** Say what was found, in the form that was asked for. */
export async function show({ print, io, options }: Call, report: Report): Promise<void> {
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
export function spoken(
  call: Call,
  targets: readonly string[],
  findings: readonly Finding[],
): Finding[] {
  const silences = (optionOf(call, "silence")?.split(",") ?? []).map((it) => it.split("@", 2));
  return findings.filter(({ rule, where }) => {
    const target = targets[where.exchange] ?? "";
    return !silences.some(([id, path = ""]) => id === rule && target.startsWith(path));
  });
}

/** Whether what was found is a failure, by `--fail-on`. */
export function isFailed(call: Call, findings: readonly Finding[]): boolean {
  const from = optionOf(call, "fail-on") ?? "error";
  const some = severities.slice(0, severities.indexOf(from) + 1);
  return from !== "never" && findings.some((it) => some.includes(it.severity));
}

/** Whether the values of queries are shown. */
export function isOpen(call: Call): boolean {
  return call.options["show-secrets"] === true;
}

/** What exchanges are about, for `--silence rule@/path`. */
export function targetsOf(exchanges: readonly Exchange[]): readonly string[] {
  return exchanges.map((it) => it.request.target);
}

/** The paths that findings are about, of exchanges and operations alike: the second word of their line. */
export function targetsIn({ about }: Report): readonly string[] {
  return about.map((it) => it.split(" ")[1] ?? "");
}
