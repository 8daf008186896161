import { type Command, everywhere, exit, UsageError } from "../command.ts";

const shells = ["bash", "zsh", "fish"] as const;

/** `verdict completions bash`. */
export const completions: Command = {
  name: "completions",
  usage: "verdict completions <shell>",
  summary: "completions for bash, zsh or fish, to be sourced",
  complete: () => shells,
  run: async ({ words, print, commands }) => {
    const shell = shells.find((it) => it === words[0]);
    if (shell === undefined || words.length > 1) {
      throw new UsageError(`say for which shell: verdict completions ${shells.join("|")}`);
    }
    const entries = await Promise.all(commands.map(entryOf));
    print.text({ bash, zsh, fish }[shell](entries));
    return exit.done;
  },
};

/** A command with what can follow it. */
interface Entry {
  readonly name: string;
  readonly summary: string;
  readonly words: readonly string[];
  readonly options: readonly {
    name: string;
    help: string;
    values?: readonly string[];
    takes: boolean;
  }[];
}

async function entryOf({ name, summary, complete, options = {} }: Command): Promise<Entry> {
  return {
    name,
    summary,
    words: (await complete?.()) ?? [],
    options: Object.entries({ ...options, ...everywhere }).map(([option, it]) => ({
      name: option,
      help: it.help,
      takes: it.value !== undefined,
      ...(it.values === undefined ? {} : { values: it.values }),
    })),
  };
}

function namesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap((it) => (it.name === "" ? it.words : [it.name]));
}

function optionsOf(entry: Entry): string {
  return entry.options.map((it) => `--${it.name}`).join(" ");
}

function valueCases(entries: readonly Entry[]): [option: string, values: string][] {
  const cases = new Map<string, string>();
  for (const { name, values, takes } of entries.flatMap((it) => it.options)) {
    if (takes) cases.set(`--${name}`, (values ?? []).join(" "));
  }
  return [...cases];
}

function bash(entries: readonly Entry[]): string {
  const cases = entries.map(
    (it) => `    ${it.name || "*"}) words="${it.words.join(" ")}" options="${optionsOf(it)}" ;;`,
  );
  return `_verdict() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} words options
  case $before in
${valueCases(entries)
  .map(
    ([option, values]) =>
      `    ${option}) COMPREPLY=($(compgen -W "${values}" -- "$word")); return ;;`,
  )
  .join("\n")}
  esac
  case \${COMP_WORDS[1]} in
${[...cases.slice(1), ...cases.slice(0, 1)].join("\n")}
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${namesOf(entries).join(" ")}"
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
  esac
}
complete -F _verdict verdict`;
}

function zsh(entries: readonly Entry[]): string {
  const described = entries
    .filter((it) => it.name !== "")
    .map((it) => `    ${quote(`${it.name}:${it.summary}`)}`);
  const cases = entries.map(
    (it) =>
      `    ${it.name || "*"}) [[ $PREFIX == -* ]] && compadd -- ${optionsOf(it)} || compadd -- ${it.words.join(" ")} ;;`,
  );
  return `#compdef verdict
_verdict() {
  local -a commands
  commands=(
${described.join("\n")}
  )
  case $words[CURRENT-1] in
${valueCases(entries)
  .map(([option, values]) => `    ${option}) compadd -- ${values}; return ;;`)
  .join("\n")}
  esac
  if (( CURRENT == 2 )) && [[ $PREFIX != -* ]]; then
    _describe 'command' commands
    compadd -- ${entries[0]?.words.join(" ") ?? ""}
    return
  fi
  case $words[2] in
${[...cases.slice(1), ...cases.slice(0, 1)].join("\n")}
  esac
}
compdef _verdict verdict`;
}

function fish(entries: readonly Entry[]): string {
  const lines = ["complete -c verdict -f"];
  for (const { name, summary, words, options } of entries) {
    const here = name === "" ? "__fish_use_subcommand" : `__fish_seen_subcommand_from ${name}`;
    if (name !== "") {
      lines.push(`complete -c verdict -n __fish_use_subcommand -a ${name} -d ${quote(summary)}`);
    }
    if (words.length > 0) lines.push(`complete -c verdict -n '${here}' -a '${words.join(" ")}'`);
    for (const { name: option, help, values, takes } of options) {
      if (option in everywhere && name !== "") continue;
      const where = option in everywhere ? "" : ` -n '${here}'`;
      const value = takes ? ` -x${values === undefined ? "" : ` -a '${values.join(" ")}'`}` : "";
      lines.push(`complete -c verdict${where} -l ${option}${value} -d ${quote(help)}`);
    }
  }
  return lines.join("\n");
}

/** In single quotes; the texts are ours. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "’")}'`;
}
