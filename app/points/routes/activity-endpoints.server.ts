import { createRoute } from "@hono/zod-openapi";
import { answerOnce, idempotencyHeader } from "#app/platform/api/answer-once.server.ts";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { activityAnswerSchema, activitySchema } from "../activity.schemas.ts";
import { recordActivity } from "../commands/record-activity.server.ts";
import { findMemberOfShop } from "../queries/find-member-of-shop.server.ts";

/** What members do elsewhere, as other systems tell it; rules may give points for it. */
export function mountActivityEndpoints(api: Api): void {
  api.openapi(recordRoute, async (c) => {
    const { member, type, externalId, occurredAt, amountMinor, currency, values } =
      c.req.valid("json");
    const memberId = await findMemberOfShop(database(), member);
    if (!memberId) throw new NotFound("member");
    return answerOnce(c, async (trx) => {
      const { activityId, isRepeat } = await recordActivity(trx, {
        activity: {
          memberId,
          type,
          externalId,
          occurredAt: occurredAt ? Temporal.Instant.from(occurredAt) : now(),
          amount:
            amountMinor !== undefined && currency !== undefined
              ? { minor: amountMinor, currency }
              : null,
          values,
        },
        now: now(),
      });
      return { status: isRepeat ? 200 : 201, body: { id: activityId, memberId, type, externalId } };
    });
  });
}

const recordRoute = createRoute({
  method: "post",
  path: "/activities",
  summary: "Record what a member did",
  description:
    "Earning rules decide what it brings; points follow within seconds. The type is your own word: `survey-answered` feeds the rules for surveys, any other one the rules for that activity.",
  security: [{ apiKey: ["activities:write"] }],
  middleware: requireScope("activities:write"),
  request: {
    headers: idempotencyHeader,
    body: { required: true, content: { "application/json": { schema: activitySchema } } },
  },
  responses: answers({
    200: { description: "The activity was known already", schema: activityAnswerSchema },
    201: { description: "The activity is recorded", schema: activityAnswerSchema },
  }),
});
