import { expect, test } from "vitest";
import { csvRow } from "./csv.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"])("%j is no formula", (text) => {
  expect(csvRow([text])).toBe(`'${text}\r\n`);
});

test("quotes, commas and line breaks stay inside their cell", () => {
  expect(csvRow(['a "b"', "c,d", "e\nf", null, -3])).toBe('"a ""b""","c,d","e\nf",,-3\r\n');
});
