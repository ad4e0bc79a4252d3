import { type Database, json, type Reader, type Transaction } from "./db.server.ts";

/** Settings by key and value; slices add theirs by declaration merging. */
declare global {
  interface Settings {
    /** Present only in the embedded demo database. */
    demo: {
      seed: number;
      createdAt: string;
      /** Who can be signed in by one click; the key says in which part. */
      accounts: { key: string; memberId: string }[];
    };
  }
}

export type SettingKey = keyof Settings & string;

/** The stored value, or undefined where the brand has not changed it. */
export async function findSetting<Key extends SettingKey>(
  db: Reader,
  key: Key,
): Promise<Settings[Key] | undefined> {
  const row = await db
    .selectFrom("setting")
    .select("value")
    .where("key", "=", key)
    .executeTakeFirst();
  return row?.value as Settings[Key] | undefined;
}

export async function saveSetting<Key extends SettingKey>(
  trx: Transaction<Database>,
  {
    key,
    value,
    updatedBy,
    now,
  }: { key: Key; value: Settings[Key]; updatedBy: string | null; now: Temporal.Instant },
): Promise<void> {
  await trx
    .insertInto("setting")
    .values({ key, value: json(value) as never, updatedAt: now, updatedBy })
    .onConflict((conflict) =>
      conflict.column("key").doUpdateSet((eb) => ({
        value: eb.ref("excluded.value"),
        updatedAt: eb.ref("excluded.updatedAt"),
        updatedBy: eb.ref("excluded.updatedBy"),
        version: eb("setting.version", "+", 1),
      })),
    )
    .execute();
}
