import { expect, test } from "vitest";
import { byReportedPart } from "./profile-parts.ts";

const offered = ["remove-picture", "keep", "clear-text", "reset-name"];

test.each([
  [
    "what the weight of reports asks for",
    [
      ["picture", 1],
      ["name", 2],
    ],
    "reset-name",
  ],
  [
    "the sum, not the heaviest",
    [
      ["text", 1],
      ["text", 2],
      ["name", 2.5],
    ],
    "clear-text",
  ],
  ["the usual first without a word about it", [[null, 5]], "remove-picture"],
  ["nothing that there is not", [["banner", 5]], "remove-picture"],
] as const)("offers first %s", (_, flags, first) => {
  const weighed = flags.map(([part, weight]) => ({ part: part as "name" | null, weight }));
  const ordered = byReportedPart(offered, weighed);
  expect(ordered[0]).toBe(first);
  expect(ordered.toSorted()).toEqual(offered.toSorted());
});
