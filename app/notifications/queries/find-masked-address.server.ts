import type { Reader } from "#app/platform/db.server.ts";

/**
 * A member's address as they recognise it and nobody else learns it ("m…@example.org"): whoever holds
 * a forwarded mail may end such mails, but is told nothing.
 */
export async function findMaskedAddress(db: Reader, memberId: string): Promise<string | null> {
  if (!/^[0-9a-f-]{36}$/.test(memberId)) return null;
  const member = await db
    .selectFrom("member")
    .select("email")
    .where("id", "=", memberId)
    .executeTakeFirst();
  return member?.email?.replace(/^(.).*(?=@)/u, "$1…") ?? null;
}
