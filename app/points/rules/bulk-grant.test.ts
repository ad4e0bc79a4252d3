import { expect, test } from "vitest";
import { judgeRows, readBulkRows } from "./bulk-grant.ts";

const known = (memberId: string | null) => ({ memberId, isAmbiguous: false });

test("leaves a head out, and takes the form's points where a row has none", () => {
  const rows = readBulkRows(
    [
      ["member", "points"],
      ["17", ""],
      ["18", "40", "Thanks"],
    ],
    25,
  );
  expect(rows).toEqual([
    { namedAs: "17", pointsText: "25", reason: null },
    { namedAs: "18", pointsText: "40", reason: "Thanks" },
  ]);
  expect(readBulkRows([["17"], ["18"]], 5)).toHaveLength(2);
});

test("says of each row why it cannot be booked", () => {
  const table = [
    ["a", "10"],
    ["b", "-5"],
    ["c", "6000"],
    ["d", "1"],
    ["a2", "10"],
    ["e", "1.5"],
  ];
  const found = [known("A"), known("B"), known("C"), known(null), known("A"), known("E")];
  const rows = judgeRows(readBulkRows(table, null), found, { maxGrantPoints: 5_000 });
  expect(rows.map(({ problem }) => problem)).toEqual([
    null,
    "invalid-points",
    "too-large",
    "unknown",
    "duplicate",
    "invalid-points",
  ]);
});

test("a row that cannot be booked does not make the next one a duplicate", () => {
  const rows = judgeRows(
    readBulkRows(
      [
        ["a", "0"],
        ["a", "7"],
      ],
      null,
    ),
    [known("A"), known("A")],
    {
      maxGrantPoints: 10,
    },
  );
  expect(rows.map(({ problem }) => problem)).toEqual(["invalid-points", null]);
});
