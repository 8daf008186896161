import type { ServerResponse } from "node:http";
import { writePaced } from "../../dialects/paced.ts";
import type { Visit } from "../../visit.ts";
import type { Fault } from "../fault.ts";

/** Keep what the answer would write, to write it in another way once it is all there. */
function gathered({ response }: Visit, most: number, then: (content: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let size = 0;
  const take = (chunk: unknown): void => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    const octets = Buffer.from(chunk as string);
    size += octets.length;
    if (size <= most) chunks.push(octets);
  };
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const own = response as { write: unknown; end: unknown };
  own.write = (chunk: unknown): boolean => {
    take(chunk);
    return true;
  };
  own.end = (chunk?: unknown): ServerResponse => {
    take(chunk);
    own.write = write;
    own.end = end;
    then(Buffer.concat(chunks));
    return response;
  };
}

export const bandwidth: Fault = {
  name: "bandwidth",
  sees: "the content comes at this rate",
  takes: { what: "octets a second", usual: 1024, least: 1, most: 100_000_000 },
  apply: (visit, amount, then) => {
    gathered(visit, visit.lab.limits.content, (content) => {
      // So many steps a second.
      const each = Math.max(1, Math.ceil(amount / 20));
      const longest = visit.lab.limits.delay;
      const steps = Math.ceil(content.length / each);
      const pause = Math.min((each / amount) * 1000, longest / Math.max(1, steps));
      writePaced(visit, pause, (i) =>
        i < steps ? content.subarray(i * each, (i + 1) * each) : undefined,
      );
    });
    then();
  },
};

export const slicer: Fault = {
  name: "slicer",
  aliases: ["chunked_dribble", "dribble"],
  sees: "the content comes in small pieces of this size",
  takes: { what: "octets in a piece", usual: 16, least: 1, most: 65_536 },
  apply: (visit, amount, then) => {
    gathered(visit, visit.lab.limits.content, (content) => {
      const steps = Math.ceil(content.length / amount);
      const pause = Math.min(10, visit.lab.limits.delay / Math.max(1, steps));
      writePaced(visit, pause, (i) =>
        i < steps ? content.subarray(i * amount, (i + 1) * amount) : undefined,
      );
    });
    then();
  },
};

export const limitData: Fault = {
  name: "limit_data",
  aliases: ["truncate"],
  sees: "the content ends after so many octets, and the connection with it",
  takes: { what: "octets", usual: 10, least: 0, most: 10_000_000 },
  apply: (visit, amount, then) => {
    gathered(visit, visit.lab.limits.content, (content) => {
      if (content.length <= amount) {
        writePaced(visit, 0, (i) => (i === 0 && content.length > 0 ? content : undefined));
        return;
      }
      visit.response.write(content.subarray(0, amount), () => visit.response.destroy());
    });
    then();
  },
};

export const slowClose: Fault = {
  name: "slow_close",
  sees: "the content comes, and its end so much later",
  takes: { what: "milliseconds", usual: 1000, least: 0, most: 10_000 },
  apply: (visit, amount, then) => {
    gathered(visit, visit.lab.limits.content, (content) => {
      const rest = content.subarray(-1);
      const before = content.subarray(0, -1);
      writePaced(visit, amount, (i) => [before, rest][i]);
    });
    then();
  },
};
