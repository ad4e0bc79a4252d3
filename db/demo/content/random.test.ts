import { expect, test } from "vitest";
import { createRandom } from "./random.ts";

const draw = (seed: string) => {
  const random = createRandom(seed);
  return Array.from({ length: 50 }, () => random.int(1, 1000));
};

test("the same seed gives the same numbers", () => {
  expect(draw("nordlicht")).toEqual(draw("nordlicht"));
});

test("another seed gives other numbers", () => {
  expect(draw("nordlicht")).not.toEqual(draw("suedlicht"));
});

test("int stays within both bounds and reaches them", () => {
  const random = createRandom("bounds");
  const seen = new Set(Array.from({ length: 500 }, () => random.int(3, 6)));
  expect([...seen].sort()).toEqual([3, 4, 5, 6]);
});

test("weighted never picks what has no weight", () => {
  const random = createRandom("weights");
  const picked = Array.from({ length: 200 }, () =>
    random.weighted(["never", "rare", "often"], (word) => ({ never: 0, rare: 1, often: 9 })[word]!),
  );
  expect(picked).not.toContain("never");
  expect(picked.filter((word) => word === "often").length).toBeGreaterThan(
    picked.filter((word) => word === "rare").length,
  );
});

test("shuffle and sample keep the items and leave the source alone", () => {
  const random = createRandom("shuffle");
  const source = [1, 2, 3, 4, 5, 6, 7, 8];
  expect(random.shuffle(source).sort()).toEqual(source);
  expect(new Set(random.sample(source, 5)).size).toBe(5);
  expect(source).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("a deck deals every item before it repeats one", () => {
  const deal = createRandom("deck").deck(["a", "b", "c"]);
  expect([deal(), deal(), deal()].sort()).toEqual(["a", "b", "c"]);
  expect([deal(), deal(), deal()].sort()).toEqual(["a", "b", "c"]);
});

test("picking from nothing is refused", () => {
  const random = createRandom("empty");
  expect(() => random.pick([])).toThrow(RangeError);
  expect(() => random.weighted([1], () => 0)).toThrow(RangeError);
});
