import type { Fault } from "./fault.ts";
import {
  empty,
  goaway,
  longer,
  malformedChunk,
  randomData,
  reset,
  rstStream,
  shorter,
} from "./kinds/breaks.ts";
import { bandwidth, limitData, slicer, slowClose } from "./kinds/flow.ts";
import { jitter, latency, timeout } from "./kinds/latency.ts";

/** Every fault. */
export const faults: readonly Fault[] = [
  latency,
  jitter,
  timeout,
  bandwidth,
  slicer,
  slowClose,
  limitData,
  longer,
  shorter,
  malformedChunk,
  randomData,
  empty,
  reset,
  rstStream,
  goaway,
];
