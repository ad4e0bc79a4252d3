import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";

export interface NamedMember {
  /** As it was written. */
  name: string;
  memberId: string | null;
  displayName: string | null;
  number: number | null;
  /** Two members answer to it: one by number, another by the shop's number. */
  isAmbiguous: boolean;
}

/**
 * Who is meant by member numbers ("17" or "#17"), addresses, or numbers of the shop: one answer for
 * each name, in their order, in one statement. Closed accounts are nobody.
 */
export async function findMembersNamed(db: Reader, names: string[]): Promise<NamedMember[]> {
  if (names.length === 0) return [];
  const { rows } = await sql<NamedMember>`
    select named.name, found.id as member_id, found.display_name, found.number,
           coalesce(found.answers > 1, false) as is_ambiguous
      from unnest(${names}::text[]) with ordinality as named (name, position)
      left join lateral (
        select id, display_name, number, count(*) over () as answers from member
         where closed_at is null
           and (email = named.name::citext or external_id = named.name
             or number = case when named.name ~ '^#?[0-9]{1,15}$' then ltrim(named.name, '#')::bigint end)
         order by number limit 1) found on true
     order by named.position`.execute(db);
  return rows.map((row) => (row.isAmbiguous ? { ...row, memberId: null } : row));
}
