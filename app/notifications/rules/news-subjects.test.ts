import { expect, test } from "vitest";
import { newsSubjectNames, newsSubjects, preferenceFor, waysOut } from "./news-subjects.ts";

test("what counts without a choice can be chosen", () => {
  for (const name of newsSubjectNames)
    expect(newsSubjects[name].offered as readonly string[]).toContain(newsSubjects[name].reach);
});

test("nobody can switch off what they must learn, whatever is stored", () => {
  const off = { reach: "off", isPushed: false };
  expect(preferenceFor("moderation", off).reach).toBe("mail");
  expect(preferenceFor("mentions", off).reach).toBe("off");
});

test.each([
  ["mention", { reach: "mail", isPushed: true }, ["mail", "push"]],
  ["mention", { reach: "portal", isPushed: false }, []],
  ["mention", { reach: "off", isPushed: true }, []],
  ["post-hidden", { reach: "mail", isPushed: false }, []],
  ["reply", { reach: "portal", isPushed: true }, ["push"]],
  ["trust-lost", { reach: "mail", isPushed: false }, ["mail"]],
  ["trust-reached", { reach: "portal", isPushed: true }, []],
  ["points-granted", { reach: "portal", isPushed: true }, []],
] as const)("%s with %o goes out by %o", (kind, preference, ways) => {
  expect(waysOut(kind, preference)).toEqual(ways);
});
