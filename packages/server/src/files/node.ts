import type { Source, State } from "@verdict/decide";
import { checkFields } from "../check-fields.ts";
import type { Exchange } from "../exchange.ts";
import type { Representation } from "../representation.ts";
import { type Resource, resource } from "../resource.ts";
import { restOf } from "../rest-of.ts";
import { type Moved, moved } from "../results.ts";
import { sourceOf } from "../source.ts";
import { etagOf } from "../version.ts";
import { resolvedFile, unreadFile } from "./file/node.ts";
import { type Found, finderIn } from "./find/node.ts";
import { type FsPolicy, fsProblem } from "./fs-problem.ts";
import { mediaTypeOf } from "./media-types.ts";
import { namedBy } from "./segments.ts";
import { type Stamp, type Validators, validatorsOf } from "./stamp.ts";

export { type FileContent, fileOf } from "./file/node.ts";
export { mediaTypeOf } from "./media-types.ts";

/** Which files are served, and what is said of them. */
export interface Files extends FsPolicy {
  /** The folder; a relative one is below the working directory. */
  readonly root: string;
  /** What stands for a folder; `index.html` by default, `false`: 404. */
  readonly index?: string | false;
  /** Serve files and folders whose name begins with a dot; `false` by default, which keeps `/.well-known` (RFC 8615). */
  readonly dotfiles?: boolean;
  /** Follow links that lead out of the root; `false` by default. */
  readonly leavesRoot?: boolean;
  /** Cache-Control (RFC 9111 5.2), for all files or by their path; without it caches go by Last-Modified. */
  readonly cacheControl?: string | ((path: string) => string | undefined);
  /** Further fields by the path of the file below the root, decoded: `css/main.css`. */
  readonly fields?: (path: string) => Readonly<Record<string, string>>;
  /**
   * Codings in which files are stored as well, beside the plain one and no older: `app.js.br`, `app.js.zst`, `app.js.gz`;
   * the favourite first (RFC 9110 12.5.3).
   */
  readonly precompressed?: readonly Stored[];
  /** Media types by extension, before the known ones: `{ gmi: "text/gemini" }`. */
  readonly types?: Readonly<Record<string, string>>;
}

/** A coding in which a file is stored, by the name of the tool that makes it. */
export type Stored = "br" | "zstd" | "gz";

const stored: Readonly<Record<Stored, { readonly extension: string; readonly coding: string }>> = {
  br: { extension: ".br", coding: "br" },
  zstd: { extension: ".zst", coding: "zstd" },
  gz: { extension: ".gz", coding: "gzip" },
};

/** A file that was found, with its coded forms: the state of the resource. */
interface Served {
  readonly forms: ReadonlyMap<string, FoundFile>;
  readonly offers: readonly Representation[];
  readonly headers: Readonly<Record<string, string>>;
  readonly version: Validators;
}

type FoundFile = Extract<Found, { kind: "file" }>;

/** What is stored plain. */
const identity = "identity";

/**
 * A resource for the files of a folder: GET with validators, 304, ranges and HEAD, and 404 for everything that is no
 * file. No name leads out of the folder: neither `..`, encoded or not, nor a link.
 *
 * A folder leads to its URI with a slash at the end (301), and that to its index. Request fields that no file can meet
 * are passed over rather than answered 406.
 *
 * @param path its last segment stands for the names below the folder: `/static/*path`
 * @throws {TypeError} when the path has no such segment, or fields cannot be sent
 * @example files("/assets/*path", { root: "dist", precompressed: ["br", "gz"], cacheControl: "max-age=31536000, immutable" })
 */
export function files<const Path extends string>(path: Path, options: Files): Resource<Path> {
  const { root, index = "index.html", dotfiles = false, leavesRoot = false } = options;
  if (!/\/\*\w+$/.test(path)) {
    throw new TypeError(`Nothing in ${path} stands for the names of files; end it with /*path.`);
  }
  const find = finderIn(root, leavesRoot);
  const passed = { dotfiles, windows: process.platform === "win32" };
  const serve = serverOf(options, find);

  async function load(request: Exchange): Promise<Served | Moved | undefined> {
    const named = namedBy(restOf(request.path, described.pattern) ?? "", passed);
    if (named === undefined) return undefined;
    const { segments, isFolder } = named;
    const found = await find(segments);
    if (found === undefined) return undefined;
    if (found.kind === "file") return isFolder ? undefined : serve(segments, found, request.now);
    if (index === false) return undefined;
    if (!isFolder && segments.length > 0) return moved(asFolder(segments, request.query));
    const within = [...segments, index];
    const first = await find(within);
    return first?.kind === "file" ? serve(within, first, request.now) : undefined;
  }

  const described = resource(path as string, {
    load: async ({ request }) => {
      try {
        return await load(request);
      } catch (error) {
        const it = fsProblem(error, options);
        if (it !== undefined) throw it;
        return undefined;
      }
    },
    version: (it: Served) => it.version,
    // What a file is, shows when it is found; until then it may be anything.
    offer: { "application/octet-stream": () => "" },
    disregard: ["accept", "language", "charset", "encoding"],
    ranges: true,
    about: "Files.",
  });
  return {
    ...described,
    path,
    source: (it, method, methods, policy) =>
      sourceOfFiles(sourceOf(it, method, methods, policy), it),
  };
}

/** Which representations there are and what is said of them depends on the file. */
function sourceOfFiles({ fixed, found, derived = {} }: Source, { description }: Resource): Source {
  const { offers, headers, lastModifiedStrong, ...rest } = fixed;
  const served = (state: State): Served => (state.request as Exchange).current as Served;
  return {
    fixed: rest,
    found,
    derived: {
      ...derived,
      offers: (state) => served(state).offers,
      headers: (state) => served(state).headers,
      etag: (state) => etagOf(description, state, served(state).offers),
      // A second change would have another date by now (RFC 9110 8.8.2.2).
      lastModifiedStrong: (state) => !served(state).version.weak,
    },
  };
}

type Serve = (segments: readonly string[], file: FoundFile, now: number) => Promise<Served>;

function serverOf(options: Files, find: ReturnType<typeof finderIn>): Serve {
  const { precompressed = [], cacheControl, types } = options;
  const codings = precompressed.map((it) => stored[it]);
  const offersFor = offersOf(options);

  /** The coded form of a file, where there is one that was made of its present state. */
  async function coded(
    segments: readonly string[],
    plain: FoundFile,
    extension: string,
  ): Promise<FoundFile | undefined> {
    const name = `${segments.at(-1)}${extension}`;
    const it = await find([...segments.slice(0, -1), name]).catch(() => undefined);
    return it?.kind === "file" && it.stamp.mtimeNs >= plain.stamp.mtimeNs ? it : undefined;
  }

  function headersFor(path: string): Readonly<Record<string, string>> {
    const control = typeof cacheControl === "function" ? cacheControl(path) : cacheControl;
    const headers = {
      ...(control === undefined ? {} : { "Cache-Control": control }),
      ...options.fields?.(path),
    };
    checkFields(headers);
    return headers;
  }

  const fixed =
    typeof cacheControl === "function" || options.fields !== undefined ? undefined : headersFor("");
  return async (segments, plain, now) => {
    const path = segments.join("/");
    const forms = new Map([[identity, plain]]);
    const found = await Promise.all(codings.map((it) => coded(segments, plain, it.extension)));
    codings.forEach(({ coding }, i) => {
      const it = found[i];
      if (it !== undefined) forms.set(coding, it);
    });
    const stamps: Stamp[] = [...forms.values()].map((it) => it.stamp);
    return {
      forms,
      offers: offersFor(mediaTypeOf(path, types), [...forms.keys()]),
      headers: fixed ?? headersFor(path),
      version: validatorsOf(stamps, now),
    };
  };
}

/** The representations of a type in some codings. They are the same for all such files, so that choices are remembered. */
function offersOf(
  policy: FsPolicy,
): (type: string, codings: readonly string[]) => readonly Representation[] {
  const known = new Map<string, readonly Representation[]>();
  return (type, codings) => {
    const key = `${type} ${codings.join(" ")}`;
    let offers = known.get(key);
    if (offers === undefined) {
      offers = codings.map((coding) => ({
        type,
        ...(coding === identity ? { mark: "" } : { coding, mark: `;${coding}` }),
        write: (current, { request }) => {
          const { path, stamp } = (current as Served).forms.get(coding) as FoundFile;
          // Of what is not sent only the size is needed.
          return request.method === "HEAD"
            ? unreadFile(path, stamp, request.now)
            : resolvedFile(path, stamp, policy, request.now);
        },
      }));
      known.set(key, offers);
    }
    return offers;
  };
}

/** The URI of a folder, relative to the one without its slash: so it holds wherever the application is mounted. */
function asFolder(segments: readonly string[], query: string): string {
  const name = encodeURIComponent(segments.at(-1) as string);
  return `./${name}/${query === "" ? "" : `?${query}`}`;
}
