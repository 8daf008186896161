import type { Content } from "./sliceable.ts";

/** Content as it is sent, with what has to be said of it. */
export interface Made {
  /** Its media type, where no field says it yet. */
  readonly type?: string | undefined;
  readonly content: Content;
  /** The request field that its form was chosen by. */
  readonly vary?: string | undefined;
  /** What stands between its parts. */
  readonly boundary?: string;
  /** Octets, where the content itself does not tell. */
  readonly size?: number;
}
