import { z } from "#app/platform/forms/zod.ts";
import { carriers } from "./rules/carriers.ts";
import { deliveryMoves, fulfilmentStages } from "./rules/fulfilment-stage.ts";
import { rewardTypeNames } from "./rules/reward-types.ts";

/** Every list of the board; `all` is everything there ever was. */
export const boardLists = [...fulfilmentStages, "all"] as const;

/** The board's filter in an address; what makes no sense is left out. */
export const boardFilterSchema = z.object({
  state: z.enum(boardLists).catch("ordered"),
  type: z.enum(rewardTypeNames).optional().catch(undefined),
  reward: z.uuid().optional().catch(undefined),
  /** Claimed longer ago than so many days. */
  days: z.coerce.number().int().min(1).max(3650).optional().catch(undefined),
});

const reason = z.string().trim().min(3).max(500);

/** A redemption with the stage at which it was seen. */
const seenRow = z
  .string()
  .regex(/^[0-9a-f-]{36}\.[a-z-]+$/)
  .transform((text) => ({ id: text.slice(0, 36), seen: text.slice(37) }))
  .pipe(z.object({ id: z.uuid(), seen: z.enum(fulfilmentStages) }));

const rows = z.array(seenRow).min(1).max(200);

/** What staff do with the chosen rows of the board. */
export const boardActSchema = z.discriminatedUnion("to", [
  z.object({ to: z.literal("cancelled"), rows, reason }),
  z.object({ to: z.enum(deliveryMoves), rows, carrier: z.enum(carriers).optional() }),
]);

export const trackingCodeSchema = z.string().trim().max(60);

/** What staff do on the page of one redemption; `seen` is the stage at which they saw it. */
export const redemptionActSchema = z.discriminatedUnion("to", [
  z.object({ to: z.literal("cancelled"), seen: z.enum(fulfilmentStages), reason }),
  z.object({
    to: z.enum(deliveryMoves),
    seen: z.enum(fulfilmentStages),
    carrier: z.enum(carriers).optional(),
    trackingCode: trackingCodeSchema.optional(),
    note: z.string().trim().max(500).optional(),
  }),
]);

/** A code as it was typed or scanned at the door. */
export const checkInSchema = z.object({ code: z.string().trim().min(1).max(20) });

/** Through whose eyes the catalogue is looked at; what makes no sense is a guest without points. */
export const previewSchema = z
  .object({
    who: z.enum(["guest", "member"]).or(z.uuid()).catch("guest"),
    points: z.coerce.number().int().min(0).max(10_000_000).catch(0),
    ambassador: z.literal("on").optional().catch(undefined),
  })
  .transform(({ ambassador, ...as }) => ({ ...as, isAmbassador: ambassador === "on" }));
