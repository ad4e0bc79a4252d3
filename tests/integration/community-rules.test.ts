import { expect, test } from "vitest";
import { decideItem } from "#app/moderation/commands/decide-item.server.ts";
import { publishCommunityRules } from "#app/moderation/commands/publish-community-rules.server.ts";
import {
  findRulesInForce,
  listRulesVersions,
} from "#app/moderation/queries/find-community-rules.server.ts";
import { listMeasuresOfMember } from "#app/moderation/queries/list-measures-of-member.server.ts";
import { defaultCommunityRules } from "#app/moderation/rules/community-rules.ts";
import { database, inTransaction } from "#app/platform/db.server.ts";
import {
  createReportedPlace,
  createStaff,
  openItemOf,
  report,
} from "#tests/factories/moderation.ts";

const now = Temporal.Instant.from("2026-03-02T12:00:00Z");
const note = { de: "Klarer.", en: "Clearer." };
const words = (text: string) => ({ de: text, en: text });

async function publish(
  rules: Parameters<typeof publishCommunityRules>[1]["rules"],
  baseVersion: number,
) {
  const by = await createStaff("manager", "Maren Voss");
  return inTransaction((trx) => publishCommunityRules(trx, { rules, note, baseVersion, by, now }));
}

test("a decision cites the clause as it read on the day, whatever becomes of it", async () => {
  const { author, postId } = await createReportedPlace();
  const staff = await createStaff();
  await report(postId);
  const item = await openItemOf(postId);
  const decision = { decision: "hide", clause: 1, reason: "So nicht." } as const;
  await decideItem({ itemId: item.id, version: item.version, ...decision, staff, now });
  const before = await findRulesInForce(database());
  const changed = before.rules.map((rule) =>
    rule.number === 1 ? { ...rule, text: words("Ganz anders.") } : rule,
  );
  const version = await publish(changed, before.version);
  expect(version).toBe(before.version + 1);
  const [statement] = await listMeasuresOfMember(database(), { memberId: author.id, limit: 1 });
  expect(statement?.clauseText).toBe(defaultCommunityRules[0]!.text.de);
  expect((await findRulesInForce(database())).rules[0]?.text.de).toBe("Ganz anders.");

  const withNew = [
    ...changed.filter(({ number }) => number !== 7),
    { number: null, title: words("Neu"), text: words("Neu.") },
  ];
  await publish(withNew, version);
  const inForce = await findRulesInForce(database());
  // Seven is gone for good: what cites it must never mean something else.
  expect(inForce.rules.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 8]);
  expect((await listRulesVersions(database(), { limit: 2 })).map((each) => each.version)).toEqual([
    version + 1,
    version,
  ]);
});

test("of two who publish at once the second reads the other's rules first", async () => {
  const { rules, version } = await findRulesInForce(database());
  const mine = (text: string) => [
    ...rules,
    { number: null, title: words(text), text: words(text) },
  ];
  const both = await Promise.allSettled([
    publish(mine("Eins"), version),
    publish(mine("Zwei"), version),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(both.find((result) => result.status === "rejected")?.reason).toMatchObject({
    code: "rules-changed-meanwhile",
  });
});

test("refuses what changes nothing, and rules without a clause", async () => {
  const { rules, version } = await findRulesInForce(database());
  await expect(publish(rules, version)).rejects.toThrow("rules-unchanged");
  await expect(publish([], version)).rejects.toThrow("rules-empty");
});

test("what was published stays as it is, even for whoever writes to the database", async () => {
  const { version } = await findRulesInForce(database());
  const table = database().updateTable("communityRulesVersion");
  await expect(table.set({ note: "{}" }).where("version", "=", version).execute()).rejects.toThrow(
    "stay as they are",
  );
});
