import type { Reader } from "#app/platform/db.server.ts";

type Text = { name: string; text: string };

/** The projects members give to, with what came together in minor units, the oldest first. */
export async function listProjects(db: Reader, { id }: { id?: string } = {}) {
  const rows = await db
    .selectFrom("donationProject as project")
    .select(["project.id", "project.texts", "project.goalMinor", "project.currency"])
    .select((eb) =>
      eb
        .selectFrom("rewardDonation as donation")
        .whereRef("donation.projectId", "=", "project.id")
        .where("donation.cancelledAt", "is", null)
        .select((inner) => [
          inner.fn
            .coalesce(inner.fn.sum<string>("donation.amountMinor"), inner.val("0"))
            .as("raised"),
        ])
        .as("raised"),
    )
    .$if(id !== undefined, (query) => query.where("project.id", "=", id!))
    .orderBy("project.createdAt")
    .orderBy("project.id")
    .limit(200)
    .execute();
  return rows.map(({ raised, goalMinor, texts, ...row }) => ({
    ...row,
    goalMinor: goalMinor === null ? null : Number(goalMinor),
    raisedMinor: Number(raised),
    texts: texts as { de: Text; en: Text },
  }));
}
