import { eventTrigger } from "./trigger.ts";

/** So many people like what opens a topic; once per topic and rule, for whoever opened it. */
export const topicLiked = eventTrigger("post.liked", {
  name: "topic-liked",
  isSpoken: true,
  offers: ["likes"],
  needs: ["likes"],
  read: ({ postId, number, postAuthorId, likeCount, topicNumber }) =>
    number !== 1
      ? null
      : {
          memberId: postAuthorId,
          key: `topic-liked:${postId}`,
          source: { kind: "post", id: postId },
          likes: likeCount ?? 0,
          story: { topicNumber },
        },
});
