import { expect, test } from "vitest";
import { findPortalPages } from "./portal-pages.ts";

const wordsOf = (page: string) =>
  ({ rewards: "Prämien einlösen", settings: "Einstellungen Passwort" })[page] ?? page;

test("finds pages by beginnings of their words, without accents", () => {
  expect(findPortalPages(["pramien"], { isMember: true, wordsOf })).toEqual(["rewards"]);
  expect(findPortalPages(["EIN"], { isMember: true, wordsOf })).toEqual(["rewards", "settings"]);
  expect(findPortalPages(["einl", "foo"], { isMember: true, wordsOf })).toEqual([]);
});

test("offers guests no pages of members", () => {
  expect(findPortalPages(["pass"], { isMember: false, wordsOf })).toEqual([]);
});
