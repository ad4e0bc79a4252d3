import { moveTopic } from "#app/forum/commands/move-topic.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { asForumStaff, type MeasureAction, personBehind } from "./measure-action.ts";

/** To where it belongs; its address stays. */
export const move: MeasureAction<"move"> = {
  refusal: ({ topic }, { categoryId }) => {
    if (!categoryId) return "category-missing";
    return topic.categoryId === categoryId ? "same-category" : null;
  },
  async perform(trx, { object, input, by, now }) {
    const { categoryId } = input;
    if (!categoryId) throw new DomainError("category-missing", {}, 422);
    const { number, categoryId: from } = object.topic;
    await moveTopic(trx, { number, categoryId, by: asForumStaff(personBehind(by)), now });
    return { from, to: categoryId };
  },
  async undo(trx, { object, details, by, now }) {
    const { number, categoryId } = object.topic;
    // Somebody has found it a better place since then: it stays there.
    if (!by || categoryId !== details.to) return;
    await moveTopic(trx, {
      number,
      categoryId: String(details.from),
      by: asForumStaff(by),
      now,
    });
  },
};
