import { expect, test } from "vitest";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { exportStatements } from "#app/moderation/commands/export-statements.server.ts";
import { countUnexportedStatements } from "#app/moderation/queries/list-statement-exports.server.ts";
import { findEuBatch } from "#app/moderation/statement-export.server.ts";
import { database } from "#app/platform/db.server.ts";
import {
  createReportedPlace,
  createReporter,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";
import { setUpBrand } from "#tests/support/built-portal.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");

async function hideReported(text: string, reason: string) {
  const place = await createReportedPlace(text);
  const staff = await createStaff("manager");
  await report(place.postId, { reporter: await createReporter("Svenja Petri") });
  const item = await openItemOf(place.postId);
  const decision = { decision: "hide", clause: 1, reason } as const;
  await decideItem({ itemId: item.id, version: item.version, ...decision, staff, now });
  return { ...place, staff };
}

test("a statement leaves once, without its author, reporter, decider and text", async () => {
  await setUpBrand();
  const { author, staff } = await hideReported("Geheimes Kennwort Zaunkönig", "Du greifst an.");
  const { displayName } = await database()
    .selectFrom("member")
    .select("displayName")
    .where("id", "=", author.id)
    .executeTakeFirstOrThrow();
  const both = await Promise.allSettled([
    exportStatements({ staff, now }),
    exportStatements({ staff, now }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const exportId = both.find((result) => result.status === "fulfilled")!.value;
  const { batch } = (await findEuBatch(database(), exportId))!;
  expect(batch.statements).toMatchObject([
    {
      decision_facts: "Du greifst an.",
      source_type: "SOURCE_TYPE_OTHER_NOTIFICATION",
      category: "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH",
      content_type: ["CONTENT_TYPE_TEXT"],
      application_date: "2026-03-02",
    },
  ]);
  const text = JSON.stringify(batch);
  for (const secret of [displayName, "Svenja", "Jonas", "Zaunkönig", author.id, staff.id])
    expect(text).not.toContain(secret);
  expect(await countUnexportedStatements(database())).toEqual({ count: 0, oldestAt: null });
});

test("the name of whom it concerns is taken out of the reason", async () => {
  const place = await createReportedPlace();
  const { displayName } = await database()
    .selectFrom("member")
    .select("displayName")
    .where("id", "=", place.author.id)
    .executeTakeFirstOrThrow();
  const staff = await createStaff("manager");
  await report(place.postId);
  const item = await openItemOf(place.postId);
  const decision = {
    decision: "hide",
    clause: 1,
    reason: `Hallo ${displayName}, so nicht.`,
  } as const;
  await decideItem({ itemId: item.id, version: item.version, ...decision, staff, now });
  const { batch } = (await findEuBatch(database(), await exportStatements({ staff, now })))!;
  expect(batch.statements[0]?.decision_facts).toBe("Hallo […], so nicht.");
});
