import type { Tool } from "../snippet.ts";
import { lines } from "../write.ts";

/** Go's own server, from 1.22 on. */
export const go: Tool = {
  id: "go",
  label: "Go",
  language: "go",
  write: ({ it, method, path, says, type, content, next }) => {
    const [first, ...others] = says;
    const to = next === "follow" && others.length === 0 ? first?.[1] : undefined;
    const fields = [...says, ...(type === undefined ? [] : [["Content-Type", type] as const])];
    const text = to === undefined ? content : undefined;
    return lines(
      "package main",
      "",
      ...(text === undefined ? ['import "net/http"'] : ["import (", '\t"io"', '\t"net/http"', ")"]),
      "",
      "func main() {",
      `\thttp.HandleFunc(${goQuote(`${method} ${path}`)}, func(w http.ResponseWriter, r *http.Request) {`,
      ...(to === undefined
        ? [
            ...fields.map(
              ([name, value]) => `\t\tw.Header().Set(${goQuote(name)}, ${goQuote(value)})`,
            ),
            `\t\tw.WriteHeader(${it.code})`,
            text === undefined ? undefined : `\t\tio.WriteString(w, ${goQuote(text)})`,
          ]
        : [`\t\thttp.Redirect(w, r, ${goQuote(to)}, ${it.code})`]),
      "\t})",
      '\thttp.ListenAndServe(":8080", nil)',
      "}",
    );
  },
};

/** A text as a literal of Go: raw where it holds quotes. */
function goQuote(text: string): string {
  return text.includes('"') && !text.includes("`") ? `\`${text}\`` : JSON.stringify(text);
}
