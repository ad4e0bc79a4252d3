import fc from "fast-check";
import { expect, test } from "vitest";
import { euBatchSchema, euStatementSchema } from "./eu-statement.schemas.ts";
import { euCategories } from "./rules/eu-categories.ts";
import { type ExportedStatement, euStatement, exportedKinds } from "./rules/eu-statement.ts";

const about = { rulesUrl: "https://forum.example/rules", timeZone: "Europe/Berlin" };
const plain: ExportedStatement = {
  id: "01900000-0000-7000-8000-000000000001",
  kind: "hide",
  // Half past midnight in Berlin: the decision is of the 3rd.
  takenAt: "2026-03-02T23:30:00.000Z",
  until: null,
  facts: "Du beleidigst Anna Wolff, Tel. 0461 1234567.",
  source: "notice",
  sourceName: null,
  category: "illegal-or-harmful-speech",
  legalGround: null,
  ruleClause: "1",
  clauseTitle: "Freundlich bleiben",
  clauseText: "Streite über die Sache.",
  automatedDetection: false,
  automatedDecision: false,
  contentPostedAt: "2026-03-01T10:00:00.000Z",
  contentKinds: ["text"],
  contentLanguage: "de",
  names: ["Anna Wolff"],
};

test("a hidden post in the form of the EU transparency database", () => {
  expect(euStatementSchema.parse(euStatement(plain, about))).toEqual({
    decision_visibility: ["DECISION_VISIBILITY_CONTENT_DISABLED"],
    account_type: "ACCOUNT_TYPE_PRIVATE",
    decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    decision_ground_reference_url: about.rulesUrl,
    incompatible_content_ground: "1. Freundlich bleiben",
    incompatible_content_explanation: "Streite über die Sache.",
    incompatible_content_illegal: "No",
    decision_facts: "Du beleidigst […], Tel. […].",
    content_type: ["CONTENT_TYPE_TEXT"],
    content_date: "2026-03-01",
    content_language: "DE",
    category: "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH",
    territorial_scope: expect.arrayContaining(["DE", "FR", "IS"]),
    application_date: "2026-03-03",
    source_type: "SOURCE_ARTICLE_16",
    automated_detection: "No",
    automated_decision: "AUTOMATED_DECISION_NOT_AUTOMATED",
    puid: plain.id,
  });
});

test("what the law forbids names the law instead of the rules", () => {
  const illegal = euStatement({ ...plain, legalGround: "§ 185 StGB" }, about);
  expect(euStatementSchema.parse(illegal)).toMatchObject({
    decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
    illegal_content_legal_ground: "§ 185 StGB",
  });
  expect(illegal).not.toHaveProperty("incompatible_content_ground");
});

test("every statement that can be written fits the published field rules", () => {
  const words = (maxLength: number) =>
    fc.string({ unit: "grapheme", minLength: 1, maxLength }).map((text) => `x${text}`);
  const day = fc
    .integer({ min: Date.UTC(2020, 5), max: Date.UTC(2035, 0) })
    .map((at) => Temporal.Instant.fromEpochMilliseconds(at).toString());
  const statement = fc.record<ExportedStatement>({
    id: fc.uuid(),
    kind: fc.constantFrom(...exportedKinds),
    takenAt: day,
    until: fc.constant(null),
    facts: words(6_000),
    source: fc.constantFrom("own", "report", "notice", "trusted-flagger", "order"),
    sourceName: fc.option(words(600)),
    category: fc.constantFrom(...euCategories, "something older"),
    legalGround: fc.option(words(600)),
    ruleClause: fc.integer({ min: 1, max: 999 }).map(String),
    clauseTitle: words(600),
    clauseText: words(3_000),
    automatedDetection: fc.boolean(),
    automatedDecision: fc.boolean(),
    contentPostedAt: fc.option(day),
    contentKinds: fc.constantFrom([], ["text"], ["text", "image"]),
    contentLanguage: fc.constantFrom(null, "de", "en"),
    names: fc.array(words(30), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(statement, fc.option(fc.integer({ min: 1, max: 400 })), (one, days) => {
      const until = days ? Temporal.Instant.from(one.takenAt).add({ hours: 24 * days }) : null;
      const written = euStatement({ ...one, until: until?.toString() ?? null }, about);
      expect(euStatementSchema.safeParse(written).error?.issues ?? []).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

const fine = euStatement(plain, about);
test.each<[string, Record<string, unknown>]>([
  ["no restriction at all", { ...fine, decision_visibility: undefined }],
  [
    "another restriction without words",
    { ...fine, decision_visibility: ["DECISION_VISIBILITY_OTHER"] },
  ],
  ["a ground without its explanation", { ...fine, incompatible_content_explanation: undefined }],
  [
    "both grounds",
    { ...fine, illegal_content_legal_ground: "§ 1", illegal_content_explanation: "x" },
  ],
  ["a category that there is not", { ...fine, category: "STATEMENT_CATEGORY_RUDENESS" }],
  ["facts that are too long", { ...fine, decision_facts: "x".repeat(5_001) }],
  ["a field that there is not", { ...fine, member: "Anna" }],
  ["an end before the beginning", { ...fine, end_date_visibility_restriction: "2026-03-01" }],
  ["a puid with other signs", { ...fine, puid: "a/b" }],
])("refuses %s", (_, statement) => {
  expect(euStatementSchema.safeParse(statement).success).toBe(false);
});

test("a batch has at most a hundred statements, none twice", () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...fine, puid: `p-${index}` }));
  expect(euBatchSchema.safeParse({ statements: many(100) }).success).toBe(true);
  expect(euBatchSchema.safeParse({ statements: many(101) }).success).toBe(false);
  expect(euBatchSchema.safeParse({ statements: [fine, fine] }).success).toBe(false);
});
