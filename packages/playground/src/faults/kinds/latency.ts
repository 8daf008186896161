import { after } from "../../dialects/paced.ts";
import type { Fault } from "../fault.ts";

export const latency: Fault = {
  name: "latency",
  aliases: ["delay", "sleep"],
  sees: "the answer comes later",
  takes: { what: "milliseconds", usual: 1000, least: 0, most: 10_000 },
  apply: (visit, amount, then) => after(visit, amount, then),
};

export const jitter: Fault = {
  name: "jitter",
  sees: "the answer comes later, by chance",
  takes: { what: "milliseconds at most", usual: 1000, least: 0, most: 10_000 },
  apply: (visit, amount, then) => after(visit, Math.random() * amount, then),
};

export const timeout: Fault = {
  name: "timeout",
  sees: "nothing at all, until the connection is closed",
  takes: { what: "milliseconds until then", usual: 10_000, least: 1, most: 60_000 },
  apply: (visit, amount) => after(visit, amount, () => visit.response.destroy()),
};
