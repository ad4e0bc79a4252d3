import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  hkdfSync,
  randomBytes,
} from "node:crypto";
import { env } from "./env.server.ts";

/** What a derived key is for: keys of different purposes never open each other's data. */
export type KeyPurpose =
  | "totp"
  | "voucher-code"
  | "voucher-lookup"
  | "visitor"
  | "mail-link"
  | "mail-props"
  | "address-tombstone"
  | "recovery-code"
  | "check-in"
  | "attempt"
  | "unsubscribe"
  | "mail-reply"
  | "push"
  | "poll-vote"
  | "moderation-link"
  | "departure-link"
  | "newcomer-origin"
  | "sign-up-trace";

const keys = new Map<KeyPurpose, Buffer>();

/** AES-256-GCM with a key derived for `purpose`; layout: nonce (12) · tag (16) · ciphertext. */
export function seal(purpose: KeyPurpose, text: string): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", keyOf(purpose), nonce);
  const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** Opens what `seal` made. Throws when the data was changed or the key is another. */
export function unseal(purpose: KeyPurpose, sealed: Buffer): string {
  const decipher = createDecipheriv("aes-256-gcm", keyOf(purpose), sealed.subarray(0, 12));
  decipher.setAuthTag(sealed.subarray(12, 28));
  return Buffer.concat([decipher.update(sealed.subarray(28)), decipher.final()]).toString("utf8");
}

/** Keyed hash for look-ups that a leaked database must not allow to be guessed. */
export function keyedHash(purpose: KeyPurpose, text: string): Buffer {
  return createHmac("sha256", keyOf(purpose)).update(text).digest();
}

/** SHA-256 of a high-entropy token. */
export function hashToken(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** A URL-safe random token of 256 bits. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

function keyOf(purpose: KeyPurpose): Buffer {
  let key = keys.get(purpose);
  if (!key) {
    key = Buffer.from(hkdfSync("sha256", env().SECRET_KEY, "resonanz", purpose, 32));
    keys.set(purpose, key);
  }
  return key;
}
