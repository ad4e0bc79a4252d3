import { z } from "#app/platform/forms/zod.ts";

const currency = z.string().regex(/^[A-Z]{3}$/);

// What each kind of reward is, as stored. That of a voucher is in rewards.schemas.ts.

export const productDefinitionSchema = z.object({
  /** The brand's own number of it, for whoever packs it. */
  sku: z.string().max(100).nullable().default(null),
});

export const downloadDefinitionSchema = z.object({
  fileId: z.uuid(),
  /** How often one claim may fetch it. */
  downloads: z.int().min(1).max(100),
  /** For how long; null: without end. */
  days: z.int().min(1).max(3650).nullable(),
});

export const experienceDefinitionSchema = z.object({
  place: z.string().max(200),
  /** How long before it starts a seat can still be given back. */
  cancelHours: z.int().min(0).max(2160),
});

export const donationDefinitionSchema = z.object({
  projectId: z.uuid(),
  amountMinor: z.int().positive(),
  currency,
});

export const accessDefinitionSchema = z.object({
  accessId: z.uuid(),
  /** Null: without end. */
  days: z.int().min(1).max(3650).nullable(),
});

export const recognitionDefinitionSchema = z.object({ badgeId: z.uuid() });
