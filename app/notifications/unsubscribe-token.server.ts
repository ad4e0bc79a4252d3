import { timingSafeEqual } from "node:crypto";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { type NewsSubjectName, newsSubjectNames } from "./rules/news-subjects.ts";

/** What a mail lets its reader end: mails about some subjects, or the weekly digest. */
export type MailList = NewsSubjectName | "digest";

export interface Unsubscription {
  memberId: string;
  lists: MailList[];
}

/**
 * A token that ends just these mails to just this member. It works as long as the key does: whoever
 * finds an old mail must still be able to unsubscribe, and doing it twice changes nothing.
 */
export function unsubscribeToken({ memberId, lists }: Unsubscription): string {
  const text = `${memberId}.${[...lists].sort().join("+")}`;
  return `${text}.${sign(text).toString("base64url")}`;
}

/** Reads a token; null where it was not made by us. */
export function readUnsubscribeToken(token: string): Unsubscription | null {
  const [memberId = "", lists = "", signature = "", ...rest] = token.split(".");
  if (rest.length > 0 || token.length > 500) return null;
  const given = Buffer.from(signature, "base64url");
  const wanted = sign(`${memberId}.${lists}`);
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  return { memberId, lists: lists.split("+").filter(isMailList) };
}

function isMailList(name: string): name is MailList {
  // A subject of an earlier version may be gone.
  return name === "digest" || (newsSubjectNames as string[]).includes(name);
}

function sign(text: string): Buffer {
  return keyedHash("unsubscribe", text).subarray(0, 16);
}
