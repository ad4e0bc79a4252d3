import { z } from "#app/platform/forms/zod.ts";
import { euCategories } from "./rules/eu-categories.ts";
import { euTerritories } from "./rules/eu-statement.ts";

// The published field rules of the EU transparency database: names, lengths, enumerations, and what
// requires what. https://transparency.dsa.ec.europa.eu/page/api-documentation

const prefixed = (prefix: string, names: readonly string[]) =>
  z.enum(names.map((name) => `${prefix}_${name.replaceAll("-", "_").toUpperCase()}`));
const yesNo = z.enum(["Yes", "No"]);
const day = z.iso.date();
const text = (length: number) => z.string().min(1).max(length);

const visibility = prefixed("DECISION_VISIBILITY", [
  "content-removed",
  "content-disabled",
  "content-demoted",
  "content-age-restricted",
  "content-interaction-restricted",
  "content-labelled",
  "other",
]);
const monetary = prefixed("DECISION_MONETARY", ["suspension", "termination", "other"]);
const provision = prefixed("DECISION_PROVISION", [
  "partial-suspension",
  "total-suspension",
  "partial-termination",
  "total-termination",
]);
const category = prefixed("STATEMENT_CATEGORY", euCategories);
const contentType = prefixed("CONTENT_TYPE", [
  "app",
  "audio",
  "image",
  "product",
  "synthetic-media",
  "text",
  "video",
  "other",
]);

const fields = z.strictObject({
  decision_visibility: z.array(visibility).min(1).optional(),
  decision_visibility_other: text(500).optional(),
  end_date_visibility_restriction: day.optional(),
  decision_monetary: monetary.optional(),
  decision_monetary_other: text(500).optional(),
  end_date_monetary_restriction: day.optional(),
  decision_provision: provision.optional(),
  end_date_service_restriction: day.optional(),
  decision_account: prefixed("DECISION_ACCOUNT", ["suspended", "terminated"]).optional(),
  end_date_account_restriction: day.optional(),
  account_type: prefixed("ACCOUNT_TYPE", ["business", "private"]).optional(),
  decision_ground: prefixed("DECISION_GROUND", ["illegal-content", "incompatible-content"]),
  decision_ground_reference_url: z.url().max(500).optional(),
  illegal_content_legal_ground: text(500).optional(),
  illegal_content_explanation: text(2_000).optional(),
  incompatible_content_ground: text(500).optional(),
  incompatible_content_explanation: text(2_000).optional(),
  incompatible_content_illegal: yesNo.optional(),
  decision_facts: text(5_000),
  content_type: z.array(contentType).min(1),
  content_type_other: text(500).optional(),
  content_date: day,
  content_language: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  category,
  category_addition: z.array(category).optional(),
  territorial_scope: z.array(z.enum(euTerritories)).optional(),
  application_date: day,
  source_type: z.enum([
    "SOURCE_ARTICLE_16",
    "SOURCE_TRUSTED_FLAGGER",
    "SOURCE_TYPE_OTHER_NOTIFICATION",
    "SOURCE_VOLUNTARY",
  ]),
  source_identity: text(500).optional(),
  automated_detection: yesNo,
  automated_decision: prefixed("AUTOMATED_DECISION", ["fully", "partially", "not-automated"]),
  puid: z.string().regex(/^[A-Za-z0-9_-]{1,500}$/),
});

/** One statement as the database takes it. */
export const euStatementSchema = fields
  .refine(
    (one) =>
      one.decision_visibility ||
      one.decision_monetary ||
      one.decision_provision ||
      one.decision_account,
    { path: ["decision_visibility"] },
  )
  .refine(isExplained, { path: ["decision_ground"] })
  .refine(
    (one) =>
      (one.decision_visibility?.includes("DECISION_VISIBILITY_OTHER") ?? false) ===
      Boolean(one.decision_visibility_other),
    { path: ["decision_visibility_other"] },
  )
  .refine(
    (one) => one.content_type.includes("CONTENT_TYPE_OTHER") === Boolean(one.content_type_other),
    { path: ["content_type_other"] },
  )
  .refine((one) => one.content_date >= "2000-01-01", { path: ["content_date"] })
  .refine((one) => one.application_date >= "2020-01-01", { path: ["application_date"] })
  .refine((one) => endDatesOf(one).every((end) => end >= one.application_date), {
    path: ["application_date"],
  });

/** What is sent at a time: no more than a hundred, each known by its own `puid`. */
export const euBatchSchema = z.strictObject({
  statements: z
    .array(euStatementSchema)
    .min(1)
    .max(100)
    .refine((all) => new Set(all.map(({ puid }) => puid)).size === all.length),
});

type Fields = z.output<typeof fields>;

function isExplained(one: Fields): boolean {
  const illegal = one.illegal_content_legal_ground && one.illegal_content_explanation;
  const incompatible = one.incompatible_content_ground && one.incompatible_content_explanation;
  return one.decision_ground === "DECISION_GROUND_ILLEGAL_CONTENT"
    ? Boolean(illegal) && !one.incompatible_content_ground
    : Boolean(incompatible) && !one.illegal_content_legal_ground;
}

function endDatesOf(one: Fields): string[] {
  return [
    one.end_date_visibility_restriction,
    one.end_date_monetary_restriction,
    one.end_date_service_restriction,
    one.end_date_account_restriction,
  ].filter((end) => end !== undefined);
}
