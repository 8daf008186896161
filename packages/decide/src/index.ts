export { type Decided, decide, type Question } from "./decide.ts";
export type { Answer, Decision, End, Phase, State } from "./decision.ts";
export { refuse } from "./decision.ts";
export { boundary } from "./decisions/represent.ts";
export { declaredSource } from "./declared.ts";
export { flowStyle } from "./diagram/style.ts";
export { type SvgOptions, svg } from "./diagram/svg.ts";
export { widthOf, wrap } from "./diagram/wrap.ts";
export {
  type Drawing,
  mermaid,
  outline,
} from "./diagram.ts";
export type {
  Dimension,
  FactName,
  Facts,
  KeyState,
  Outcome,
  Queried,
  Reading,
  UpstreamFailure,
  UpstreamFault,
  Wanted,
} from "./facts.ts";
export { type Fault, readJson } from "./json.ts";
export type { Kind, Problem } from "./kinds.ts";
export {
  compile,
  type Ended,
  type Finder,
  type Program,
  type ProgramStep,
  run,
  type Source,
  type Waiting,
  walk,
} from "./machine.ts";
export type { Offer } from "./offer.ts";
export { decisions } from "./phases.ts";
export {
  type Checked,
  checkQuestion,
  checkQuestions,
} from "./question.ts";
export type { RequestHead } from "./request.ts";
export { select, varyOf } from "./select.ts";
export { explained } from "./trail.ts";
export type { Body, Step, Told, Verdict } from "./verdict.ts";
export {
  type Declared,
  type DeclaredRequest,
  declaredDefaults,
  requestVocabulary,
  vocabulary,
  type Word,
} from "./vocabulary.ts";
export type { Walk } from "./walk.ts";
