export { checkAlone } from "./alone.ts";
export { check } from "./check.ts";
export { Content } from "./content.ts";
export {
  type Exchange,
  type ExchangeJson,
  exchangeFrom,
  type Places,
  type Request,
  type Response,
  type Version,
} from "./exchange.ts";
export { type FieldLines, Fields } from "./fields.ts";
export type { Finding, Severity, Span, Where } from "./finding.ts";
export { LogAnalysis, type LogReport, type Oddity } from "./log/analyse.ts";
export { isAccessLog, type LogEntry, parseLogLine } from "./log/entry.ts";
export { prettyLog } from "./log/pretty.ts";
export { checkOpenApi } from "./openapi/check.ts";
export { isOpenApi, type Operation, operationsIn } from "./openapi/document.ts";
export type { OperationRule } from "./openapi/rule.ts";
export { operationRules } from "./openapi/rules.ts";
export { type Probed, type ProbeOptions, type ProbeResult, probe } from "./probe/probe.ts";
export { probeSpec, type SpecResult, type Tried } from "./probe/spec.ts";
export { type Cited, citedIn } from "./report/cites.ts";
export { github } from "./report/github.ts";
export { junit } from "./report/junit.ts";
export { markdown } from "./report/markdown.ts";
export { pretty } from "./report/pretty.ts";
export { count, lineOf, type Report, reportOn, reportOnResponses } from "./report/report.ts";
export { sarif } from "./report/sarif.ts";
export { type WrittenLine, written } from "./report/written.ts";
export type { Found, Rule, SequenceRule } from "./rule.ts";
export { rules, sequenceRules } from "./rules.ts";
export { exchangeFromHar, exchangesFromHar, type HarEntry, isHar } from "./sources/har.ts";
export { harEntries } from "./sources/har-stream.ts";
export { exchangesFromJson } from "./sources/json.ts";
export { type Input, inputFromJson, readInput } from "./sources/read.ts";
export { exchangesFromTranscript } from "./sources/transcript.ts";
