import fc from "fast-check";
import { expect, test } from "vitest";
import { Gathered } from "./node.ts";

test("however it is cut, it is the same again", () => {
  const sizes = fc.array(fc.oneof(fc.nat(3), fc.nat(3000), fc.constant(16 * 1024)), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(sizes, (all) => {
      const pieces = all.map((size, i) => Buffer.alloc(size, i + 1));
      const gathered = new Gathered();
      for (const it of pieces) gathered.add(it);
      expect(gathered.whole().equals(Buffer.concat(pieces))).toBe(true);
    }),
  );
});

test("a piece that is the only one is not copied", () => {
  const gathered = new Gathered();
  const only = Buffer.from("a");
  gathered.add(only);
  expect(gathered.whole()).toBe(only);
});
