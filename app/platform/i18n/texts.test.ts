import { expect, test } from "vitest";
import { textsOf } from "./texts.ts";

const messages = {
  forum: {
    plain: "Antworten",
    posts: "{count, plural, one {# Beitrag} other {# Beiträge}} von {name}",
    number: "Nummer {number}",
  },
};
const { translatorOf } = textsOf({ messages, locale: "de", timeZone: "Europe/Berlin" });
const t = translatorOf("forum");

test("a text is said alike however often, and anew with other values", () => {
  for (let again = 0; again < 2; again++) {
    expect(t("plain")).toBe("Antworten");
    expect(t("posts", { count: 1, name: "Mira" })).toBe("1 Beitrag von Mira");
    expect(t("posts", { count: 2, name: "Mira" })).toBe("2 Beiträge von Mira");
    expect(t("posts", { count: 2, name: "1" })).toBe("2 Beiträge von 1");
    expect(t("number", { number: 1234 })).toBe("Nummer 1234");
  }
});

test("values that look like others are told apart", () => {
  expect(t("posts", { count: 2, name: "a\nname\t1:b" })).toBe("2 Beiträge von a\nname\t1:b");
  expect(t("posts", { count: 2, name: "b" })).toBe("2 Beiträge von b");
});

test("more texts than are kept are still right", () => {
  for (let number = 0; number < 12_000; number++)
    expect(t("posts", { count: number, name: "Mira" })).toContain(
      number === 1 ? "1 Beitrag von" : "Beiträge von Mira",
    );
});

test("another language says it in its own words", () => {
  const english = textsOf({
    messages: { forum: { ...messages.forum, number: "Number {number}" } },
    locale: "en",
    timeZone: "Europe/Berlin",
  }).translatorOf("forum");
  expect([t("number", { number: 7 }), english("number", { number: 7 })]).toEqual([
    "Nummer 7",
    "Number 7",
  ]);
});
