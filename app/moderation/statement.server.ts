import { findBrand } from "#app/platform/brand.server.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { findSetting } from "#app/platform/settings.server.ts";
import { findStatement } from "./queries/list-measures-of-member.server.ts";
import { appealEndsAt } from "./rules/appeal-window.ts";
import { measureState } from "./rules/measure-state.ts";
import { redressBody } from "./rules/redress.ts";

/** What the page of one statement of reasons shows its author. Throws a 404 for anybody else's. */
export async function loadStatement({
  measureId,
  memberId,
}: {
  measureId: string;
  memberId: string;
}) {
  const statement = await findStatement(database(), { measureId, memberId });
  if (!statement) throw new Response("Not Found", { status: 404 });
  const { timeZone } = await findBrand();
  const appealUntil = appealEndsAt(Temporal.Instant.from(statement.takenAt), timeZone);
  return {
    statement,
    state: measureState(statement),
    appealUntil: appealUntil.toString(),
    redressBody: redressBody(await findSetting(database(), "redress")),
    mayAppeal: Temporal.Instant.compare(now(), appealUntil) < 0,
  };
}
