import { parseConnection } from "@verdict/fields";
import type { Fields } from "../../fields.ts";
import type { Found, Rule } from "../../rule.ts";

function lacks(fields: Fields): boolean {
  if (!fields.has("upgrade")) return false;
  const options = parseConnection(fields.get("connection") ?? "") ?? [];
  return !options.some((it) => it.toLowerCase() === "upgrade");
}

const found = {
  message: "Upgrade is sent without upgrade in Connection, so that an intermediary may pass it on.",
  fix: "Send Connection: upgrade with it.",
  field: "Connection",
};

export const upgradeWithoutConnectionOption: Rule = {
  id: "upgrade-without-connection-option",
  severity: "error",
  cite: "RFC 9110 7.8",
  title: "Upgrade without the connection option",
  find: ({ request, response }) => {
    const all: Found[] = [];
    // HTTP/2 has neither of them; that is another rule's.
    if (request.version === "1.1" && lacks(request.fields)) all.push({ ...found, part: "request" });
    if (response.version === "1.1" && lacks(response.fields)) all.push(found);
    return all.length === 0 ? undefined : all;
  },
  bad: [
    "GET /\n---\n426\nUpgrade: h2c\nContent-Type: text/plain\n\nx",
    "GET /\nUpgrade: h2c\n---\n204",
  ],
  good: [
    "GET /\n---\n426\nUpgrade: h2c\nConnection: close, Upgrade\nContent-Type: text/plain\n\nx",
  ],
};
