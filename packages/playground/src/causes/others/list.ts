import type { Cause } from "../cause.ts";
import { noResponseAtAll } from "./0.ts";
import { uriTooLongOfOld } from "./122.ts";
import { contentsOfRelated } from "./209.ts";
import { thisIsFine } from "./218.ts";
import { pageExpired } from "./419.ts";
import { enhanceYourCalm } from "./420.ts";
import { securityRejection } from "./430.ts";
import { quotaExceeded } from "./456.ts";
import { invalidToken } from "./498.ts";
import { bandwidthLimitExceeded } from "./509.ts";
import { overloaded } from "./529.ts";
import { temporarilyDisabled } from "./540.ts";
import { faultedAfterRetries } from "./550.ts";
import { networkReadTimeout } from "./598.ts";
import { networkConnectTimeout } from "./599.ts";
import { unparseableHeaders } from "./600.ts";
import { headerSizeOverflow } from "./601.ts";
import { unexpectedToken } from "./783.ts";
import { requestDenied } from "./999.ts";

export const others: readonly Cause[] = [
  noResponseAtAll,
  uriTooLongOfOld,
  contentsOfRelated,
  thisIsFine,
  pageExpired,
  enhanceYourCalm,
  securityRejection,
  quotaExceeded,
  invalidToken,
  bandwidthLimitExceeded,
  overloaded,
  temporarilyDisabled,
  faultedAfterRetries,
  networkReadTimeout,
  networkConnectTimeout,
  unparseableHeaders,
  headerSizeOverflow,
  unexpectedToken,
  requestDenied,
];
