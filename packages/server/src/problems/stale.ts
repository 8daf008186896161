/** Fields about the representation that an error takes the place of: they would be said of the error. */
export const stale: readonly string[] = [
  "Accept-Ranges",
  "Age",
  "Cache-Control",
  "Content-Disposition",
  "Content-Encoding",
  "Content-Language",
  "Content-Length",
  "Content-Location",
  "Content-Range",
  "Content-Type",
  "ETag",
  "Expires",
  "Last-Modified",
  "Transfer-Encoding",
];
