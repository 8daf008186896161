import { type Command, exit, optionOf, UsageError } from "../command.ts";

/** `verdict try <code>`. */
export const attempt: Command = {
  name: "try",
  usage: "verdict try <code>",
  summary: "cause a status for real, octets both ways",
  options: {
    recipe: { value: "<number>", help: "another way to it, from 1 on" },
    miss: { help: "the request that almost causes it" },
  },
  takes: (words) => words.length === 1 && /^\d{1,3}$/.test(words[0] ?? ""),
  run: async (call) => {
    const { words, print } = call;
    const code = Number(words[0]);
    const told = optionOf(call, "recipe");
    const recipe = Number(told ?? 1);
    if (!(Number.isInteger(recipe) && recipe > 0)) {
      throw new UsageError(`--recipe takes a number from 1 on, not ${told}`);
    }
    const { playground } = await import("@verdict/playground");
    const { attemptPage } = await import("@verdict/playground/try");
    const lab = await playground({ limits: { patience: 2000 } });
    try {
      const which = call.options["miss"] === true ? "miss" : recipe - 1;
      const it = await lab.attempt(code, which);
      if (it === undefined) {
        print.note(
          `verdict: there is no such way to ${code}; \`verdict ${code}\` says what it is.`,
        );
        return exit.nothing;
      }
      print.page(attemptPage(it, new URL(lab.url).host), `verdict try ${code} --full`);
      return it.happened ? exit.done : exit.nothing;
    } finally {
      await lab.close();
    }
  },
};
