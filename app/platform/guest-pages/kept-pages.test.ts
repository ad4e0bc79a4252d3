import { expect, test } from "vitest";
import { KeptPages } from "./kept-pages.ts";

const fresh = () => new KeptPages<string>({ maxBytes: 100, maxAgeMilliseconds: 60_000 });
const keep = (
  pages: KeptPages<string>,
  key: string,
  { tags = ["lists"], bytes = 10, begun = pages.begin(), at = 0 } = {},
) => pages.keep(key, { page: `page ${key}`, bytes, tags, begun, at });

test("gives back what was kept, until it is too old", () => {
  const pages = fresh();
  keep(pages, "/forum");
  expect(pages.find("/forum", 59_999)).toBe("page /forum");
  expect(pages.find("/forum", 60_000)).toBeUndefined();
  expect(pages.find("/other", 0)).toBeUndefined();
});

test("forgets the pages under a tag and no others", () => {
  const pages = fresh();
  keep(pages, "/t/1", { tags: ["topic:1"] });
  keep(pages, "/t/2", { tags: ["topic:2"] });
  pages.forget("topic:1");
  expect(pages.find("/t/1", 0)).toBeUndefined();
  expect(pages.find("/t/2", 0)).toBe("page /t/2");
  pages.forget("all");
  expect(pages.find("/t/2", 0)).toBeUndefined();
});

test("does not keep what was begun before its tag was forgotten", () => {
  const pages = fresh();
  const begun = pages.begin();
  pages.forget("topic:1");
  keep(pages, "/t/1", { tags: ["topic:1"], begun });
  keep(pages, "/t/2", { tags: ["topic:2"], begun });
  expect(pages.find("/t/1", 0)).toBeUndefined();
  expect(pages.find("/t/2", 0)).toBe("page /t/2");
  const later = pages.begin();
  pages.forget("all");
  keep(pages, "/t/3", { begun: later });
  expect(pages.find("/t/3", 0)).toBeUndefined();
});

test("drops what was asked for longest ago when there is too much", () => {
  const pages = fresh();
  keep(pages, "/a", { bytes: 40 });
  keep(pages, "/b", { bytes: 40 });
  pages.find("/a", 0);
  keep(pages, "/c", { bytes: 40 });
  expect(pages.find("/b", 0)).toBeUndefined();
  expect(pages.find("/a", 0)).toBe("page /a");
  keep(pages, "/d", { bytes: 101 });
  expect(pages.find("/d", 0)).toBeUndefined();
  expect(pages.find("/a", 0)).toBe("page /a");
});

test("never keeps what is stale, however many tags were forgotten", () => {
  const pages = fresh();
  const begun = pages.begin();
  for (let number = 0; number <= 10_000; number++) pages.forget(`topic:${number}`);
  keep(pages, "/t/5", { tags: ["topic:5"], begun });
  expect(pages.find("/t/5", 0)).toBeUndefined();
});
