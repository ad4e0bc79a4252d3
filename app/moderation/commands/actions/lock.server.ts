import { closeTopic, reopenTopic } from "#app/forum/commands/close-topic.server.ts";
import { asForumStaff, type MeasureAction, personBehind } from "./measure-action.ts";

/** No more replies, for good or for a while. */
export const lock: MeasureAction<"lock"> = {
  refusal: ({ topic }) => (topic.closedAt ? "topic-closed-already" : null),
  async perform(trx, { object, reason, until, by, now }) {
    const { number } = object.topic;
    const staff = asForumStaff(personBehind(by));
    await closeTopic(trx, { number, closesAt: null, reopensAt: until, reason, by: staff, now });
    return {};
  },
  // When its time is over, the forum's own timer opens it.
  async undo(trx, { object, by, now }) {
    if (by) await reopenTopic(trx, { number: object.topic.number, by: asForumStaff(by), now });
  },
};
