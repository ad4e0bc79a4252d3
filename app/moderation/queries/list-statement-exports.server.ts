import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { exportedKinds } from "../rules/eu-statement.ts";

/** What has been exported for the EU transparency database, newest first. */
export function listStatementExports(db: Reader, { limit }: { limit: number }) {
  return db
    .selectFrom("statementExport as export")
    .innerJoin("member as maker", "maker.id", "export.madeBy")
    .select([
      "export.id",
      "export.number",
      "export.madeAt",
      "export.statementCount",
      "maker.displayName as madeByName",
    ])
    .orderBy("export.number", "desc")
    .limit(limit)
    .execute();
}

/** How many statements of reasons wait for their export, and since when the oldest does. */
export function countUnexportedStatements(db: Reader) {
  return db
    .selectFrom("statementOfReasons as statement")
    .innerJoin("moderationMeasure as measure", "measure.id", "statement.measureId")
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min<string | null>("statement.sentAt").as("oldestAt"),
    ])
    .where("statement.exportId", "is", null)
    .where("measure.kind", "in", exportedKinds)
    .executeTakeFirstOrThrow();
}

/** The statements of an export in full; undefined where there is no such export. */
export async function findExportedStatements(db: Reader, exportId: string) {
  const found = await db
    .selectFrom("statementExport")
    .select("number")
    .where("id", "=", exportId)
    .executeTakeFirst();
  if (!found) return undefined;
  const statements = await db
    .selectFrom("statementOfReasons as statement")
    .innerJoin("moderationMeasure as measure", "measure.id", "statement.measureId")
    .innerJoin("member", "member.id", "statement.memberId")
    .select([
      "statement.id",
      "measure.kind",
      "measure.takenAt",
      "measure.until",
      "statement.facts",
      "statement.source",
      "statement.sourceName",
      "statement.category",
      "statement.legalGround",
      "statement.ruleClause",
      "statement.clauseTitle",
      "statement.clauseText",
      "statement.automatedDetection",
      "statement.automatedDecision",
      "statement.contentPostedAt",
      "statement.contentKinds",
      "statement.contentLanguage",
      "member.displayName",
      // A name that was reset is not told either.
      sql<string | null>`case when measure.kind = 'reset-name' then statement.removed_text end`.as(
        "formerName",
      ),
    ])
    .where("statement.exportId", "=", exportId)
    .orderBy("statement.id")
    .execute();
  return { number: found.number, statements };
}
