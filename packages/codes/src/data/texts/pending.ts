import type { PendingCode } from "../text.ts";

/** Codes on their way through the IETF. */
export const pendingCodes: readonly PendingCode[] = [
  {
    name: "Purpose Declined",
    class: "4xx",
    number: null,
    draft: "draft-ietf-httpbis-pre-denied-01",
    formerly: "Preliminary Request Denied",
  },
  {
    name: "Upload Resumption Supported",
    class: "1xx",
    number: 104,
    draft: "draft-ietf-httpbis-resumable-upload-15",
  },
  {
    name: "Payment Required (definition)",
    class: "4xx",
    number: 402,
    draft: "draft-nottingham-httpbis-402-00",
  },
];
