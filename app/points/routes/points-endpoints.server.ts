import { createRoute } from "@hono/zod-openapi";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { z } from "#app/platform/api/zod.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findMemberOfShop } from "../queries/find-member-of-shop.server.ts";
import { findPointsSummary } from "../queries/find-points-summary.server.ts";

const summarySchema = z
  .object({
    memberId: z.uuid(),
    available: z.int(),
    pending: z.int(),
    held: z.int(),
    nextPendingAt: z.string().nullable(),
    nextExpiry: z.object({ points: z.int(), at: z.string() }).nullable(),
  })
  .openapi("PointsSummary", {
    example: {
      memberId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa",
      available: 480,
      pending: 27,
      held: 0,
      nextPendingAt: "2026-11-16T23:00:00Z",
      nextExpiry: { points: 120, at: "2027-03-31T22:00:00Z" },
    },
  });

const pointsRoute = createRoute({
  method: "get",
  path: "/members/{id}/points",
  summary: "Show where a member stands",
  security: [{ apiKey: ["members:read"] }],
  middleware: requireScope("members:read"),
  request: {
    params: z.object({
      id: z
        .string()
        .min(1)
        .max(200)
        .openapi({ description: "Our id, or the shop's customer number." }),
    }),
  },
  responses: answers({ 200: { description: "The member's points", schema: summarySchema } }),
});

/** A member's points, for the shop to show beside the basket. */
export function mountPointsEndpoints(api: Api): void {
  api.openapi(pointsRoute, async (c) => {
    const memberId = await findMemberOfShop(database(), c.req.valid("param").id);
    if (!memberId) throw new NotFound("member");
    return c.json({ memberId, ...(await findPointsSummary(database(), memberId)) }, 200);
  });
}
