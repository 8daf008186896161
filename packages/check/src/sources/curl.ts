/** Octets, and where each of them was before. */
export interface Moved {
  readonly octets: Uint8Array;
  readonly placeOf: (at: number) => number;
}

/** What is kept of a text, from the first octet to behind the last. */
type Piece = readonly [start: number, end: number];

/**
 * What `curl -v` prints, in the order in which it is read. In a file, and where content does not end its last line, content
 * comes behind the remark that the connection is left, and without `-s` figures of the progress stand amid all of it: here the
 * content comes first, and what is no message is left out.
 *
 * @returns the octets themselves where they are no output of curl
 */
export function inOrder(octets: Uint8Array): Moved {
  const text = latin1(octets);
  if (!/^(?:< HTTP\/\d|> [!-~]+ [!-~]+ HTTP\/\d)/m.test(text))
    return { octets, placeOf: (at) => at };
  const calm = assembled(octets, withoutProgress(text));
  const sorted = assembled(calm.octets, contentFirst(latin1(calm.octets)));
  return { octets: sorted.octets, placeOf: (at) => calm.placeOf(sorted.placeOf(at)) };
}

const amount = "[\\d.]+[kMGTPE]? +";
const time = "(?:--:--:--|\\d+:\\d\\d:\\d\\d|\\d+d \\d\\dh?) +";

/** The two lines over the figures, and the figures each time that they are written over the last ones. */
const progress = new RegExp(
  `^ *% Total +% Received % Xferd[^\\n]*\\n *Dload +Upload[^\\n]*\\n|(?:\\r|^) *\\d+ +${amount}\\d+ +${amount}\\d+ +${amount}${amount}${amount}${time}${time}${time}[\\d.]+[kMGTPE]?(?:\\r?\\n)?`,
  "gm",
);

function withoutProgress(text: string): readonly Piece[] {
  const cuts = /^ *% Total +% Received/m.test(text) ? placesOf(progress, text, 0) : [];
  return without(cuts, [0, text.length]);
}

/** How many octets went by, and remarks on TLS: they may stand amid content. */
const amid = /[{}] \[\d+ bytes data\]\r?\n|^\* TLSv1\.\d [^\n]*\n/gm;

/** That the connection is left: what it printed before its end. */
const left = /\* (?:Connection #\d+ to host|Closing connection|shutting down connection)[^\n]*\n?/;
const leftHere = new RegExp(left, "y");

/** Remarks on what is next, behind content that does not end its line. */
const next =
  /\* (?:Found bundle|Re-?using|Issue another|Host(?:name)? | {2}Trying|Closing connection|processing:)[^\n]*\n?$/;

function contentFirst(text: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  let seen = 0;
  for (const head of headsIn(text)) {
    // What looks like a head may stand in content.
    if (head.hasNone || head.end <= seen) continue;
    const counted = /^(?:[{}] \[\d+ bytes data\]\r?\n)*/.exec(
      text.slice(head.end, head.end + 1000),
    );
    const from = head.end + (counted?.[0].length ?? 0);
    if (isWhole(text, from, head.length)) {
      seen = from + (head.length ?? 0);
      continue;
    }
    const parts = partsOf(text, from, head);
    if (parts === undefined) continue;
    pieces.push([done, from], ...parts);
    done = head.limit;
    seen = head.limit;
  }
  return [...pieces, [done, text.length]];
}

/** The head of a final response. */
interface Head {
  /** Its lines without their marks. */
  readonly lines: string;
  /** Where it ends. */
  readonly end: number;
  /** Where the next message begins. */
  readonly limit: number;
  /** How many octets follow, where that says how many of what is printed. */
  readonly length: number | undefined;
  /** Whether nothing follows. */
  readonly hasNone: boolean;
}

/** The first line of a message; a head ends with a mark alone. */
const first = /^(?:> ([!-~]+) [!-~]+ HTTP\/\d|< HTTP\/\d\S* (\d{3}))/gm;
const headEnd = /^<[ \r]*\n/m;

function headsIn(text: string): Head[] {
  const all = [...text.matchAll(first)];
  let method = "";
  return all.flatMap(({ index, 1: asked, 2: status }, i): Head[] => {
    method = asked ?? method;
    if (status === undefined || status.startsWith("1")) return [];
    const limit = all[i + 1]?.index ?? text.length;
    const part = text.slice(index, limit);
    const last = headEnd.exec(part);
    if (last === null) return [];
    const size = last.index + last[0].length;
    const lines = part.slice(0, size).replace(/^< ?/gm, "");
    const length = /^content-length: *(\d+)/im.exec(lines)?.[1];
    const isCoded = /^content-encoding:/im.test(lines);
    return [
      {
        lines,
        end: index + size,
        limit,
        length: length === undefined || isCoded ? undefined : Number(length),
        hasNone: method === "HEAD" || status === "204" || status === "304",
      },
    ];
  });
}

/** Whether the content follows at once, as long as it has to be, whatever it looks like. */
function isWhole(text: string, from: number, length: number | undefined): boolean {
  if (length === undefined || from + length > text.length) return false;
  leftHere.lastIndex = from;
  if (length > 0 && leftHere.test(text)) return false;
  return /^(?:$|\r?\n|\* )/.test(text.slice(from + length, from + length + 2));
}

/** What is behind a head: first the content, then the rest; `undefined` where it stands so. */
function partsOf(
  text: string,
  from: number,
  { end, limit, length, lines }: Head,
): readonly Piece[] | undefined {
  const remark = left.exec(text.slice(from, limit));
  if (remark === null) return undefined;
  const begin = from + remark.index;
  const before: Piece = [from, begin];
  let start = begin + remark[0].length;
  // Several of them may come in a row.
  for (leftHere.lastIndex = start; leftHere.test(text); ) start = leftHere.lastIndex;
  if (/^\* (?:Ignoring|Issue)/m.test(text.slice(from, start))) return undefined;
  const after: Piece = [start, limit === text.length ? limit : endOfContent(text, start, limit)];
  const hasBefore = /\S/.test(text.slice(...before));
  if (!/\S/.test(text.slice(...after))) return undefined;
  // On a terminal, where octets are not counted, a prompt may follow content that nobody knows the length of.
  const isInFile = /[{}] \[\d+ bytes data\]/.test(text.slice(end, limit));
  if (hasBefore && !isInFile && length === undefined) return undefined;
  // With -i as well the head is printed twice.
  const isTwice = text.startsWith(lines, start) && !hasBefore;
  const content = [before, [isTwice ? start + lines.length : start, after[1]] as Piece].flatMap(
    (it) => without(placesOf(amid, text.slice(...it), it[0]), it),
  );
  return [...upTo(length, content), [begin, start], [after[1], limit]];
}

/** Where content ends ahead of the remarks on the next request. */
function endOfContent(text: string, from: number, limit: number): number {
  let at = limit;
  while (at > from) {
    const line = Math.max(from, text.lastIndexOf("\n", at - 2) + 1);
    const said = text.slice(line, at);
    if (!said.startsWith("* ") && !/^[{}] \[\d+ bytes data\]/.test(said)) {
      const mark = next.exec(said);
      return mark === null ? at : line + mark.index;
    }
    at = line;
  }
  return from;
}

/** So many octets of some pieces; all where nobody says how many. */
function upTo(length = Number.POSITIVE_INFINITY, pieces: readonly Piece[]): readonly Piece[] {
  let open = length;
  return pieces.flatMap(([start, last]): Piece[] => {
    const taken = Math.min(open, last - start);
    open -= taken;
    return taken > 0 ? [[start, start + taken]] : [];
  });
}

/** @param offset where the text stands in the whole */
function placesOf(pattern: RegExp, text: string, offset: number): readonly Piece[] {
  return [...text.matchAll(pattern)].map(({ index, 0: it }) => [
    offset + index,
    offset + index + it.length,
  ]);
}

/** A piece without some of it. */
function without(cuts: readonly Piece[], [start, last]: Piece): readonly Piece[] {
  const ends = [...cuts.map(([from]) => from), last];
  return [start, ...cuts.map(([, to]) => to)].map((from, i): Piece => [from, ends[i] as number]);
}

function assembled(octets: Uint8Array, pieces: readonly Piece[]): Moved {
  const some = pieces.filter(([start, last]) => last > start);
  const moved = new Uint8Array(some.reduce((sum, [start, last]) => sum + last - start, 0));
  const begins: number[] = [];
  let at = 0;
  for (const [start, last] of some) {
    begins.push(at);
    moved.set(octets.subarray(start, last), at);
    at += last - start;
  }
  return {
    octets: moved,
    placeOf: (place) => {
      let [low, high] = [0, begins.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((begins[middle] as number) <= place) low = middle;
        else high = middle;
      }
      return (some[low]?.[0] ?? 0) + place - (begins[low] ?? 0);
    },
  };
}

/** Octets as text, one character each: windows-1252, which `latin1` is to a decoder, keeps them apart as well. */
function latin1(octets: Uint8Array): string {
  return new TextDecoder("latin1").decode(octets);
}
