import type { Cause } from "../cause.ts";
import { internalServerError } from "./500.ts";
import { notImplemented } from "./501.ts";
import { badGateway } from "./502.ts";
import { serviceUnavailable } from "./503.ts";
import { gatewayTimeout } from "./504.ts";
import { versionNotSupported } from "./505.ts";
import { variantAlsoNegotiates } from "./506.ts";
import { insufficientStorage } from "./507.ts";
import { loopDetected } from "./508.ts";
import { notExtended } from "./510.ts";
import { networkAuthenticationRequired } from "./511.ts";

export const serverError: readonly Cause[] = [
  internalServerError,
  notImplemented,
  badGateway,
  serviceUnavailable,
  gatewayTimeout,
  versionNotSupported,
  variantAlsoNegotiates,
  insufficientStorage,
  loopDetected,
  notExtended,
  networkAuthenticationRequired,
];
