import { expect, test } from "vitest";
import { csvFile, csvRow, readCsv } from "./csv.ts";

test.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"])("%j is no formula", (text) => {
  expect(csvRow([text])).toMatch(/^"?'/);
  expect(readCsv(csvRow([text]))[0]?.[0]).toMatch(/^'/);
});

test("quotes, commas and line breaks stay inside their cell, numbers stay numbers", () => {
  expect(csvRow(['a "b"', "c,d", "e\nf", null, -3])).toBe('"a ""b""","c,d","e\nf",,-3\r\n');
});

test.each([
  ["a,b\n1,2", "commas"],
  ["a;b\r\n1;2\r\n\r\n", "semicolons and empty lines"],
  ["\uFEFFa\tb\n1\t 2 \n", "tabs, spaces and a mark"],
])("reads %j (%s)", (text) => {
  expect(readCsv(text)).toEqual([
    ["a", "b"],
    ["1", "2"],
  ]);
});

test("a list in one column is a row each", () => {
  expect(readCsv("mira@example.org\n17\n")).toEqual([["mira@example.org"], ["17"]]);
});

test("a file begins with its mark and its head, and its name breaks no header", async () => {
  async function* rows() {
    yield [["Mira", 5]];
    yield [["=x", null]];
  }
  const file = csvFile({ name: 'a"\r\nb.csv', head: ["name", "points"], rows: rows() });
  expect(file.headers.get("content-disposition")).toBe('attachment; filename="a---b.csv"');
  const text = Buffer.from(await file.arrayBuffer()).toString();
  expect(text).toBe('\uFEFFname,points\r\nMira,5\r\n"\'=x",\r\n');
});
