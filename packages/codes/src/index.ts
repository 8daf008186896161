export {
  type ClientAdvice,
  forClient,
  forReader,
  forServer,
  type ReaderAdvice,
  type ServerAdvice,
} from "./advice.ts";
export {
  type ClassDigit,
  type ClassId,
  classes,
  classOf,
  isClientError,
  isError,
  isInformational,
  isRedirection,
  isRefusal,
  isServerError,
  isStatus,
  isSuccess,
  type StatusClass,
} from "./class.ts";
export { isCredential } from "./credentials.ts";
export { cloudflareErrors } from "./data/cloudflare-1xxx.ts";
export { envoyFlags } from "./data/envoy-flags.ts";
export { iisSubstatuses } from "./data/iis-substatus.ts";
export { kubernetesReasons } from "./data/kubernetes.ts";
export { problemTypes } from "./data/problem-types.ts";
export { proxyErrors } from "./data/proxy-errors.ts";
export { recheck, retrieved } from "./data/recheck.ts";
export type {
  Alias,
  CloudflareError,
  Confidence,
  ContentPresence,
  ContentRule,
  EnvoyFlag,
  FieldRule,
  ForbiddenField,
  GrpcRow,
  IisSubstatus,
  KubernetesReason,
  Level,
  Need,
  ProblemType,
  ProxyError,
  Redirect,
  Registration,
  Repeat,
  RepeatAdvice,
  Sender,
  Spec,
  WarnCode,
} from "./data/row.ts";
export type { RegisteredCode, StatusCode } from "./data/table.ts";
export { unassigned } from "./data/unassigned.ts";
export { type CustomStatus, defineStatus } from "./define.ts";
export { explain } from "./explain.ts";
export { type Field, field, fields } from "./field.ts";
export * as code from "./generated/constants.ts";
export { grpc, grpcCodes, grpcOf } from "./grpc.ts";
export { keyOf } from "./key.ts";
export { isIdempotent, isSafe, type Method, method, methodNotes, methods } from "./method.ts";
export { codeOf, nameOf } from "./names.ts";
export { methodAfter } from "./redirect.ts";
export { needOf, type RepeatKind, repeatKind } from "./repeat.ts";
export { type Reference, reference } from "./spec.ts";
export {
  type AnyStatus,
  isRegistered,
  type NotAStatus,
  phraseOf,
  type Status,
  type StatusOf,
  status,
  statuses,
  type UnknownStatus,
} from "./status.ts";
export type { CodeTexts } from "./texts.ts";
export { warnCode, warnCodes } from "./warn-code.ts";
