import type { ProblemType } from "./row.ts";

/** Registered problem types (IANA http-problem-types; RFC 9457 4.2). */
export const problemTypes: readonly ProblemType[] = [
  {
    type: "about:blank",
    status: "any",
    cite: "RFC 9457 4.2.1",
    line: "No meaning beyond the status itself; title should be the status phrase.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#date",
    status: 400,
    cite: "RFC 9458",
    verify: true,
    line: "Date field unacceptable.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#ohttp-key",
    status: 422,
    cite: "RFC 9458",
    verify: true,
    line: "Oblivious HTTP key configuration unknown.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#quota-exceeded",
    status: 429,
    cite: "draft-ietf-httpapi-ratelimit-headers",
    line: "One or more quota policies exceeded; violated-policies lists them.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#temporary-reduced-capacity",
    status: 503,
    cite: "draft-ietf-httpapi-ratelimit-headers",
    line: "Quota lowered for now.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#abnormal-usage-detected",
    status: 429,
    cite: "draft-ietf-httpapi-ratelimit-headers",
    line: "Pattern looks accidental or hostile.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#mismatching-upload-offset",
    status: 409,
    cite: "draft-ietf-httpbis-resumable-upload",
    line: "Offsets disagree.",
  },
  {
    type: "https://iana.org/assignments/http-problem-types#inconsistent-upload-length",
    status: 400,
    cite: "draft-ietf-httpbis-resumable-upload",
    line: "Lengths disagree.",
  },
];
