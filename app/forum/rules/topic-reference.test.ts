import { expect, test } from "vitest";
import { readTopicReference } from "./topic-reference.ts";

test.each([
  ["12", 12],
  [" #12 ", 12],
  ["/t/12/mahlgrad", 12],
  ["https://club.example.org/t/12/mahlgrad/41#post-41", 12],
  ["https://club.example.org/t/12", 12],
  ["https://club.example.org/t/12?show=all", 12],
])("%j names topic %d", (text, number) => {
  expect(readTopicReference(text)).toBe(number);
});

test.each(["", "Mahlgrad", "0", "-3", "1e3", "/t/0/null", "/part/12", "99999999999", "/t/12a/x"])(
  "%j names none",
  (text) => {
    expect(readTopicReference(text)).toBeNull();
  },
);
