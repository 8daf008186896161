import { classes } from "@verdict/codes";
import type { Tool } from "../snippet.ts";
import { comment, lines, literal, quote } from "../write.ts";
import { followed, jsonAsked, toldBy, urlOf } from "./url.ts";

/** axios 1. */
export const axiosClient: Tool = {
  id: "axios",
  label: "axios",
  language: "js",
  write: (it) => {
    // It sends nothing again by itself, and another loop like that of fetch teaches nobody.
    const json = jsonAsked(it);
    const headers = Object.fromEntries([
      ...it.asks,
      ...(json !== undefined && it.asksType === "application/json"
        ? []
        : it.asksType === undefined
          ? []
          : [["Content-Type", it.asksType]]),
    ]);
    return lines(
      'import axios from "axios";',
      "",
      "const response = await axios({",
      it.method === "GET" ? undefined : `  method: ${quote(it.method)},`,
      `  url: ${quote(urlOf(it))},`,
      Object.keys(headers).length === 0
        ? undefined
        : `  headers: ${literal(headers, undefined, 9, 2)},`,
      json !== undefined
        ? `  data: ${literal(json, undefined, 6, 2)},`
        : it.asksContent === undefined
          ? undefined
          : `  data: ${quote(it.asksContent)},`,
      it.next === "mend" && it.it.class === classes[3].id
        ? "  maxRedirects: 0, // else it follows every Location"
        : undefined,
      it.next === "follow" ? undefined : "  validateStatus: () => true, // else it throws",
      "});",
      ...(it.next === "follow"
        ? [comment(followed(it), "//"), "console.log(response.status);"]
        : [
            `if (response.status === ${it.it.code}) {`,
            comment(it.act, "//", 2),
            ...toldBy(it).map((name) => `  console.log(response.headers.get(${quote(name)}));`),
            ...(it.content === undefined ? [] : ["  console.log(response.data);"]),
            "}",
          ]),
    );
  },
};
