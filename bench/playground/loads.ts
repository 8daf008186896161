import type { Load } from "../server/loads.ts";

const fields = [
  "Host: 127.0.0.1",
  "User-Agent: curl/8.14.1",
  "Accept: */*",
  "Accept-Encoding: gzip, deflate",
  "Connection: keep-alive",
].join("\r\n");

/** The two routes that suites ask for most. */
export const loads: readonly Load[] = ["/status/200", "/get"].map((path) => ({
  name: path,
  label: path,
  requests: [{ text: `GET ${path} HTTP/1.1\r\n${fields}\r\n\r\n`, status: 200, bare: false }],
}));
