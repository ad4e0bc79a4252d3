import { z } from "#app/platform/forms/zod.ts";
import { bases, downgrades, levelIcons, levelLooks, periods } from "./rules/programme.ts";
import { maxLevels } from "./rules/tier-form.ts";

const lines = z.string().trim().max(1_000).default("");

const levelFormSchema = z.object({
  /** Absent for a new one. */
  id: z.uuid().optional(),
  nameDe: z.string().trim().min(1).max(40),
  nameEn: z.string().trim().min(1).max(40),
  /** Status points, full units of the currency, or orders. */
  threshold: z.number().min(0).max(100_000_000),
  look: z.enum(levelLooks),
  icon: z.enum(levelIcons),
  multiplier: z.number().min(1).max(10).default(1),
  earlyAccessDays: z.int().min(0).max(90).default(0),
  /** One benefit a line. */
  benefitsDe: lines,
  benefitsEn: lines,
});

/** What staff type; the levels from the lowest to the highest. */
export const tierFormSchema = z
  .object({
    basis: z.enum(bases),
    period: z.enum(periods),
    downgrade: z.enum(downgrades),
    graceDays: z.int().min(0).max(366),
    noticeDays: z.int().min(0).max(180),
    protects: z.boolean().default(false),
    levels: z.array(levelFormSchema).min(1).max(maxLevels),
  })
  .superRefine(({ basis, levels }, context) => {
    for (const [index, level] of levels.entries()) {
      const below = levels[index - 1];
      if (below && level.threshold <= below.threshold)
        context.addIssue({
          code: "custom",
          message: "tiersAdmin.form.notAbove",
          path: ["levels", index, "threshold"],
        });
      if (basis !== "spend" && !Number.isInteger(level.threshold))
        context.addIssue({
          code: "custom",
          message: "tiersAdmin.form.notWhole",
          path: ["levels", index, "threshold"],
        });
    }
  });

export type TierForm = z.output<typeof tierFormSchema>;
export type LevelForm = TierForm["levels"][number];

/** What staff do with a tried-out programme. */
export const draftActSchema = z.object({ intent: z.literal("save") });
