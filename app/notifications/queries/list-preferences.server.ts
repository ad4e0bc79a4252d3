import type { Reader } from "#app/platform/db.server.ts";
import {
  type NewsSubjectName,
  newsSubjectNames,
  type Preference,
  preferenceFor,
} from "../rules/news-subjects.ts";

/** What these members want to hear about a subject, by member. */
export async function listPreferencesOf(
  db: Reader,
  { memberIds, subjects }: { memberIds: readonly string[]; subjects: readonly NewsSubjectName[] },
): Promise<(memberId: string, subject: NewsSubjectName) => Preference> {
  const rows =
    memberIds.length === 0 || subjects.length === 0
      ? []
      : await db
          .selectFrom("notificationPreference")
          .select(["memberId", "subject", "reach", "isPushed"])
          .where("memberId", "in", memberIds)
          .where("subject", "in", subjects)
          .execute();
  const chosen = new Map(rows.map((row) => [`${row.memberId} ${row.subject}`, row]));
  return (memberId, subject) => preferenceFor(subject, chosen.get(`${memberId} ${subject}`));
}

/** All that one member chose, or what counts instead. */
export async function findPreferences(
  db: Reader,
  memberId: string,
): Promise<Record<NewsSubjectName, Preference>> {
  const preferenceOf = await listPreferencesOf(db, {
    memberIds: [memberId],
    subjects: newsSubjectNames,
  });
  return Object.fromEntries(
    newsSubjectNames.map((name) => [name, preferenceOf(memberId, name)]),
  ) as Record<NewsSubjectName, Preference>;
}
