import { paths } from "#app/paths.ts";
import { type Database, inTransaction, type Transaction } from "#app/platform/db.server.ts";
import { appendEvent } from "#app/platform/events.server.ts";
import { queueMail } from "#app/platform/mail.server.ts";
import { hashPassword } from "../passwords.server.ts";
import type { ConsentEvidence } from "../rules/tokens.ts";
import { lookAtSignUp } from "./look-at-sign-up.server.ts";
import { recordConsent } from "./record-consent.server.ts";
import { refuseWeakPassword } from "./refuse-weak-password.server.ts";
import {
  absolute,
  type MailRecipient,
  recipientOf,
  sendConfirmation,
} from "./send-confirmation.server.ts";

export interface SignUp {
  displayName: string;
  email: string;
  password: string;
  language: "de" | "en";
  formOfAddress: "du" | "sie";
  timeZone: string;
  newsletter: boolean;
  evidence: ConsentEvidence;
  visitorKeyHash: string | null;
  /** keyedHash("attempt", …) of the network, by which many sign-ups of one place are noticed; null: an address from inside. */
  networkHash?: Buffer | null;
  /** By which device and from where; null: an address from inside. */
  place?: { address: string; userAgent: string } | null;
}

/**
 * Makes an account that waits for its address to be confirmed. To the person in front of the form
 * the outcome is the same whether the address is known or not: only the mail differs. A second
 * sign-up before the confirmation sends another mail; each mail confirms the form it came from.
 * Throws WeakPassword.
 */
export async function signUp(
  form: SignUp,
  { mayMail = true, now }: { mayMail?: boolean; now: Temporal.Instant },
): Promise<void> {
  await refuseWeakPassword(form.password, { ...form, role: "member" });
  const passwordHash = await hashPassword(form.password);
  await inTransaction(async (trx) => {
    const member = await insertMember(trx, { form, passwordHash, now });
    if (!mayMail) return;
    if (member) return confirmBy(trx, { member, form, passwordHash, now });
    await answerKnownAddress(trx, { form, passwordHash, now });
  });
}

type Step = { form: SignUp; passwordHash: string; now: Temporal.Instant };

async function insertMember(
  trx: Transaction<Database>,
  { form, passwordHash, now }: Step,
): Promise<MailRecipient | undefined> {
  const { displayName, email, language, formOfAddress, timeZone } = form;
  const member = await trx
    .insertInto("member")
    .values({ displayName, email, language, formOfAddress, timeZone, passwordHash, joinedAt: now })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning(["id", "email", "displayName", "language", "formOfAddress"])
    .executeTakeFirst();
  if (!member) return undefined;
  for (const purpose of ["terms", "privacy"] as const) {
    const { evidence } = form;
    await recordConsent(trx, { memberId: member.id, purpose, state: "granted", evidence, now });
  }
  const { networkHash, visitorKeyHash } = form;
  const place = form.place ? { ...form.place, visitorKeyHash } : null;
  if (networkHash !== undefined)
    await lookAtSignUp(trx, { memberId: member.id, email, networkHash, place, now });
  await appendEvent(trx, {
    name: "account.signed-up",
    occurredAt: now,
    memberId: member.id,
    actor: { kind: "guest", id: null },
    channel: "portal",
    direction: "from-member",
    subject: { kind: "member", id: member.id },
    payload: { language, visitorKeyHash: form.visitorKeyHash },
  });
  return member;
}

async function answerKnownAddress(trx: Transaction<Database>, step: Step): Promise<void> {
  const member = await trx
    .selectFrom("member")
    .select(["id", "email", "displayName", "language", "formOfAddress", "emailConfirmedAt"])
    .where("email", "=", step.form.email)
    .where("closedAt", "is", null)
    .executeTakeFirst();
  if (!member) return;
  if (!member.emailConfirmedAt) return confirmBy(trx, { member, ...step });
  await queueMail(trx, {
    ...(await recipientOf(member)),
    template: "already-registered",
    props: {
      name: member.displayName,
      signInUrl: absolute(paths.signIn()),
      resetUrl: absolute(paths.forgotPassword()),
    },
  });
}

/** The name and password of this very form travel with the token, not those of an earlier one. */
async function confirmBy(
  trx: Transaction<Database>,
  { member, form, passwordHash, now }: Step & { member: MailRecipient },
): Promise<void> {
  await sendConfirmation(trx, {
    member,
    payload: {
      displayName: form.displayName,
      passwordHash,
      newsletter: form.newsletter ? form.evidence : null,
    },
    now,
  });
}
