import { expect, test } from "vitest";
import { whoIsTold } from "./who-is-told.ts";

const post = { authorId: "jonas", mentionedIds: [], answeredId: null, topicAuthorId: "mira" };

test("tells the one who opened the topic and the one who is answered", () => {
  const told = whoIsTold({ ...post, answeredId: "levent" });
  expect([...told]).toEqual([
    ["mira", "reply"],
    ["levent", "reply"],
  ]);
});

test("tells once, and that one was named, whoever is named and answered", () => {
  const told = whoIsTold({ ...post, answeredId: "mira", mentionedIds: ["mira", "mira"] });
  expect([...told]).toEqual([["mira", "mention"]]);
});

test("tells nobody of their own post", () => {
  const told = whoIsTold({
    authorId: "mira",
    mentionedIds: ["mira"],
    answeredId: "mira",
    topicAuthorId: "mira",
  });
  expect(told.size).toBe(0);
});
