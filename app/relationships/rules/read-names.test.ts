import { expect, test } from "vitest";
import { readNames } from "./read-names.ts";

test.each([
  ["17\nmira@example.org\n\n17\n", ["17", "mira@example.org"]],
  ["E-Mail;Name\nmira@example.org;Mira\n", ["mira@example.org"]],
  ['number,name\n#4,"Steen, Tomke"', ["#4"]],
  ["", []],
])("reads %j", (text, names) => {
  expect(readNames(text)).toEqual(names);
});
