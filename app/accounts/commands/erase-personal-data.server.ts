import { type Database, json, type Transaction } from "#app/platform/db.server.ts";

/**
 * Erases what makes a member a person, with every way to sign in and every mail to them. Consents
 * stay: they prove what was allowed as long as the account existed.
 */
export async function erasePersonalData(
  trx: Transaction<Database>,
  { memberId, formerName, now }: { memberId: string; formerName: string; now: Temporal.Instant },
): Promise<void> {
  await trx
    .updateTable("member")
    .set({
      displayName: formerName,
      email: null,
      emailConfirmedAt: null,
      passwordHash: null,
      role: "member",
      birthday: null,
      about: "",
      interests: [],
      sharedValues: [],
      avatarFileId: null,
      externalId: null,
      lastSeenAt: null,
      leavesAt: null,
      visitDays: 0,
      closedAt: now,
      closedReason: "by-member",
      updatedAt: now,
    })
    .where("id", "=", memberId)
    .execute();
  for (const table of [
    "session",
    "accountToken",
    "totpFactor",
    "recoveryCode",
    "segmentMember",
    "memberStatus",
    "memberAccess",
    "memberBadge",
    "forumReading",
    "forumFollow",
    "forumBookmark",
    "memberIgnore",
    "notificationPreference",
    "notificationDelivery",
    "digestSubscription",
    "pushSubscription",
    "inboundMail",
    "forumNewcomerMark",
    "forumDraft",
    "memberNote",
    "reviewView",
    "reviewerBreak",
    "forumContribution",
    "signUpOrigin",
    "signUpTrace",
    "signUpHold",
    "newcomerOrigin",
    "memberVisit",
    "memberTrust",
    "trustChange",
  ] as const)
    await trx.deleteFrom(table).where("memberId", "=", memberId).execute();
  await trx.deleteFrom("forumScheduledTopic").where("authorId", "=", memberId).execute();
  await forgetOwnWords(trx, memberId);
  await emptyMails(trx, memberId);
}

/** That something was reported or objected to stays, with what came of it; what was said is gone. */
async function forgetOwnWords(trx: Transaction<Database>, memberId: string): Promise<void> {
  const forgotten = { explanation: "–" };
  await trx.updateTable("flag").set(forgotten).where("reporterId", "=", memberId).execute();
  await trx.updateTable("appeal").set(forgotten).where("memberId", "=", memberId).execute();
  await trx.updateTable("notice").set(forgotten).where("notifierId", "=", memberId).execute();
  await forgetRemovedParts(trx, memberId);
}

/** What was taken out of the profile was kept so that it can be given back: nobody is left for that. */
async function forgetRemovedParts(trx: Transaction<Database>, memberId: string): Promise<void> {
  const kinds = ["reset-name", "clear-text", "remove-picture"];
  await trx
    .updateTable("statementOfReasons")
    .set({ removedText: null })
    .where("memberId", "=", memberId)
    .where("restriction", "in", kinds)
    .execute();
  await trx
    .updateTable("moderationMeasure")
    .set({ details: json({}) as never })
    .where("memberId", "=", memberId)
    .where("kind", "in", kinds)
    .execute();
}

async function emptyMails(trx: Transaction<Database>, memberId: string): Promise<void> {
  await trx
    .updateTable("mailOutbox")
    .set((eb) => ({
      toAddress: "",
      props: "{}",
      subject: null,
      html: null,
      bodyText: null,
      envelope: null,
      lastError: null,
      state: eb.case().when("state", "=", "sent").then("sent").else("discarded").end(),
    }))
    .where("memberId", "=", memberId)
    .execute();
}
