// Generated from the data files by drop-in/generated.test.ts, with --update; do not edit.

/** 509 Bandwidth Limit Exceeded, cPanel and third-party Apache bandwidth modules; not registered. */
export const BANDWIDTH_LIMIT_EXCEEDED = 509;
