import type { Cause } from "../cause.ts";
import { internalServerError } from "./500.ts";
import { notImplemented } from "./501.ts";
import { serviceUnavailable } from "./503.ts";
import { versionNotSupported } from "./505.ts";
import { variantAlsoNegotiates } from "./506.ts";
import { notExtended } from "./510.ts";

export const serverError: readonly Cause[] = [
  internalServerError,
  notImplemented,
  serviceUnavailable,
  versionNotSupported,
  variantAlsoNegotiates,
  notExtended,
];
