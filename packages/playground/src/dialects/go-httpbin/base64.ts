import { code } from "@verdict/codes";
import type { Visit } from "../../visit.ts";
import { refuse, replyText } from "../httpbin/reply.ts";
import type { DialectRoute } from "../router.ts";

const plain = "text/plain; charset=utf-8";

/** base64 both ways; a mistake in it is 400. */
export const base64: readonly DialectRoute[] = [
  {
    path: "/base64/:value",
    methods: ["GET"],
    handle: (visit, [value = ""]) => decode(visit, value),
  },
  {
    path: "/base64/decode/:value",
    methods: ["GET"],
    handle: (visit, [value = ""]) => decode(visit, value),
  },
  {
    path: "/base64/encode/:value",
    methods: ["GET"],
    handle: (visit, [value = ""]) =>
      replyText(
        visit,
        code.OK,
        plain,
        Buffer.from(value)
          .toString("base64url")
          .padEnd(Math.ceil(Buffer.byteLength(value) / 3) * 4, "="),
      ),
  },
  {
    path: "/base64/:operation/:value",
    methods: ["GET"],
    handle: (visit, [operation = ""]) =>
      refuse(visit, code.BAD_REQUEST, `invalid operation: ${operation}`),
  },
];

function decode(visit: Visit, value: string): void {
  const bare = value.replace(/=+$/, "");
  if (!/^[\w+/-]*$/.test(bare) || bare.length % 4 === 1 || value.length % 4 !== 0) {
    refuse(visit, code.BAD_REQUEST, "decode failed: illegal base64 data");
  } else replyText(visit, code.OK, plain, Buffer.from(bare, "base64").toString());
}
