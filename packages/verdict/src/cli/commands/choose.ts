import { type Profile, profiles } from "@verdict/lookup/profiles";
import { type Call, type Command, exit, optionOf, UsageError } from "../command.ts";

/** `verdict choose`, `verdict choose <words>`. */
export const choose: Command = {
  name: "choose",
  usage: "verdict choose [words]",
  summary: "the code for a situation, or question by question",
  options: {
    method: { value: "<METHOD>", help: "the request's method" },
    profile: { value: "<style>", values: profiles, help: "house style" },
  },
  run: async (call) => {
    const { words, print } = call;
    const scenario = words.join(" ");
    const profile = profileOf(call);
    if (scenario.trim() === "") {
      const { interview, listFirst } = await import("./interview.ts");
      const { stdin, stdout } = call.io;
      const asked = print.format === "text" && stdin.isTTY === true && stdout.isTTY === true;
      return asked ? interview(call, profile) : listFirst(call, profile);
    }
    const method = optionOf(call, "method")?.toUpperCase();
    if (method !== undefined && !/^[!#$%&'*+.^_`|~\w-]{1,40}$/.test(method)) {
      throw new UsageError("--method is a request method, such as POST");
    }
    const { choose } = await import("@verdict/lookup/choose");
    const { choosePage } = await import("@verdict/lookup/pages");
    const result = choose(scenario, { ...(method === undefined ? {} : { method }), profile });
    const nothing = result.choices.length === 0 && result.ask === undefined;
    if (nothing) {
      print.note(
        `No code for “${result.scenario}”. Say what was asked and what happened, or answer questions: verdict choose`,
      );
    }
    if (print.format === "json" || !nothing) print.page(choosePage(result));
    return nothing ? exit.nothing : exit.done;
  },
};

function profileOf(call: Call): Profile {
  const name = optionOf(call, "profile");
  return profiles.find((it) => it === name) ?? "rfc";
}
