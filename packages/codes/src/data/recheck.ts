/** What the table could not verify, said out loud. */
export const recheck: readonly string[] = [
  "live IANA registries after 2025-09-15 (104 expires 2026-11-13)",
  "RFC 3229 levels for IM and Delta-Base on 226",
  "RFC 9458 problem type statuses",
  "RFC 2660 codes 420 and 421, SIP 494",
  "RFC 4918 21.4 wording about 102",
  "every entry whose confidence is secondary",
  "Cloudflare 1xxx pairings with httpDocumented false",
];

/** The day the facts were last read against their sources. */
export const retrieved = "2026-11-20";
