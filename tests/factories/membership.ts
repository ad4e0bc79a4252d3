import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";

/** A plan that members can subscribe to. */
export async function createPlan({ amountMinor = 900, period = "month" } = {}) {
  return database()
    .insertInto("membershipPlan")
    .values({
      name: JSON.stringify({ de: "Förderkreis", en: "Circle of friends" }),
      description: JSON.stringify({ de: "Für alle, die mittragen.", en: "For those who carry." }),
      amountMinor,
      currency: "EUR",
      period,
      createdAt: now(),
    })
    .returning(["id"])
    .executeTakeFirstOrThrow();
}
