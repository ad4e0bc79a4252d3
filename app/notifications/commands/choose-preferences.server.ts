import type { Database, Transaction } from "#app/platform/db.server.ts";
import {
  type NewsSubjectName,
  newsSubjects,
  type Preference,
  type Reach,
} from "../rules/news-subjects.ts";

/** Keeps how far news of some subjects go for a member. */
export async function choosePreferences(
  trx: Transaction<Database>,
  {
    memberId,
    choices,
    now,
  }: {
    memberId: string;
    choices: readonly (Preference & { subject: NewsSubjectName })[];
    now: Temporal.Instant;
  },
): Promise<void> {
  if (choices.length === 0) return;
  await trx
    .insertInto("notificationPreference")
    .values(choices.map((choice) => ({ memberId, chosenAt: now, ...choice })))
    .onConflict((conflict) =>
      conflict.columns(["memberId", "subject"]).doUpdateSet((eb) => ({
        reach: eb.ref("excluded.reach"),
        isPushed: eb.ref("excluded.isPushed"),
        chosenAt: eb.ref("excluded.chosenAt"),
      })),
    )
    .execute();
}

/** Ends mails about some subjects; in the portal they are told as before. Twice changes nothing. */
export async function endMails(
  trx: Transaction<Database>,
  {
    memberId,
    subjects,
    now,
  }: { memberId: string; subjects: readonly NewsSubjectName[]; now: Temporal.Instant },
): Promise<void> {
  if (subjects.length === 0) return;
  const reach: Reach = "portal";
  await trx
    .insertInto("notificationPreference")
    .values(
      subjects.map((subject) => ({
        memberId,
        subject,
        reach,
        isPushed: newsSubjects[subject].isPushed,
        chosenAt: now,
      })),
    )
    .onConflict((conflict) =>
      conflict
        .columns(["memberId", "subject"])
        .doUpdateSet({ reach, chosenAt: now })
        .where("notificationPreference.reach", "=", "mail"),
    )
    .execute();
}
