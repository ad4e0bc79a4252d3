import { expect, test } from "vitest";
import { type GroupedTag, maxTagsPerTopic, refuseTags, slugOfTag } from "./tags.ts";

const tag = (id: string, rest: Partial<GroupedTag> = {}): GroupedTag => ({
  id,
  groupId: null,
  isExclusive: false,
  isStaffOnly: false,
  ...rest,
});
const origin = (id: string) => tag(id, { groupId: "origin", isExclusive: true });
const staffs = (id: string) => tag(id, { groupId: "team", isStaffOnly: true });
const member = { isStaff: false, before: [] };

test("a topic carries a few tags, of an exclusive group one", () => {
  const some = Array.from({ length: maxTagsPerTopic }, (_, index) => tag(`t${index}`));
  expect(() => refuseTags(some, member)).not.toThrow();
  expect(() => refuseTags([...some, tag("more")], member)).toThrow("tags-too-many");
  expect(() => refuseTags([origin("peru"), tag("filter")], member)).not.toThrow();
  expect(() => refuseTags([origin("peru"), origin("kenya")], member)).toThrow(
    "tags-exclude-each-other",
  );
});

test("what only staff puts on topics, members neither add nor take off", () => {
  const before = [staffs("tested")];
  expect(() => refuseTags([staffs("tested")], member)).toThrow("tag-staff-only");
  expect(() => refuseTags([], { isStaff: false, before })).toThrow("tag-staff-only");
  expect(() =>
    refuseTags([staffs("tested"), tag("new")], { isStaff: false, before }),
  ).not.toThrow();
  expect(() => refuseTags([staffs("tested")], { isStaff: true, before: [] })).not.toThrow();
});

test.each([
  ["Äthiopien & Kenia", "aethiopien-kenia"],
  ["<script>", "script"],
  ["  ", ""],
])("the address of %j is %j", (name, slug) => {
  expect(slugOfTag(name)).toBe(slug);
});
