import { roles } from "#app/accounts/rules/capabilities.ts";
import { z } from "#app/platform/forms/zod.ts";

const words = z.string().trim().min(1).max(1000);

export const grantPointsSchema = z.object({
  points: z.coerce.number().int().min(1).max(1_000_000),
  words,
  requestKey: z.uuid(),
});

export const adjustPointsSchema = grantPointsSchema.extend({ direction: z.enum(["up", "down"]) });

export const decideApprovalSchema = z.object({
  intent: z.enum(["approved", "declined"]),
  note: z.string().trim().max(1000).optional(),
});

/** A reward, and where it takes place on dates, which one: "id" or "id.date". */
const gift = z
  .string()
  .transform((text) => text.split("."))
  .pipe(z.tuple([z.uuid()]).rest(z.uuid()))
  .transform(([rewardId, dateId]) => ({ rewardId, ...(dateId && { choice: { dateId } }) }));

export const grantRewardSchema = z.object({
  rewardId: gift,
  words,
  requestKey: z.uuid(),
});

export const changeRoleSchema = z.object({ role: z.enum(roles), reason: words });
