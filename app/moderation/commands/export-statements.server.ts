import { recordAudit } from "#app/platform/audit.server.ts";
import { inTransaction } from "#app/platform/db.server.ts";
import { DomainError } from "#app/platform/errors.ts";
import { exportedKinds } from "../rules/eu-statement.ts";
import type { StaffMember } from "./staff-member.ts";

/** How many statements the EU transparency database takes at a time. */
export const exportBatchLength = 100;

/**
 * Puts the oldest statements that were never exported into one file for the EU transparency
 * database; each leaves the portal once. Answers the export's id. Throws `nothing-to-export`.
 */
export async function exportStatements({
  staff,
  now,
}: {
  staff: StaffMember;
  now: Temporal.Instant;
}): Promise<string> {
  return inTransaction(async (trx) => {
    const statements = await trx
      .selectFrom("statementOfReasons as statement")
      .innerJoin("moderationMeasure as measure", "measure.id", "statement.measureId")
      .select("statement.id")
      .where("statement.exportId", "is", null)
      .where("measure.kind", "in", exportedKinds)
      .orderBy("statement.sentAt")
      .orderBy("statement.id")
      .limit(exportBatchLength)
      .forUpdate("statement")
      .skipLocked()
      .execute();
    if (statements.length === 0) throw new DomainError("nothing-to-export");
    const made = await trx
      .insertInto("statementExport")
      .values({ madeAt: now, madeBy: staff.id, statementCount: statements.length })
      .returning(["id", "number"])
      .executeTakeFirstOrThrow();
    await trx
      .updateTable("statementOfReasons")
      .set({ exportId: made.id })
      .where(
        "id",
        "in",
        statements.map(({ id }) => id),
      )
      .execute();
    await recordAudit(trx, {
      at: now,
      actor: { id: staff.id, name: staff.displayName },
      action: "statements.exported",
      object: { kind: "statement-export", id: made.id },
      memberId: null,
      reason: null,
      facts: { number: made.number, statements: statements.length },
    });
    return made.id;
  });
}
