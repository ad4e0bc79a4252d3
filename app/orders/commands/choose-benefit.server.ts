import { createAccess } from "#app/accounts/commands/create-access.server.ts";
import { createBadge } from "#app/accounts/commands/create-badge.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { NotFound } from "#app/platform/errors.ts";

/** One that is there, by its id, or one that is made for the plan. */
export type ChosenBenefit = string;

interface Naming {
  name: { de: string; en: string };
  description: { de: string; en: string };
  now: Temporal.Instant;
}

/** The door a plan opens; "own" is called like the plan. Throws NotFound. */
export async function chooseAccess(
  trx: Transaction<Database>,
  chosen: ChosenBenefit,
  { name, now }: Naming,
): Promise<string> {
  if (chosen === "own") return createAccess(trx, { names: name, link: null, now });
  const door = await trx
    .selectFrom("access")
    .select("id")
    .where("id", "=", chosen)
    .executeTakeFirst();
  if (!door) throw new NotFound("access");
  return door.id;
}

/** The badge a plan gives; "own" is called like the plan. Throws NotFound. */
export async function chooseBadge(
  trx: Transaction<Database>,
  chosen: ChosenBenefit,
  { name, description, now }: Naming,
): Promise<string> {
  if (chosen === "own")
    return createBadge(trx, { names: name, descriptions: description, icon: "heart", now });
  const badge = await trx
    .selectFrom("badge")
    .select("id")
    .where("id", "=", chosen)
    .executeTakeFirst();
  if (!badge) throw new NotFound("badge");
  return badge.id;
}
