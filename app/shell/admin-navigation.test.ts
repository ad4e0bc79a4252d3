import { expect, test } from "vitest";
import { adminGroups, adminGroupsOf } from "./admin-navigation.ts";

test("shows an admin every place", () => {
  const shown = adminGroupsOf("admin").flatMap(({ places }) => places);
  expect(shown).toHaveLength(adminGroups.flatMap(({ places }) => [...places]).length);
});

test("shows a moderator nothing that would answer 403", () => {
  const shown = adminGroupsOf("moderator").flatMap(({ places }) => places.map(({ key }) => key));
  expect(shown).toContain("review");
  expect(shown).not.toContain("brand");
  expect(shown).not.toContain("points");
});

test("leaves out groups without a place", () => {
  expect(adminGroupsOf("member")).toEqual([]);
});
