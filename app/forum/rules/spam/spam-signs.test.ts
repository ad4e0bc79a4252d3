import fc from "fast-check";
import { expect, test } from "vitest";
import { linkHosts } from "./link-hosts.ts";
import {
  badHostsAmong,
  essenceOf,
  findSpamSigns,
  readHosts,
  type SpamSigns,
  secondsSinceForm,
} from "./spam-signs.ts";

const innocent: SpamSigns = {
  trustLevel: 0,
  hosts: [],
  length: 400,
  secondsToWrite: 60,
  duplicates: 0,
  recentPosts: 0,
  sharingAddress: 0,
};

const rulesOf = (signs: Partial<SpamSigns>) =>
  findSpamSigns({ ...innocent, ...signs }).map(({ rule }) => rule);

test.each<[string, Partial<SpamSigns>, string[]]>([
  ["nothing strange", {}, []],
  ["a link by somebody new", { hosts: ["a.example"] }, ["newcomer-links"]],
  ["a link by somebody at home here", { hosts: ["a.example"], trustLevel: 1 }, []],
  ["the same again", { duplicates: 1 }, ["duplicate"]],
  ["the same again by a trusted member", { duplicates: 1, trustLevel: 2 }, []],
  ["the fifth post in five minutes", { recentPosts: 4 }, []],
  ["the sixth post in five minutes", { recentPosts: 5 }, ["burst"]],
  ["eighty characters in two seconds", { secondsToWrite: 2, length: 80 }, ["typing"]],
  ["a short answer in two seconds", { secondsToWrite: 2, length: 79 }, []],
  ["an address shared with one other new account", { sharingAddress: 1 }, []],
  ["an address shared with two other new accounts", { sharingAddress: 2 }, ["shared-address"]],
  ["a shared address of somebody at home here", { sharingAddress: 9, trustLevel: 1 }, []],
  ["much at once", { hosts: ["x.example"], duplicates: 2 }, ["newcomer-links", "duplicate"]],
])("%s", (_, signs, rules) => {
  expect(rulesOf(signs)).toEqual(rules);
});

test("more trust never finds more", () => {
  const signs = fc.record({
    hosts: fc.array(fc.domain(), { maxLength: 3 }),
    duplicates: fc.nat(3),
    recentPosts: fc.nat(9),
    length: fc.nat(500),
    secondsToWrite: fc.option(fc.double({ min: 0, max: 90, noNaN: true })),
  });
  fc.assert(
    fc.property(signs, (some) => {
      const found = ([0, 1, 2] as const).map((trustLevel) => rulesOf({ ...some, trustLevel }));
      expect(found[0]).toEqual(expect.arrayContaining(found[1]!));
      expect(found[1]).toEqual(expect.arrayContaining(found[2]!));
    }),
  );
});

test("a listed host covers what is below it, and not what only ends alike", () => {
  const hosts = ["spam.example", "www.spam.example", "notspam.example"];
  expect(badHostsAmong(hosts, ["spam.example"])).toEqual(["spam.example", "www.spam.example"]);
});

test("reads lists of hosts as people paste them", () => {
  expect(
    readHosts("https://www.Spam.example/x?y\n*.bad.example, two.example;two.example ok"),
  ).toEqual(["bad.example", "spam.example", "two.example"]);
});

test("links to the portal itself and to people's mail are no hosts", () => {
  const links = [
    "https://a.example/x",
    "https://A.example",
    "mailto:x@b.example",
    "/topics/1",
    "https://own.example/x",
  ];
  expect(linkHosts(links, "own.example")).toEqual(["a.example"]);
});

test("the essence of a text leaves out what spammers change", () => {
  expect(essenceOf("Kauf  JETZT!!! ｂillig – 100 %")).toBe(essenceOf("kauf jetzt, billig 100"));
});

test("a form's id tells when it was made, and nothing else does", () => {
  const now = Temporal.Instant.fromEpochMilliseconds(0x019a_0000_2710);
  expect(secondsSinceForm("019a0000-0000-7000-8000-000000000000", now)).toBe(10);
  expect(secondsSinceForm("019a0000-2711-7000-8000-000000000000", now)).toBeNull();
  expect(secondsSinceForm("019a0000-0000-4000-8000-000000000000", now)).toBeNull();
});
