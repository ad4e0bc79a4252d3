import { expect, test } from "vitest";
import { describeTopic } from "./structured-data.ts";

const origin = "https://portal.example";
const post = (number: number, state = "visible") => ({
  number,
  createdAt: "2026-03-01T10:00:00Z",
  likeCount: number,
  html: `<p>Beitrag ${number} &amp; mehr</p>`,
  state,
  author: { displayName: "Ella", number: 7 },
});
const page = {
  from: 1,
  topic: {
    number: 12,
    slug: "mahlgrad",
    title: "Welcher Mahlgrad?",
    kind: "question",
    createdAt: "2026-03-01T10:00:00Z",
    replyCount: 3,
    likeCount: 5,
    accepted: { number: 3 },
  },
  posts: [post(1), post(2), post(3), post(4, "hidden")],
};

test("a question has its text, who asked it, and the answers that the page shows", () => {
  expect(describeTopic(page, origin)).toMatchObject({
    "@type": "QAPage",
    mainEntity: {
      name: "Welcher Mahlgrad?",
      text: "Beitrag 1 & mehr",
      author: { name: "Ella", url: "https://portal.example/members/7" },
      answerCount: 3,
      acceptedAnswer: [{ url: "https://portal.example/t/12/mahlgrad/3#post-3" }],
      suggestedAnswer: [{ url: "https://portal.example/t/12/mahlgrad/2#post-2" }],
    },
  });
});

test("nothing is said to be accepted that is not on the page", () => {
  const elsewhere = { ...page, topic: { ...page.topic, accepted: { number: 33 } } };
  expect(JSON.stringify(describeTopic(elsewhere, origin))).not.toContain("acceptedAnswer");
});

test("a discussion counts its likes and comments", () => {
  const discussion = { ...page, topic: { ...page.topic, kind: "discussion", accepted: null } };
  expect(describeTopic(discussion, origin)).toMatchObject({
    "@type": "DiscussionForumPosting",
    headline: "Welcher Mahlgrad?",
    commentCount: 3,
    interactionStatistic: { userInteractionCount: 5 },
    comment: [{ "@type": "Comment" }, { "@type": "Comment" }],
  });
});

test("pages after the first, and topics whose beginning is gone, say nothing", () => {
  expect(describeTopic({ ...page, from: 21, posts: [post(21)] }, origin)).toBeNull();
  expect(describeTopic({ ...page, posts: [post(1, "deleted"), post(2)] }, origin)).toBeNull();
});
