import webPush from "web-push";
import { now } from "#app/platform/clock.ts";
import { type Database, json, type Reader, type Transaction } from "#app/platform/db.server.ts";
import { seal, unseal } from "#app/platform/secrets.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";

declare global {
  interface Settings {
    /** The pair of keys by which push services know this portal (VAPID); made at first use. */
    "push-keys": { publicKey: string; sealedPrivateKey: string };
  }
}

export interface PushKeys {
  publicKey: string;
  privateKey: string;
}

/** The portal's keys for push; every process gets the same, whoever makes them first. */
export async function pushKeys(db: Reader | Transaction<Database>): Promise<PushKeys> {
  const kept = (await findSetting(db, "push-keys")) ?? (await makeKeys(db));
  return {
    publicKey: kept.publicKey,
    privateKey: unseal("push", Buffer.from(kept.sealedPrivateKey, "base64")),
  };
}

async function makeKeys(db: Reader): Promise<Settings["push-keys"]> {
  const { publicKey, privateKey } = webPush.generateVAPIDKeys();
  const made = { publicKey, sealedPrivateKey: seal("push", privateKey).toString("base64") };
  await db
    .insertInto("setting")
    .values({ key: "push-keys", value: json(made) as never, updatedAt: now(), updatedBy: null })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const kept = await findSetting(db, "push-keys");
  if (!kept) throw new Error("keys for push could not be kept");
  return kept;
}
