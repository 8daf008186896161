import type { Cause } from "../cause.ts";
import { continueWithContent } from "./100.ts";
import { switchingProtocols } from "./101.ts";
import { processing } from "./102.ts";
import { earlyHints } from "./103.ts";
import { uploadResumption } from "./104.ts";

export const informational: readonly Cause[] = [
  continueWithContent,
  switchingProtocols,
  processing,
  earlyHints,
  uploadResumption,
];
