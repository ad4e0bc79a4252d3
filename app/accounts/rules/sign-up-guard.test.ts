import { expect, test } from "vitest";
import { defaultSignUpGuard, signsOfSignUp } from "./sign-up-guard.ts";

test.each([
  ["an ordinary sign-up", "mira@example.org", 0, []],
  ["a family at one table", "mira@example.org", 3, []],
  ["the fifth from one place", "mira@example.org", 4, ["many-sign-ups"]],
  ["an address to be thrown away", "x@Mailinator.com", 0, ["throw-away-mail"]],
  ["one below such a host", "x@eu.mailinator.com", 0, ["throw-away-mail"]],
  ["a host that only ends alike", "x@notmailinator.com", 0, []],
  ["a mail name that only looks alike", "mailinator.com@example.org", 0, []],
  ["both", "x@yopmail.com", 9, ["many-sign-ups", "throw-away-mail"]],
] as const)("%s", (_, email, earlier, rules) => {
  const signs = signsOfSignUp({ email, earlier }, defaultSignUpGuard);
  expect(signs.map(({ rule }) => rule)).toEqual(rules);
});

test("who left while suspended or banned waits, whatever else is switched off", () => {
  const guard = { ...defaultSignUpGuard, perNetwork: 0, mailHosts: [] };
  const former = { kind: "ban", closedAt: 1_772_445_600_000 } as const;
  expect(signsOfSignUp({ email: "mira@example.org", earlier: 0, former }, guard)).toEqual([
    { rule: "left-while-restricted", facts: former },
  ]);
});

test("counting can be switched off", () => {
  const guard = { ...defaultSignUpGuard, perNetwork: 0 };
  expect(signsOfSignUp({ email: "mira@example.org", earlier: 99 }, guard)).toEqual([]);
});
