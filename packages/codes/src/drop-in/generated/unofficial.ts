// Generated from the data files by `npm run generate`; do not edit.

/** 509 Bandwidth Limit Exceeded, cPanel and third-party Apache bandwidth modules; not registered. */
export const BANDWIDTH_LIMIT_EXCEEDED = 509;
