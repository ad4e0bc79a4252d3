import { z } from "#app/platform/forms/zod.ts";
import type { TrustThresholds } from "./rules/trust-thresholds.ts";

const count = z.coerce.number().int().min(0).max(1_000_000);
const percent = z.coerce.number().int().min(0).max(100);
const days = z.coerce.number().int().min(0).max(365);

const ofBasic = { topicsEntered: count, postsRead: count, minutesRead: count };

/** Each level asks for at least as much as the one below. */
export const trustThresholdsSchema = z
  .object({
    basic: z.object(ofBasic),
    member: z.object({
      daysVisited: count,
      ...ofBasic,
      likesGiven: count,
      likesReceived: count,
      topicsAnswered: count,
    }),
    regular: z.object({
      // Older visits are forgotten.
      days: days.min(7).max(100),
      daysVisited: days,
      topicsAnswered: count,
      topicsPercent: percent,
      postsPercent: percent,
      likers: count,
      likeDays: days,
      upheldMost: count,
      keptPercent: percent.min(1),
      keptDays: days,
    }),
  })
  .superRefine(({ basic, member, regular }: TrustThresholds, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: "custom", path, message: `trustAdmin.${message}` });
    for (const key of ["topicsEntered", "postsRead", "minutesRead"] as const)
      if (member[key] < basic[key]) refuse(["member", key], "notLower");
    for (const key of ["daysVisited", "likeDays"] as const)
      if (regular[key] > regular.days) refuse(["regular", key], "notMoreThanDays");
  });

/** Appointing and taking back alike need words. */
export const trustActSchema = z.object({
  intent: z.enum(["appoint", "withdraw"]),
  reason: z.string().trim().min(1).max(1000),
});
