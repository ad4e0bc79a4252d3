import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import de from "../messages/de.ts";
import en from "../messages/en.ts";
import { timelineEntries } from "./timeline-entries.ts";

/** Every event any room declares: the timeline must have a sentence for it. */
const declared = globSync("app/*/*.events.ts").flatMap((file) =>
  [...readFileSync(file, "utf8").matchAll(/^ {4}"([a-z-]+(?:\.[a-z-]+)+)":/gm)].map(
    ([, name]) => name as string,
  ),
);

test("finds the declared events", () => {
  expect(declared).toContain("ambassador.appointed");
  expect(declared).toContain("points.granted");
});

test.each([...new Set(declared)].sort())("the timeline tells %s", (name) => {
  expect(timelineEntries).toHaveProperty([name]);
});

test.each(Object.entries(timelineEntries))("%s has its sentences", (name, entry) => {
  for (const { timeline } of [de, en]) {
    expect(timeline.entries).toHaveProperty(name);
    if (entry.twoSided) expect(timeline.entriesOfOther).toHaveProperty(name);
  }
});
