import type { Load } from "../server/loads.ts";

/** What a browser sends with a click. */
const fields = {
  Host: "127.0.0.1",
  Connection: "keep-alive",
  "User-Agent":
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
  Accept: "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8",
  "Accept-Encoding": "gzip, deflate, br, zstd",
  "Accept-Language": "en-US,en;q=0.9",
} as const;

const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);

/** The page of a code, which most visitors want, and a page of another kind. */
export const loads: readonly (Load & { readonly fields: Readonly<Record<string, string>> })[] = [
  "/404",
  "/401-vs-403",
].map((path) => ({
  name: path,
  label: path,
  fields,
  requests: [
    { text: `GET ${path} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n`, status: 200, bare: false },
  ],
}));
