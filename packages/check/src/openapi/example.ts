import type { Operation } from "./document.ts";
import { asList, asMembers, type Members, resolved } from "./refer.ts";

/** A target that can be asked for. */
export function targetOf(
  path: string,
  parameters: readonly Members[],
  document: Members,
): string | undefined {
  const exampleIn = (it: Members): string | undefined => {
    const schema = resolved(it["schema"], document);
    const [named] = Object.values(asMembers(it["examples"]));
    const all = [
      it["example"],
      exampleValue(named, document),
      schema["example"],
      schema["default"],
      asList(schema["enum"])[0],
    ];
    const found = all.find((one) => typeof one === "string" || typeof one === "number");
    return found === undefined ? undefined : String(found);
  };
  let isWhole = true;
  const filled = path.replace(/\{([^}]*)\}/g, (_, name: string) => {
    const parameter = parameters.find((it) => it["in"] === "path" && it["name"] === name);
    const value = parameter === undefined ? undefined : exampleIn(parameter);
    if (value === undefined) isWhole = false;
    return encodeURIComponent(value ?? "");
  });
  const query = parameters.flatMap((it) => {
    if (it["in"] !== "query" || it["required"] !== true) return [];
    const value = exampleIn(it);
    if (value === undefined) isWhole = false;
    return [`${encodeURIComponent(String(it["name"]))}=${encodeURIComponent(value ?? "")}`];
  });
  return isWhole ? `${filled}${query.length === 0 ? "" : `?${query.join("&")}`}` : undefined;
}

/** An example of the content of a request. */
export function exampleOf(body: Members, document: Members): Operation["example"] {
  for (const [type, it] of Object.entries(asMembers(body["content"]))) {
    const media = asMembers(it);
    const [named] = Object.values(asMembers(media["examples"]));
    const all = [
      media["example"],
      exampleValue(named, document),
      resolved(media["schema"], document)["example"],
    ];
    const value = all.find((one) => one !== undefined);
    if (value !== undefined) return { type, value };
  }
  return undefined;
}

/** The value of a named example. */
export function exampleValue(example: unknown, document: Members): unknown {
  const { value, dataValue } = resolved(example, document);
  return value ?? dataValue;
}
