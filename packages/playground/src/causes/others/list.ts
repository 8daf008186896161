import type { Cause } from "../cause.ts";
import { pageExpired } from "./419.ts";
import { securityRejection } from "./430.ts";
import { invalidToken } from "./498.ts";
import { temporarilyDisabled } from "./540.ts";
import { unexpectedToken } from "./783.ts";

export const others: readonly Cause[] = [
  pageExpired,
  securityRejection,
  invalidToken,
  temporarilyDisabled,
  unexpectedToken,
];
