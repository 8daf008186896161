import { type Attack, request } from "./attack.ts";

/** Ways to write `..` and a slash, some of them for servers that decode twice, or as another character set. */
const dots = [
  "..",
  "%2e%2e",
  ".%2e",
  "%2E.",
  "%252e%252e",
  "..;",
  "..%00",
  "%c0%ae%c0%ae",
  "%e0%80%ae.",
  "%u002e.",
  "\uff0e\uff0e",
  ". .",
  "...",
  "..%20",
  "..%09",
];
const slashes = [
  "/",
  "%2f",
  "%5c",
  "\\",
  "%252f",
  "%255c",
  "%c0%af",
  "%c1%9c",
  "%e2%88%95",
  "%ef%bc%8f",
  "//",
  "/./",
  "%00/",
  ";/",
];

/** Places beside what is served. */
const targets: readonly (readonly [name: string, path: string])[] = [
  ...dots.flatMap((up) =>
    slashes.map((slash): readonly [string, string] => [`${up}${slash}`, `${up}${slash}secret.txt`]),
  ),
  ["many steps", `${"../".repeat(50)}etc/passwd`],
  ["many hidden steps", `${"..%2f".repeat(50)}etc/passwd`],
  ["steps below a folder", "docs/../../secret.txt"],
  ["hidden steps below a folder", "docs/..%2f..%2fsecret.txt"],
  ["steps below a file", "a.txt/../../secret.txt"],
  ["an absolute path", "/etc/passwd"],
  ["an absolute path, hidden", "%2fetc%2fpasswd"],
  ["a drive", "C:/Windows/win.ini"],
  ["a drive, hidden", "C%3a%5cWindows%5cwin.ini"],
  ["another machine", "%5c%5ca%5cb"],
  ["a stream", "a.txt::$DATA"],
  ["a device", "CON"],
  ["NUL", "a.txt%00.png"],
  ["a link that leads out", "link.txt"],
  ["a name that begins with a dot", ".env"],
  ["a name that begins with a dot, hidden", "%2eenv"],
  ["a scheme", "file:///etc/passwd"],
];

/** What is in the files that must not come. */
const secrets = /hic sunt leones|root:|\[fonts\]/;

/** Attacks by the path of a file. */
export const paths: readonly Attack[] = targets.map(
  ([name, path]): Attack => ({
    name: `${JSON.stringify(name)} in ${JSON.stringify(path.slice(0, 40))}`,
    section: "RFC 3986 5.2.4, 7.3",
    octets: () =>
      request(`GET /files/${Buffer.from(path).toString("latin1")}`, "Connection: close\r\n"),
    comes: [[400, 404]],
    never: secrets,
  }),
);
