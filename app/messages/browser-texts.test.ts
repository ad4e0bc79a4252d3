import { expect, test, vi } from "vitest";

const fetched: string[] = [];
const file = (name: string, messages: object) => () => {
  fetched.push(name);
  return Promise.resolve({ default: messages });
};
vi.mock("virtual:texts", () => ({
  default: {
    de: {
      forum: file("forum", { forum: { title: "Forum" } }),
      rest: file("rest", { admin: { title: "Verwaltung" }, till: { title: "Kasse" } }),
    },
  },
}));
const { browserTexts } = await import("./browser-texts.ts");

test("fetches a slice once, and the admin area's together", async () => {
  const texts = browserTexts("de");
  expect(texts.has("forum")).toBe(false);
  await Promise.all([texts.load(["forum"]), texts.load(["forum", "admin", "till"])]);
  expect(fetched).toEqual(["forum", "rest"]);
  expect(texts.messages).toMatchObject({ forum: { title: "Forum" }, till: { title: "Kasse" } });
  expect(texts.has("forum") && texts.has("till")).toBe(true);
});

test("does not wait forever for a slice that nobody has", async () => {
  const texts = browserTexts("de");
  await texts.load(["unheard", "toString"]);
  expect(texts.has("unheard")).toBe(true);
  expect(texts.has("toString")).toBe(true);
});
