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

test.each([
  ["the third by one device", { ofDevice: 2, restricted: 0 }, []],
  ["the fourth by one device", { ofDevice: 3, restricted: 0 }, ["many-of-device"]],
  ["beside somebody suspended", { ofDevice: 0, restricted: 1 }, ["household-of-restricted"]],
  ["both of it", { ofDevice: 9, restricted: 2 }, ["many-of-device", "household-of-restricted"]],
] as const)("%s", (_, neighbours, rules) => {
  const signUp = { email: "mira@example.org", earlier: 0, neighbours };
  expect(signsOfSignUp(signUp, defaultSignUpGuard).map(({ rule }) => rule)).toEqual(rules);
});

test("who left while suspended or banned waits, whatever else is switched off", () => {
  const guard = { ...defaultSignUpGuard, perNetwork: 0, mailHosts: [] };
  const former = { kind: "ban", closedAt: 1_772_445_600_000 } as const;
  expect(signsOfSignUp({ email: "mira@example.org", earlier: 0, former }, guard)).toEqual([
    { rule: "left-while-restricted", facts: former },
  ]);
});

test("counting can be switched off", () => {
  const guard = { ...defaultSignUpGuard, perNetwork: 0, perDevice: 0 };
  const neighbours = { ofDevice: 99, restricted: 0 };
  expect(signsOfSignUp({ email: "mira@example.org", earlier: 99, neighbours }, guard)).toEqual([]);
});
