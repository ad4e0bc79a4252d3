import { sql } from "kysely";
import { database } from "#app/platform/db.server.ts";
import { isForTheMember, memberTables } from "./member-data-tables.ts";

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
    yield `,\n${JSON.stringify(`${place.table} (${place.column})`)}: [`;
    let separator = "\n";
    for (const row of await rowsOf(place, memberId)) {
      yield separator + JSON.stringify(withoutOthers(place.table, row));
      separator = ",\n";
    }
    yield "]";
  }
  yield "\n}\n";
}

async function rowsOf(
  { table, column, through }: (typeof memberTables)[number],
  memberId: string,
): Promise<Record<string, unknown>[]> {
  const owners = through
    ? sql`(select id from ${sql.table(through.table)} where ${sql.ref(through.column)} = ${memberId})`
    : sql`(${memberId}::uuid)`;
  const { rows } = await sql<{ row: Record<string, unknown> }>`
    select to_jsonb(t) as row from ${sql.table(table)} t where t.${sql.ref(column)} in ${owners}
  `.execute(database());
  return rows.map(({ row }) => row);
}

function withoutOthers(table: string, row: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).filter(([column]) => isForTheMember(table, column)),
  );
}
