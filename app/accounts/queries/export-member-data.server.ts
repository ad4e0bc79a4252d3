import { sql } from "kysely";
import { type Database, database, type Transaction } from "#app/platform/db.server.ts";
import { isForTheMember, type MemberTable, memberTables } from "./member-data-tables.ts";

const rowsAtOnce = 500;

/**
 * Everything kept about a member as JSON text, table by table, in pieces: no export is ever whole in
 * memory. Secrets and the names of staff are left out.
 */
export async function* exportMemberData(
  memberId: string,
  now: Temporal.Instant,
): AsyncGenerator<string> {
  yield `{\n"exportedAt": ${JSON.stringify(now.toString())}`;
  for (const place of memberTables) {
    yield `,\n${JSON.stringify(`${place.table} (${place.column})`)}: `;
    yield* exportTable(place, memberId);
  }
  yield "\n}\n";
}

/** The member's rows of one table as a JSON array, in pieces; read by a cursor, as of one moment. */
export async function* exportTable(place: MemberTable, memberId: string): AsyncGenerator<string> {
  let separator = "[\n";
  for await (const row of rowsOf(place, memberId)) {
    yield separator + JSON.stringify(withoutOthers(place.table, row));
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "\n]";
}

async function* rowsOf(
  place: MemberTable,
  memberId: string,
): AsyncGenerator<Record<string, unknown>> {
  const trx = await database().startTransaction().execute();
  try {
    await openCursor(trx, place, memberId);
    for (;;) {
      const { rows } = await sql<{ row: Record<string, unknown> }>`
        fetch ${sql.lit(rowsAtOnce)} from member_rows`.execute(trx);
      for (const { row } of rows) yield row;
      if (rows.length < rowsAtOnce) break;
    }
  } finally {
    await trx.rollback().execute();
  }
}

async function openCursor(
  trx: Transaction<Database>,
  { table, column, through, only = "true" }: MemberTable,
  memberId: string,
): Promise<void> {
  const owners = through
    ? sql`(select id from ${sql.table(through.table)} where ${sql.ref(through.column)} = ${sql.lit(memberId)})`
    : sql`(${sql.lit(memberId)}::uuid)`;
  await sql`declare member_rows no scroll cursor for
    select to_jsonb(t) as row from ${sql.table(table)} t where t.${sql.ref(column)} in ${owners}
      and ${sql.raw(only)}
  `.execute(trx);
}

function withoutOthers(table: string, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => isForTheMember(table, column)),
  );
}
