import type { StatusRow } from "../row.ts";

/** 1xx: interim answers; a final status still follows (RFC 9110 15.2). */
export const informational = {
  100: {
    name: "Continue",
    line: "The header section looks acceptable; go ahead and send the request content, then wait for the real answer.",
    spec: { doc: "RFC 9110", section: "15.2.1" },
    standing: "Internet Standard (STD 97)",
    confidence: "spec",
    senders: ["origin", "proxy", "gateway"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    forbidden: [
      { name: "Content-Length", level: "MUST NOT", cite: "RFC 9110 8.6" },
      { name: "Transfer-Encoding", level: "MUST NOT", cite: "RFC 9112 6.1" },
    ],
    requestFields: ["Expect"],
    methods: "any method carrying content",
    versions: "1.1 and later; never to a 1.0 client",
    confusedWith: [101, 103, 104, 417],
    seeds: [0, 1, 2, 3, 4],
  },

  101: {
    name: "Switching Protocols",
    line: "Agreed: after this header section the connection speaks the protocol named in Upgrade.",
    spec: { doc: "RFC 9110", section: "15.2.2" },
    standing: "Internet Standard (STD 97)",
    confidence: "spec",
    senders: ["origin", "gateway"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    fields: [
      { name: "Upgrade", level: "MUST", cite: "RFC 9110 15.2.2" },
      {
        name: "Connection",
        level: "MUST",
        when: "must list the upgrade option",
        cite: "RFC 9110 7.8",
      },
    ],
    forbidden: [
      { name: "Content-Length", level: "MUST NOT", cite: "RFC 9110 8.6" },
      { name: "Transfer-Encoding", level: "MUST NOT", cite: "RFC 9112 6.1" },
    ],
    requestFields: ["Upgrade", "Connection"],
    versions: "1.1 only",
    confusedWith: [426, 100],
    seeds: [0, 1, 2, 3, 4],
  },

  102: {
    name: "Processing",
    line: "Work is still going on; an old WebDAV keep-waiting signal that WebDAV itself later dropped.",
    spec: { doc: "RFC 2518", section: "10.1" },
    standing:
      "Defined only in the obsoleted RFC 2518; RFC 4918 removed it but told IANA to keep the old reference, so no obsolete mark",
    confidence: "spec",
    senders: ["origin"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    forbidden: [
      { name: "Content-Length", level: "MUST NOT", cite: "RFC 9110 8.6" },
      { name: "Transfer-Encoding", level: "MUST NOT", cite: "RFC 9112 6.1" },
    ],
    versions: "1.1 and later; never to a 1.0 client",
    confusedWith: [100, 202],
    seeds: [0, 3],
  },

  103: {
    name: "Early Hints",
    aliases: [
      { name: "Checkpoint", from: "Google Gears resumable-request proposal, never standardised" },
    ],
    line: "Early copy of likely final fields, usually Link, so the client can start preloading.",
    spec: { doc: "RFC 8297", section: "2" },
    standing: "Experimental RFC",
    confidence: "spec",
    senders: ["origin", "cdn", "gateway"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    fields: [
      { name: "Link", level: "MAY", when: "what it is mostly sent for", cite: "RFC 8297 2" },
    ],
    forbidden: [
      { name: "Content-Length", level: "MUST NOT", cite: "RFC 9110 8.6" },
      { name: "Transfer-Encoding", level: "MUST NOT", cite: "RFC 9112 6.1" },
    ],
    versions: "1.1 and later; browsers act on it over 2 and 3",
    confusedWith: [100, 200],
    seeds: [0, 3],
  },

  104: {
    name: "Upload Resumption Supported",
    line: "The upload now has its own resource; if the link drops, resume there instead of restarting.",
    spec: {
      doc: "draft-ietf-httpbis-resumable-upload",
      section: "Status Code 104",
      url: "https://datatracker.ietf.org/doc/draft-ietf-httpbis-resumable-upload/",
    },
    registration: "iana-temporary",
    expires: "2026-11-13",
    standing: "Internet-Draft; newest stored revision is -15 of 2026-11-02",
    confidence: "spec",
    senders: ["origin"],
    content: "none-by-framing",
    storable: "never (not a final response)",
    fields: [
      {
        name: "Location",
        level: "MUST",
        when: "when announcing a new upload resource",
        cite: "draft-ietf-httpbis-resumable-upload, Upload Creation",
      },
      {
        name: "Upload-Limit",
        level: "MUST",
        when: "if limits exist",
        cite: "draft-ietf-httpbis-resumable-upload, Upload Creation",
      },
      {
        name: "Upload-Offset",
        level: "MUST",
        when: "when reporting progress",
        cite: "draft-ietf-httpbis-resumable-upload, Upload Append",
      },
      {
        name: "Upload-Draft-Interop-Version",
        level: "MUST",
        when: "while the specification is a draft",
        cite: "draft-ietf-httpbis-resumable-upload, Draft Version Identification",
      },
    ],
    forbidden: [
      { name: "Content-Length", level: "MUST NOT", cite: "RFC 9110 8.6" },
      { name: "Transfer-Encoding", level: "MUST NOT", cite: "RFC 9112 6.1" },
      {
        name: "Location",
        level: "MUST NOT",
        when: "in progress reports during an append",
        cite: "draft-ietf-httpbis-resumable-upload, Upload Append",
      },
    ],
    requestFields: ["Upload-Complete", "Upload-Offset", "Upload-Length", "Expect"],
    methods: "any method carrying content",
    versions: "1.1 and later",
    confusedWith: [100, 201, 206, 308],
  },
} as const satisfies Record<number, StatusRow>;
