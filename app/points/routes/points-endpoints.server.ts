import { createRoute } from "@hono/zod-openapi";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { z } from "#app/platform/api/zod.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findMemberOfShop } from "../queries/find-member-of-shop.server.ts";
import { findPointsForBasket } from "../queries/find-points-for-basket.server.ts";
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

const memberName = z.object({
  id: z.string().min(1).max(200).openapi({ description: "Our id, or the shop's customer number." }),
});

const pointsRoute = createRoute({
  method: "get",
  path: "/members/{id}/points",
  summary: "Show where a member stands",
  security: [{ apiKey: ["members:read"] }],
  middleware: requireScope("members:read"),
  request: {
    params: memberName,
  },
  responses: answers({ 200: { description: "The member's points", schema: summarySchema } }),
});

const previewSchema = z
  .object({
    points: z.int(),
    campaignPoints: z.int().openapi({ description: "How many of them campaigns add." }),
    usableFrom: z.string().nullable(),
  })
  .openapi("PointsPreview", {
    example: { points: 56, campaignPoints: 28, usableFrom: "2026-11-16T23:00:00Z" },
  });

const previewRoute = createRoute({
  method: "get",
  path: "/members/{id}/points-preview",
  summary: "Show what a purchase would bring",
  description:
    "Counted by the rules in force, the member's level, campaigns and limits, for the amount that earns (see the setting of tax and shipping). Rules for certain goods are left out.",
  security: [{ apiKey: ["members:read"] }],
  middleware: requireScope("members:read"),
  request: {
    params: memberName,
    query: z.object({
      amountMinor: z.coerce
        .number()
        .int()
        .min(0)
        .max(1_000_000_000_000)
        .openapi({ example: 2_990 }),
      currency: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .openapi({ description: "ISO 4217", example: "EUR" }),
    }),
  },
  responses: answers({ 200: { description: "The points it would bring", schema: previewSchema } }),
});

/** A member's points, for the shop to show beside the basket. */
export function mountPointsEndpoints(api: Api): void {
  api.openapi(pointsRoute, async (c) => {
    const memberId = await findMemberOfShop(database(), c.req.valid("param").id);
    if (!memberId) throw new NotFound("member");
    return c.json({ memberId, ...(await findPointsSummary(database(), memberId)) }, 200);
  });
  api.openapi(previewRoute, async (c) => {
    const memberId = await findMemberOfShop(database(), c.req.valid("param").id);
    if (!memberId) throw new NotFound("member");
    const basket = c.req.valid("query");
    const preview = await findPointsForBasket(database(), { memberId, ...basket, now: now() });
    return c.json(preview, 200);
  });
}
