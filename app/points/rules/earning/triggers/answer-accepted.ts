import { eventTrigger } from "./trigger.ts";

/** Somebody else's question was answered: the asker accepted the answer. */
export const answerAccepted = eventTrigger("post.accepted", {
  name: "answer-accepted",
  isSpoken: true,
  read: ({ postId, postAuthorId, topicAuthorId, acceptedById, topicNumber }) =>
    postAuthorId === (topicAuthorId ?? acceptedById)
      ? null
      : {
          memberId: postAuthorId,
          key: `answer:${postId}`,
          source: { kind: "post", id: postId },
          story: { topicNumber },
        },
});
