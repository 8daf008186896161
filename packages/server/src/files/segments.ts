/** What the rest of a path names below a folder. */
export interface Named {
  /** The names of folders and of the file, decoded. */
  readonly segments: readonly string[];
  /** Whether it ends with a slash, as the URI of a folder does. */
  readonly isFolder: boolean;
}

/** Which names are passed over as if there were nothing. */
export interface Passed {
  /** Whether names that begin with a dot are served; `.well-known` is (RFC 8615 3). */
  readonly dotfiles: boolean;
  /** Whether the names are those of Windows, some of which are devices, or the same with something behind them. */
  readonly windows: boolean;
}

/**
 * The file or folder that the rest of a path names. Nothing of it leads out of the folder that it is below: each segment
 * is decoded once (RFC 3986 2.4), and one that is no plain name then names nothing.
 *
 * @param rest percent-encoded, without a slash at its start
 * @returns `undefined` where it cannot name anything
 * @example namedBy("css/a%20b.css", { dotfiles: false, windows: false }); // { segments: ["css", "a b.css"], isFolder: false }
 */
export function namedBy(rest: string, passed: Passed): Named | undefined {
  const raw = rest.split("/");
  const isFolder = raw.at(-1) === "";
  if (isFolder) raw.pop();
  const segments: string[] = [];
  for (const it of raw) {
    const name = decoded(it);
    if (name === undefined || !isPlain(name) || isPassed(name, segments, passed)) return undefined;
    segments.push(name);
  }
  return { segments, isFolder };
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}

/**
 * Whether it is the name of something in a folder: `..` is another folder, slashes separate on some system or other, and
 * no name has a NUL, at which others would stop reading.
 */
function isPlain(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !/[/\\\0]/.test(name);
}

function isPassed(name: string, before: readonly string[], { dotfiles, windows }: Passed): boolean {
  if (name.startsWith(".") && !dotfiles && (name !== ".well-known" || before.length > 0))
    return true;
  return windows && isOfWindows(name);
}

/** Devices that are in every folder, whatever their extension. */
const device =
  /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\s*\.|\s*$)/i;

/**
 * Whether Windows would take the name for something else: a drive, a stream of a file, a device, a short name, or a name
 * without the dots and spaces at its end.
 */
function isOfWindows(name: string): boolean {
  return /[:*?"<>|\p{Cc}]|[. ]$|~\d/u.test(name) || device.test(name);
}
