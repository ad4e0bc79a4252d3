import { database, inTransaction } from "#app/platform/db.server.ts";
import { earnByRules } from "#app/points/commands/earn-by-rules.server.ts";
import { labelActivity } from "#app/points/commands/label-activity.server.ts";
import { recordActivity } from "#app/points/commands/record-activity.server.ts";
import {
  changeEarningRule,
  createEarningRule,
} from "#app/points/commands/save-earning-rule.server.ts";
import { pauseEarningRule } from "#app/points/commands/stop-earning-rule.server.ts";
import type { EarningDefinition } from "#app/points/rules/earning/definition.ts";
import { factOfBirthday } from "#app/points/rules/earning/triggers/birthday.ts";
import {
  activityLabels,
  campaigns,
  laterOrderRule,
  rules,
  surveyAnswers,
} from "../content/earning.ts";
import { actorOf, at, memberIdOf, type World } from "../world.ts";

const timeZone = "Europe/Berlin";
const birthdaysOfDays = 60;

/** The rules and campaigns of the year, made on their days by the manager. */
export async function makeRules(world: World): Promise<void> {
  const by = actorOf(world, "ella");
  await inTransaction(async (trx) => {
    for (const { name, daysAgo, pausedDaysAgo, ...rule } of rules) {
      const definition: EarningDefinition = {
        conditions: {},
        limits: {},
        delayDays: rule.trigger === "order-paid" ? 14 : 0,
        multipliedByLevel: rule.trigger === "order-paid",
        countsForStatus: false,
        ...rule,
      };
      const now = at(world, daysAgo, 540);
      const { ruleId } = await createEarningRule(trx, { kind: "rule", name, definition, by, now });
      if (pausedDaysAgo !== undefined)
        await pauseEarningRule(trx, { ruleId, kind: "rule", by, now: at(world, pausedDaysAgo) });
    }
    for (const [type, label] of Object.entries(activityLabels))
      await labelActivity(trx, { type, label, by, now: at(world, 250, 540) });
    for (const { definition, madeDaysAgo, from, through, budgetPoints } of campaigns) {
      const days = { from: dateOf(world, from), through: dateOf(world, through) };
      await createEarningRule(trx, {
        kind: "campaign",
        name: "",
        definition: { ...definition, conditions: { days }, limits: {} },
        budgetPoints,
        by,
        now: at(world, madeDaysAgo),
      });
    }
  });
  await changeOrderRule(world);
}

async function changeOrderRule(world: World): Promise<void> {
  const { id: ruleId, definition } = await database()
    .selectFrom("earningRule")
    .innerJoin("earningRuleVersion", "ruleId", "id")
    .select(["id", "definition"])
    .where("trigger", "=", "order-paid")
    .orderBy("createdAt")
    .limit(1)
    .executeTakeFirstOrThrow();
  const { daysAgo, limits } = laterOrderRule;
  await inTransaction((trx) =>
    changeEarningRule(trx, {
      kind: "rule",
      ruleId,
      version: 1,
      name: "Einkauf",
      definition: { ...(definition as never as EarningDefinition), limits },
      by: actorOf(world, "ella"),
      now: at(world, daysAgo, 600),
    }),
  );
}

/** What members did that earns beside buying: birthdays lately, and a survey of the season. */
export async function celebrate(world: World): Promise<void> {
  const today = world.now.toZonedDateTimeISO(timeZone).toPlainDate();
  for (const person of world.people) {
    if (!person.birthday) continue;
    const { month, day } = Temporal.PlainDate.from(person.birthday);
    const kept = today.with({ month, day });
    const daysAgo = kept.until(today, { largestUnit: "days" }).days;
    if (daysAgo < 0 || daysAgo > birthdaysOfDays) continue;
    if (person.joinedDaysAgo < birthdaysOfDays) continue;
    const fact = factOfBirthday(memberIdOf(world, person.key), { day: kept, timeZone });
    await inTransaction((trx) => earnByRules(trx, { fact, now: fact.at }));
  }
  const answering = world.people.filter(({ joinedDaysAgo }) => joinedDaysAgo > birthdaysOfDays);
  for (const [index, person] of world.random.sample(answering, surveyAnswers).entries()) {
    const occurredAt = at(world, 20 - index, 1_140);
    await inTransaction((trx) =>
      recordActivity(trx, {
        activity: {
          memberId: memberIdOf(world, person.key),
          type: "survey-answered",
          externalId: `season/${index + 1}`,
          occurredAt,
          amount: null,
          values: { score: world.random.int(6, 10) },
        },
        now: occurredAt,
      }),
    );
  }
}

function dateOf(world: World, daysAgo: number): string {
  return at(world, 0)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .subtract({ days: daysAgo })
    .toString();
}
