import type { Cause } from "../cause.ts";
import { unknownError } from "./520.ts";
import { webServerIsDown } from "./521.ts";
import { connectionTimedOut } from "./522.ts";
import { originIsUnreachable } from "./523.ts";
import { timeoutOccurred } from "./524.ts";
import { handshakeFailed } from "./525.ts";
import { invalidCertificate } from "./526.ts";
import { railgunError } from "./527.ts";
import { originDnsError } from "./530.ts";

export const cloudflare: readonly Cause[] = [
  unknownError,
  webServerIsDown,
  connectionTimedOut,
  originIsUnreachable,
  timeoutOccurred,
  handshakeFailed,
  invalidCertificate,
  railgunError,
  originDnsError,
];
