import { timingSafeEqual } from "node:crypto";
import { env } from "#app/platform/env.server.ts";
import { keyedHash } from "#app/platform/secrets.server.ts";
import { fromBase32, toBase32 } from "./rules/base32.ts";

/** What an answer to a mail answers, and whose it is. */
export interface ReplyTarget {
  memberNumber: number;
  postId: string;
}

const goodForDays = 90;
const signatureBytes = 9;
const bodyBytes = 16 + 5 + 2;

/**
 * The address to which this member answers this post (`reply+…@example.org`), or null where no
 * mailbox for answers is set up. It is signed and works for ninety days.
 */
export function replyAddressOf(target: ReplyTarget, now: Temporal.Instant): string | null {
  const mailbox = env().MAIL_REPLY_ADDRESS;
  if (!mailbox) return null;
  const [local, domain] = mailbox.split("@");
  const body = Buffer.alloc(bodyBytes);
  Buffer.from(target.postId.replaceAll("-", ""), "hex").copy(body);
  body.writeUIntBE(target.memberNumber, 16, 5);
  body.writeUInt16BE(dayOf(now), 21);
  return `${local}+${toBase32(Buffer.concat([body, sign(body)]))}@${domain}`;
}

/** Reads the one of the addresses that is such a one; null where none is, or its time is over. */
export function readReplyAddress(
  addresses: readonly string[],
  now: Temporal.Instant,
): ReplyTarget | null {
  for (const address of addresses) {
    const bytes = signedPartOf(address);
    if (!bytes) continue;
    const body = bytes.subarray(0, bodyBytes);
    if (!timingSafeEqual(sign(body), bytes.subarray(bodyBytes))) continue;
    const age = dayOf(now) - body.readUInt16BE(21);
    if (age < 0 || age > goodForDays) continue;
    const hex = body.subarray(0, 16).toString("hex");
    return { postId: uuidOf(hex), memberNumber: body.readUIntBE(16, 5) };
  }
  return null;
}

function signedPartOf(address: string): Buffer | null {
  const mailbox = env().MAIL_REPLY_ADDRESS?.toLowerCase();
  const [local = "", domain] = address.trim().toLowerCase().split("@");
  const at = local.indexOf("+");
  if (!mailbox || at < 0 || `${local.slice(0, at)}@${domain}` !== mailbox) return null;
  const bytes = fromBase32(local.slice(at + 1));
  return bytes?.length === bodyBytes + signatureBytes ? bytes : null;
}

function sign(body: Buffer): Buffer {
  return keyedHash("mail-reply", body.toString("hex")).subarray(0, signatureBytes);
}

function dayOf(now: Temporal.Instant): number {
  return Math.floor(now.epochMilliseconds / 86_400_000);
}

function uuidOf(hex: string): string {
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
