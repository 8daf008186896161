// Generated from the data files by `npm run generate`; do not edit.

/** Registered methods that only read. */
export const safe =
  "GET HEAD OPTIONS PROPFIND QUERY REPORT SEARCH TRACE";

/** Those that change something, and twice the same as once. */
export const idempotent =
  "ACL BASELINE-CONTROL BIND CHECKIN CHECKOUT COPY DELETE LABEL LINK MERGE MKACTIVITY MKCALENDAR MKCOL MKREDIRECTREF MKWORKSPACE MOVE ORDERPATCH PROPPATCH PUT REBIND UNBIND UNCHECKOUT UNLINK UNLOCK UPDATE UPDATEREDIRECTREF VERSION-CONTROL";
