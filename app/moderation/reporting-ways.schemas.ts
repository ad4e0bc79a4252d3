import { isMoment } from "#app/platform/forms/moment.ts";
import { z } from "#app/platform/forms/zod.ts";
import { memberStates } from "./rules/member-states.ts";
import { noticeCategories } from "./rules/notice-categories.ts";
import { orderKinds } from "./rules/orders.ts";

const name = z.string().trim().min(1).max(200);
const email = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** The forms of the page of ways to report, told apart by their intent. */
export const reportingWaysSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), name, email }),
  z.object({ intent: z.literal("end"), flaggerId: z.uuid() }),
  z.object({
    intent: z.literal("redress"),
    bodyName: z.string().trim().max(200).default(""),
    bodyUrl: z
      .url({ protocol: /^https?$/ })
      .max(300)
      .optional(),
  }),
  z.object({
    intent: z.literal("order"),
    kind: z.enum(orderKinds),
    requestKey: z.uuid(),
    memberState: z.enum(memberStates),
    // Local to the brand; nothing is "just now".
    arrivedAt: z.string().refine(isMoment).optional(),
    silentUntil: z.iso.date().optional(),
    authority: name,
    authorityEmail: email,
    addresses: z.string().trim().min(1).max(20_000),
    category: z.enum(noticeCategories),
    text: z.string().trim().min(1).max(5_000),
  }),
]);
