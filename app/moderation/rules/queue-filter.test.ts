import fc from "fast-check";
import { expect, test } from "vitest";
import { isNarrowed, queueChoices, readQueueFilter, writeQueueFilter } from "./queue-filter.ts";

const orNull = (values: readonly string[]) => fc.constantFrom(null, ...values);
const filters = fc.record({
  list: fc.constantFrom(...queueChoices.list),
  kind: orNull(queueChoices.kind),
  reason: orNull(queueChoices.reason),
  holder: orNull(queueChoices.holder),
  sort: fc.constantFrom(...queueChoices.sort),
});

test("a filter survives its address", () => {
  fc.assert(
    fc.property(filters, (filter) => {
      const query = new URLSearchParams(
        writeQueueFilter(filter as never) as Record<string, string>,
      );
      expect(readQueueFilter(query)).toEqual(filter);
    }),
  );
});

test("the whole open queue has a bare address, and nonsense is left out", () => {
  const filter = readQueueFilter(new URLSearchParams("list=x&kind=__proto__&reason=&sort=name"));
  expect(writeQueueFilter(filter)).toEqual({});
  expect(isNarrowed(filter)).toBe(false);
});
