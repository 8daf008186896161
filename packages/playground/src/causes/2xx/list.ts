import type { Cause } from "../cause.ts";
import { ok } from "./200.ts";
import { created } from "./201.ts";
import { accepted } from "./202.ts";
import { nonAuthoritative } from "./203.ts";
import { noContent } from "./204.ts";
import { resetContent } from "./205.ts";
import { partialContent } from "./206.ts";
import { multiStatus } from "./207.ts";
import { alreadyReported } from "./208.ts";
import { imUsed } from "./226.ts";

export const successful: readonly Cause[] = [
  ok,
  created,
  accepted,
  nonAuthoritative,
  noContent,
  resetContent,
  partialContent,
  multiStatus,
  alreadyReported,
  imUsed,
];
