import { code } from "@verdict/codes";
import type { Lab } from "../lab.ts";
import { sendJson, sendText } from "../send.ts";
import type { Area, Visit } from "../visit.ts";

/** What can be had, and what for. Keys are of this run alone, and nobody else trusts them. */
const files = {
  authority: "signs the others: trust it to trust the playground",
  client: "with its key, for a client that is known here",
  stranger: "with its key, for a client that is not",
} as const;

/** `/certificates/{name}.pem`: what a client needs for TLS here. */
export function certificatesArea(lab: Lab): Area {
  return (visit) => {
    if (visit.path === "/certificates") {
      const all = Object.entries(files).map(([name, about]) => [
        `/certificates/${name}.pem`,
        about,
      ]);
      sendJson(visit, code.OK, Object.fromEntries(all));
      return true;
    }
    const [, name = ""] = /^\/certificates\/([a-z]+)\.pem$/.exec(visit.path) ?? [];
    if (!Object.hasOwn(files, name)) return false;
    say(visit, lab, name as keyof typeof files).catch(() => visit.response.destroy());
    return true;
  };
}

async function say(visit: Visit, lab: Lab, name: keyof typeof files): Promise<void> {
  const { cert, key } = (await lab.certificates())[name];
  const text = name === "authority" ? cert : `${cert}\n${key}`;
  sendText(visit, code.OK, "application/x-pem-file", `${text.trim()}\n`);
}
