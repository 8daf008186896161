export { check } from "./check.ts";
export { Content } from "./content.ts";
export {
  type Exchange,
  type ExchangeJson,
  exchangeFrom,
  type Request,
  type Response,
  type Version,
} from "./exchange.ts";
export { type FieldLines, Fields } from "./fields.ts";
export type { Finding, Severity, Where } from "./finding.ts";
export type { Found, Rule, SequenceRule } from "./rule.ts";
export { rules, sequenceRules } from "./rules.ts";
