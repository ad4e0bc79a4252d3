import { type Database, json, type Transaction } from "#app/platform/db.server.ts";
import type { badgeIcons } from "../rules/badge-icons.ts";

interface Texts {
  de: string;
  en: string;
}

/** A new badge that members can wear on their profile. */
export async function createBadge(
  trx: Transaction<Database>,
  {
    names,
    descriptions,
    icon,
    now,
  }: {
    names: Texts;
    descriptions: Texts;
    icon: (typeof badgeIcons)[number];
    now: Temporal.Instant;
  },
): Promise<string> {
  const { id } = await trx
    .insertInto("badge")
    .values({
      names: json(names) as never,
      descriptions: json(descriptions) as never,
      icon,
      createdAt: now,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}
