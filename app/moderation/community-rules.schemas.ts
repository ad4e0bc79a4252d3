import { z } from "#app/platform/forms/zod.ts";
import { euCategories } from "./rules/eu-categories.ts";
import { flagReasons } from "./rules/flag-reasons.ts";

const title = z.string().trim().max(120).default("");
const text = z.string().trim().max(2_000).default("");

/** One clause as the editor sends it; the last one may be empty and new. */
const clauseSchema = z.object({
  number: z.coerce.number().int().min(1).optional(),
  titleDe: title,
  titleEn: title,
  textDe: text,
  textFormal: text,
  textEn: text,
  covers: z.array(z.enum(flagReasons)).default([]),
  category: z.enum(euCategories).optional(),
  remove: z.boolean().default(false),
});

export const communityRulesSchema = z.object({
  baseVersion: z.coerce.number().int().min(0),
  clauses: z.array(clauseSchema).max(100),
  noteDe: z.string().trim().max(500).default(""),
  noteEn: z.string().trim().max(500).default(""),
});

/** Words kept ready for a clause, or taken out again. */
export const reasonTemplateSchema = z.discriminatedUnion("intent", [
  z.object({
    intent: z.literal("keep"),
    clause: z.coerce.number().int().min(1).max(999),
    language: z.enum(["de", "en"]),
    name: z.string().trim().min(1).max(80),
    text: z.string().trim().min(1).max(4_000),
  }),
  z.object({ intent: z.literal("remove"), id: z.uuid() }),
]);
