import { parseWwwAuthenticate } from "@verdict/fields";
import type { Resource } from "../resource.ts";
import type { SecurityScheme } from "./document.ts";

/** The security schemes of resources, by a name for each. */
export interface Schemes {
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  /** The name of a resource's scheme; `undefined` where nobody is asked who they are. */
  readonly nameOf: (resource: Resource) => string | undefined;
}

/** What the challenges of the resources ask for; one scheme for each challenge. */
export function schemesOf(resources: readonly Resource[]): Schemes {
  const schemes: Record<string, SecurityScheme> = {};
  const names = new Map<string, string>();
  for (const { description } of resources) {
    const { authenticate } = description;
    if (authenticate === undefined || names.has(authenticate.challenge)) continue;
    const { challenge } = authenticate;
    const scheme = (
      authenticate.scheme ??
      parseWwwAuthenticate(challenge)?.[0]?.scheme ??
      "custom"
    ).toLowerCase();
    const base = scheme.replace(/[^\w.-]/g, "-");
    let name = base;
    for (let i = 2; name in schemes; i++) name = `${base}${i}`;
    schemes[name] = { type: "http", scheme, description: `\`WWW-Authenticate: ${challenge}\`` };
    names.set(challenge, name);
  }
  return {
    schemes,
    nameOf: ({ description: { authenticate } }) =>
      authenticate === undefined ? undefined : names.get(authenticate.challenge),
  };
}
