/**
 * The words of a line for the shell, as far as it is a plain command: words, in single quotes or none, over several
 * lines, with a comment behind.
 *
 * @returns `undefined` where a shell would do more with it: pipes, variables, other programs
 * @example shellWords("curl -i 'http://a/' # twice") // ["curl", "-i", "http://a/"]
 */
export function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let rest = line.replaceAll("\\\n", " ").trim();
  while (rest !== "" && !rest.startsWith("#")) {
    let word = "";
    for (;;) {
      const part = /^'([^']*)'|^\\'|^[^\s'"\\|&;<>()$`*?[\]{}~#!]+/.exec(rest);
      if (part === null) break;
      word += part[1] ?? (part[0] === "\\'" ? "'" : part[0]);
      rest = rest.slice(part[0].length);
    }
    if (rest !== "" && !/^\s/.test(rest)) return undefined;
    words.push(word);
    rest = rest.trimStart();
  }
  return words;
}
