import { expect, test } from "vitest";
import { findPasswordProblem } from "./password-policy.ts";

const about = {
  role: "member",
  email: "mira.brandt@example.org",
  displayName: "Mira Brandt",
  brandName: "Nordlicht Kaffee",
} as const;

test.each([
  ["neunzeich", "password-too-short"],
  ["👩‍🌾🌱🌱🌱", "password-too-short"],
  ["q1w2e3r4t5", "password-common"],
  ["Q1W2E3R4T5", "password-common"],
  ["aaaaaaaaaaaaaaa", "password-common"],
  ["mira.brandt@example.org", "password-like-you"],
  ["Mira Brandt 1989!", "password-like-you"],
  ["nordlicht-kaffee", "password-like-you"],
  ["ä".repeat(129), "password-too-long"],
])("refuses %s", (password, code) => {
  expect(findPasswordProblem(password, about)).toMatchObject({ code });
});

test.each(["drei kurze Wörter", "ä".repeat(127) + "b", "🦊 im Schnee …", "          x"])(
  "takes %s without asking for kinds of characters",
  (password) => {
    expect(findPasswordProblem(password, about)).toBeNull();
  },
);

test("asks more of staff", () => {
  const staff = { ...about, role: "moderator" } as const;
  expect(findPasswordProblem("vierzehn Zeich", staff)).toEqual({
    code: "password-too-short",
    minimum: 15,
  });
  expect(findPasswordProblem("fünfzehn Zeichen", staff)).toBeNull();
});
