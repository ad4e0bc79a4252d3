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

/** Several settings at once; those the brand has not changed are missing. */
export async function findSettings<Key extends SettingKey>(
  db: Reader,
  keys: readonly Key[],
): Promise<Partial<Pick<Settings, Key>>> {
  const rows = await db
    .selectFrom("setting")
    .select(["key", "value"])
    .where("key", "in", keys)
    .execute();
  return Object.fromEntries(rows.map(({ key, value }) => [key, value])) as Partial<
    Pick<Settings, Key>
  >;
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
