import { expect, test } from "vitest";
import { forgetName, nameOfRepeated } from "./repeated-statements.ts";

const nameAfter = (text: string, times: number) =>
  Array.from({ length: times }, () => nameOfRepeated(text)).at(-1);

test("a read has a name from its fifth time on, always the same", () => {
  expect(nameAfter("select 1", 4)).toBeUndefined();
  const name = nameOfRepeated("select 1");
  expect(name).toBeTypeOf("string");
  expect(nameOfRepeated("select 1")).toBe(name);
  expect(nameAfter("with a as (select 2) select * from a", 5)).not.toBe(name);
});

test("what writes has none, and what was forgotten gets none again", () => {
  expect(nameAfter("update member set points = 1", 9)).toBeUndefined();
  expect(nameAfter("select 3", 5)).toBeTypeOf("string");
  forgetName("select 3");
  expect(nameAfter("select 3", 9)).toBeUndefined();
});

test("names end, so that no connection fills up with plans", () => {
  const given = Array.from({ length: 400 }, (_, n) => nameAfter(`select ${n} as n`, 5));
  expect(given.filter(Boolean).length).toBeLessThanOrEqual(150);
});
