import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "#app/platform/secrets.server.ts";

/** A token that lets whoever has the mail keep their account. It opens nothing else. */
export function signDeparture(id: string): string {
  return `${id}.${sign(id).toString("base64url")}`;
}

/** Reads a token; null where it was not made by us. */
export function readSignedDeparture(token: string | undefined): string | null {
  const [id = "", signature = "", ...rest] = token?.split(".") ?? [];
  if (rest.length > 0 || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const given = Buffer.from(signature, "base64url");
  const wanted = sign(id);
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? id : null;
}

function sign(id: string): Buffer {
  return keyedHash("departure-link", id).subarray(0, 24);
}
