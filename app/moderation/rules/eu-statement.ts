import { type EuCategory, euCategories } from "./eu-categories.ts";
import { withoutPersonalData } from "./without-personal-data.ts";

/** A statement of reasons with its measure, as far as the EU transparency database asks. */
export interface ExportedStatement {
  id: string;
  /** What was done: `hide`, `suspend` … */
  kind: string;
  takenAt: string;
  until: string | null;
  facts: string;
  source: string;
  sourceName: string | null;
  category: string;
  legalGround: string | null;
  ruleClause: string;
  clauseTitle: string;
  clauseText: string;
  automatedDetection: boolean;
  automatedDecision: boolean;
  contentPostedAt: string | null;
  contentKinds: readonly string[];
  contentLanguage: string | null;
  /** Names that the reason may mention: whom it concerns, who wrote nearby. */
  names: readonly string[];
}

/** States in which the portal can be read and the decision holds: the European Economic Area. */
export const euTerritories =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK".split(
    " ",
  );

const restrictions: Record<string, (endDate: string | null) => Record<string, unknown>> = {
  hide: (end) => visibility("CONTENT_DISABLED", end),
  delete: (end) => visibility("CONTENT_REMOVED", end),
  lock: (end) => visibility("CONTENT_INTERACTION_RESTRICTED", end),
  "reset-name": (end) => visibility("CONTENT_REMOVED", end),
  "clear-text": (end) => visibility("CONTENT_REMOVED", end),
  "remove-picture": (end) => visibility("CONTENT_REMOVED", end),
  edit: (end) => other("Words were changed or taken out.", end),
  move: (end) => other("The content was moved to another place.", end),
  silence: partOfService,
  "stop-reports": partOfService,
  suspend: (end) => ({
    decision_account: "DECISION_ACCOUNT_SUSPENDED",
    end_date_account_restriction: end,
  }),
  ban: () => ({ decision_account: "DECISION_ACCOUNT_TERMINATED" }),
};

/** What is told of: a warning restricts nothing. */
export const exportedKinds = Object.keys(restrictions);

/**
 * A statement in the form of the EU transparency database (its API, version 2 of the schema), with
 * no personal data: no texts of members, and no names, addresses or numbers in the reasons.
 */
export function euStatement(
  statement: ExportedStatement,
  { rulesUrl, timeZone }: { rulesUrl: string; timeZone: string },
): Record<string, unknown> {
  const day = (at: string) =>
    Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();
  const end = statement.until && day(statement.until);
  const facts = withoutPersonalData(statement.facts, statement.names);
  return withoutNothing({
    ...restrictions[statement.kind]?.(end),
    account_type: "ACCOUNT_TYPE_PRIVATE",
    ...groundOf(statement, facts),
    decision_ground_reference_url: rulesUrl.slice(0, 500),
    decision_facts: facts.slice(0, 5_000),
    ...contentOf(statement),
    content_date: day(statement.contentPostedAt ?? statement.takenAt),
    content_language: statement.contentLanguage?.toUpperCase(),
    category: `STATEMENT_CATEGORY_${constant(categoryOf(statement))}`,
    territorial_scope: euTerritories,
    application_date: day(statement.takenAt),
    ...sourceOf(statement),
    automated_detection: statement.automatedDetection ? "Yes" : "No",
    automated_decision: `AUTOMATED_DECISION_${howFarAutomated(statement)}`,
    puid: statement.id,
  });
}

function visibility(name: string, end: string | null) {
  return {
    decision_visibility: [`DECISION_VISIBILITY_${name}`],
    end_date_visibility_restriction: end,
  };
}

function other(words: string, end: string | null) {
  return { ...visibility("OTHER", end), decision_visibility_other: words };
}

function partOfService(end: string | null) {
  return {
    decision_provision: "DECISION_PROVISION_PARTIAL_SUSPENSION",
    end_date_service_restriction: end,
  };
}

function groundOf(
  { legalGround, ruleClause, clauseTitle, clauseText }: ExportedStatement,
  facts: string,
) {
  if (legalGround !== null)
    return {
      decision_ground: "DECISION_GROUND_ILLEGAL_CONTENT",
      illegal_content_legal_ground: legalGround.slice(0, 500),
      illegal_content_explanation: facts.slice(0, 2_000),
    };
  return {
    decision_ground: "DECISION_GROUND_INCOMPATIBLE_CONTENT",
    incompatible_content_ground: `${ruleClause}. ${clauseTitle}`.slice(0, 500),
    incompatible_content_explanation: clauseText.slice(0, 2_000),
    incompatible_content_illegal: "No",
  };
}

function contentOf({ contentKinds }: ExportedStatement) {
  if (contentKinds.length === 0)
    return { content_type: ["CONTENT_TYPE_OTHER"], content_type_other: "Account" };
  return { content_type: contentKinds.map((kind) => `CONTENT_TYPE_${kind.toUpperCase()}`) };
}

function sourceOf({ source, sourceName }: ExportedStatement) {
  if (source === "trusted-flagger")
    return { source_type: "SOURCE_TRUSTED_FLAGGER", source_identity: sourceName?.slice(0, 500) };
  if (source === "notice") return { source_type: "SOURCE_ARTICLE_16" };
  if (source === "report" || source === "order")
    return { source_type: "SOURCE_TYPE_OTHER_NOTIFICATION" };
  return { source_type: "SOURCE_VOLUNTARY" };
}

function howFarAutomated({
  automatedDecision,
  automatedDetection,
}: Pick<ExportedStatement, "automatedDecision" | "automatedDetection">) {
  if (automatedDecision) return "FULLY";
  return automatedDetection ? "PARTIALLY" : "NOT_AUTOMATED";
}

function categoryOf({ category }: ExportedStatement): EuCategory {
  return euCategories.find((known) => known === category) ?? "other-violation-tc";
}

function constant(name: string): string {
  return name.replaceAll("-", "_").toUpperCase();
}

function withoutNothing(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}
