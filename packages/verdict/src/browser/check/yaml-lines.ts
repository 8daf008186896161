import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Lines } from "./messages.ts";
import { stepsOf } from "./pointer.ts";

/** Characters of a document whose places are found; of a larger one it would take too long. */
const most = 2 ** 20;

/**
 * The lines that JSON Pointers lead to in a document, in YAML or JSON: that of the member itself, or of what is nearest
 * around it where it was merged from elsewhere.
 */
export function linesInYaml(text: string): (pointer: string) => Lines | undefined {
  if (text.length > most) return () => undefined;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, merge: true });
  return (pointer) => {
    let node: unknown = document.contents;
    let offset: number | undefined;
    for (const step of stepsOf(pointer)) {
      const found = below(isAlias(node) ? node.resolve(document) : node, step);
      if (found === undefined) break;
      [node, offset] = found;
    }
    if (offset === undefined) return undefined;
    const { line } = lineCounter.linePos(offset);
    return { from: line, to: line };
  };
}

/** What is a step below a node, and where it begins. */
function below(node: unknown, step: string): readonly [node: unknown, offset: number] | undefined {
  if (isMap(node)) {
    const pair = node.items.find(
      (it) => isPair(it) && isScalar(it.key) && String(it.key.value) === step,
    );
    const offset = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
    return pair === undefined || offset === undefined ? undefined : [pair.value, offset];
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)] as { range?: readonly number[] } | undefined;
  const offset = item?.range?.[0];
  return offset === undefined ? undefined : [item, offset];
}
