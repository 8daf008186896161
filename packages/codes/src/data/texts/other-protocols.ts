import type { OtherProtocol } from "../text.ts";

/** The same numbers in other protocols. */
export const otherProtocols: readonly OtherProtocol[] = [
  {
    protocol: "SIP",
    registry: "IANA sip-parameters",
    collides: [
      { code: 420, name: "Bad Extension" },
      { code: 428, name: "Use Identity Header" },
      { code: 429, name: "Provide Referrer Identity" },
      { code: 494, name: "Security Agreement Required", verify: true },
      { code: 600, name: "Busy Everywhere" },
      { code: 603, name: "Decline" },
    ],
  },
  {
    protocol: "RTSP",
    registry: "IANA rtsp-parameters",
    collides: [
      { code: 250, name: "Low on Storage Space" },
      { code: 451, name: "Parameter Not Understood" },
      { code: 456, name: "Header Field Not Valid" },
      { code: 457, name: "Invalid Range" },
      { code: 460, name: "Only Aggregate Operation Allowed" },
      { code: 551, name: "Option Not Supported" },
    ],
  },
  {
    protocol: "S-HTTP (RFC 2660, now Historic)",
    registry: "none",
    collides: [
      { code: 420, name: "SecurityRetry", verify: true },
      { code: 421, name: "BogusHeader", verify: true },
    ],
  },
];
