import { bandwidth } from "./kinds/bandwidth.ts";
import { latency } from "./kinds/latency.ts";
import { limitData } from "./kinds/limit-data.ts";
import { resetPeer } from "./kinds/reset-peer.ts";
import { slicer } from "./kinds/slicer.ts";
import { slowClose } from "./kinds/slow-close.ts";
import { timeout } from "./kinds/timeout.ts";
import type { ToxicKind } from "./toxic.ts";

/** Every kind of toxic. toxiproxy's `down` is a proxy that is not enabled. */
export const toxicKinds: readonly ToxicKind[] = [
  latency,
  bandwidth,
  slowClose,
  timeout,
  resetPeer,
  slicer,
  limitData,
];

/** @throws {TypeError} for a type that is none: whoever adds a toxic asks first */
export function toxicKind(type: string): ToxicKind {
  const kind = toxicKinds.find((it) => it.type === type);
  if (kind === undefined) throw new TypeError(`There is no toxic of type ${type}.`);
  return kind;
}
