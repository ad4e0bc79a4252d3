import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "#app/platform/secrets.server.ts";

/** What a link of a mail opens without an account: a notice, or a measure for the one it restricts. */
export type SignedSubject = { kind: "notice" | "measure"; id: string };

/**
 * A token that opens just this case. It works as long as the key does: whether there is still time
 * to object, the case itself says.
 */
export function signSubject({ kind, id }: SignedSubject): string {
  const text = `${kind}.${id}`;
  return `${text}.${sign(text).toString("base64url")}`;
}

/** Reads a token for this kind of case; null where it was not made by us, or for another kind. */
export function readSignedSubject(
  token: string | undefined,
  wanted: SignedSubject["kind"],
): string | null {
  const [kind, id = "", signature = "", ...rest] = token?.split(".") ?? [];
  if (kind !== wanted || rest.length > 0 || id.length !== 36) return null;
  const given = Buffer.from(signature, "base64url");
  const expected = sign(`${kind}.${id}`);
  const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
  return isOurs ? id : null;
}

function sign(text: string): Buffer {
  return keyedHash("moderation-link", text).subarray(0, 24);
}
