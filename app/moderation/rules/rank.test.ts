import { expect, test } from "vitest";
import { roles } from "#app/accounts/rules/capabilities.ts";
import { outranks } from "./rank.ts";

test("a role acts over every role below it and over no other", () => {
  const over = roles.map((staff) => roles.filter((other) => outranks(staff, other)));
  expect(over).toEqual([
    [],
    ["member"],
    ["member", "moderator"],
    ["member", "moderator", "manager"],
  ]);
});
