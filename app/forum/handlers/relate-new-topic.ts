import type { Handler } from "#app/platform/events.server.ts";
import { relateTopic } from "../commands/relate-topic.server.ts";

/** Finds what a new topic is related to, and tells those topics of it. */
export const relateNewTopic: Handler<"topic.created"> = {
  name: "forum/relate-new-topic",
  async handle(trx, { payload }) {
    const related = await relateTopic(trx, payload.topicId);
    // In the order of their ids, so that two new topics do not wait for each other.
    for (const id of related.sort()) await relateTopic(trx, id);
  },
};
