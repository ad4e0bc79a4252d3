import { createRoute } from "@hono/zod-openapi";
import { type Api, requireScope } from "#app/platform/api/api-app.server.ts";
import { answers } from "#app/platform/api/describe.server.ts";
import { z } from "#app/platform/api/zod.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";
import { findMemberOfShop } from "#app/points/queries/find-member-of-shop.server.ts";
import { findTierStanding, type TierStanding } from "../queries/find-tier-standing.server.ts";
import { bases, type Level } from "../rules/programme.ts";

const levelSchema = z.object({
  id: z.uuid(),
  name: z.object({ de: z.string(), en: z.string() }),
  rank: z.int(),
  multiplier: z.number(),
});

const tierSchema = z
  .object({
    memberId: z.uuid(),
    basis: z.enum(bases).nullable(),
    amount: z.int(),
    level: levelSchema.nullable(),
    next: levelSchema.extend({ missing: z.int() }).nullable(),
    securedUntil: z.string().nullable(),
    isAtRisk: z.boolean(),
  })
  .openapi("MemberTier", {
    example: {
      memberId: "0199f0a2-7c1e-7d3a-9f0e-2f6a51f0c4aa",
      basis: "points",
      amount: 184,
      level: {
        id: "0192a000-0000-7000-8000-00000000aa02",
        name: { de: "Röstung", en: "Roast" },
        rank: 2,
        multiplier: 1.1,
      },
      next: {
        id: "0192a000-0000-7000-8000-00000000aa03",
        name: { de: "Kompass", en: "Compass" },
        rank: 3,
        multiplier: 1.25,
        missing: 116,
      },
      securedUntil: "2027-08-01T22:00:00Z",
      isAtRisk: false,
    },
  });

const tierRoute = createRoute({
  method: "get",
  path: "/members/{id}/tier",
  summary: "Show a member's level",
  description:
    "`amount` and `missing` are status points, minor units or orders, as `basis` says; everything is null or 0 where there are no levels.",
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
  responses: answers({ 200: { description: "The member's level", schema: tierSchema } }),
});

/** A member's level, for the shop to greet with. */
export function mountTierEndpoints(api: Api): void {
  api.openapi(tierRoute, async (c) => {
    const memberId = await findMemberOfShop(database(), c.req.valid("param").id);
    if (!memberId) throw new NotFound("member");
    const standing = await findTierStanding(database(), { memberId, now: now() });
    return c.json({ memberId, ...shown(standing) }, 200);
  });
}

function shown(standing: TierStanding | null) {
  const level = ({ id, name, rank, multiplier }: Level) => ({ id, name, rank, multiplier });
  return {
    basis: standing?.basis ?? null,
    amount: standing?.amount ?? 0,
    level: standing?.level ? level(standing.level) : null,
    next: standing?.next ? { ...level(standing.next.level), missing: standing.next.missing } : null,
    securedUntil: standing?.securedUntil ?? null,
    isAtRisk: standing?.keeping?.isAtRisk ?? false,
  };
}
