/** What is worth knowing about methods as a whole. */
export const methodNotes = {
  registry:
    "https://www.iana.org/assignments/http-methods/ (copy of 2026-06-17, with QUERY as RFC 10008)",
  excluded: ["PRI (HTTP/2 preface, never a real method)", "* (reserved so nobody registers it)"],
  commonButUnregistered: [
    "PURGE (cache purge)",
    "SUBSCRIBE, NOTIFY, M-SEARCH (UPnP)",
    "BREW, PROPFIND-COFFEE, WHEN (HTCPCP, April 1)",
    "TRACK (IIS, forbidden in fetch)",
  ],
  rule405vs501:
    "Known method but not allowed here: 405 with Allow. Unknown or unimplemented method anywhere: 501 (RFC 9110 9.1).",
  caseTrap:
    "Method names are case-sensitive; fetch upper-cases only DELETE, GET, HEAD, OPTIONS, POST and PUT, so patch and query in lower case go out as typed.",
} as const;
