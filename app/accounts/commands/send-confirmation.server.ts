import { paths } from "#app/paths.ts";
import { findBrand } from "#app/platform/brand.server.ts";
import type { Database, Transaction } from "#app/platform/db.server.ts";
import { env } from "#app/platform/env.server.ts";
import { type FormOfAddress, type Language, localeOf } from "#app/platform/i18n/locales.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import type { TokenPayloads } from "../rules/tokens.ts";
import { issueToken } from "./issue-token.server.ts";

/** A member as far as a mail to them needs it. */
export interface MailRecipient {
  id: string;
  email: string | null;
  displayName: string;
  language: string;
  formOfAddress: string | null;
}

/** Sends the mail that proves the address. */
export async function sendConfirmation(
  trx: Transaction<Database>,
  {
    member,
    payload,
    now,
  }: { member: MailRecipient; payload: TokenPayloads["confirm-address"]; now: Temporal.Instant },
): Promise<void> {
  const token = await issueToken(trx, {
    purpose: "confirm-address",
    memberId: member.id,
    payload,
    now,
  });
  await queueMail(trx, {
    ...(await recipientOf(member)),
    template: "confirm-address",
    props: { name: payload.displayName, url: absolute(paths.confirmAddress({ token })) },
  });
}

/** To whom and in which voice; formal German where the member or else the brand wants it. */
export async function recipientOf(member: MailRecipient) {
  const brand = await findBrand();
  return {
    to: member.email ?? "",
    memberId: member.id,
    locale: localeOf(
      member.language as Language,
      (member.formOfAddress as FormOfAddress | null) ?? brand.formOfAddress,
    ),
  };
}

/** A path of ours as an address that works in a mail. */
export function absolute(path: string): string {
  return new URL(path, env().baseUrl).href;
}
