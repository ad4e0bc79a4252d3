import { sql } from "kysely";
import { countContributions } from "#app/forum/commands/count-contributions.server.ts";
import { topPeriods } from "#app/forum/rules/topic-lists.ts";
import { registerAllMessages } from "#app/messages.server.ts";
import { now } from "#app/platform/clock.ts";
import { closeDatabase, database, inTransaction } from "#app/platform/db.server.ts";
import { declareSubscribedEvents } from "#app/platform/events.server.ts";
import { refreshAllFanScores } from "#app/relationships/commands/refresh-all-fan-scores.server.ts";
import { refreshAllPhases } from "#app/relationships/commands/refresh-all-phases.server.ts";
import { appointAmbassadors } from "./phases/ambassadors.ts";
import { claimLately } from "./phases/claims.ts";
import { celebrate, makeRules } from "./phases/earning.ts";
import { followSome } from "./phases/following.ts";
import { openCategories, writeTopics } from "./phases/forum.ts";
import {
  raiseConcerns,
  readOwnTalks,
  relateTopics,
  rememberReading,
  tagTopics,
} from "./phases/forum-structure.ts";
import { recommendOneself } from "./phases/held-recommendation.ts";
import { giveLikes, giveReactions } from "./phases/likes.ts";
import { liveWithTopics } from "./phases/living.ts";
import { playMeasures } from "./phases/measures.ts";
import { playModerationCases } from "./phases/moderation.ts";
import { playNotices } from "./phases/notices.ts";
import { playPastNotices } from "./phases/past-notices.ts";
import { offerMemberships } from "./phases/payments.ts";
import { settlePeople } from "./phases/people.ts";
import { askAndBegin } from "./phases/polls.ts";
import { letSomebodyLeave } from "./phases/privacy.ts";
import { grantThanks } from "./phases/recognition.ts";
import { claimSome, offerRewards } from "./phases/rewards.ts";
import { guardAgainstSpam, learnAtNight } from "./phases/spam-guard.ts";
import { makeSegments, movePointsByHand } from "./phases/staff-points.ts";
import { climbTiers } from "./phases/tiers.ts";
import { tradeForAYear } from "./phases/trade.ts";
import { buildTrust } from "./phases/trust.ts";
import { runVoucherCampaigns } from "./phases/vouchers.ts";
import { react } from "./react.ts";
import { createWorld } from "./world.ts";

// Makes the demo brand: the same people and the same year for the same day, by the real commands
// wherever a first start has the time for it. Run by the start script and by `npm run db:demo`.

const started = performance.now();
const say = (line: string) =>
  console.log(
    `         Demo brand: ${line} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
  );

registerAllMessages();
// What happens here is reacted to by `react`, or was long ago: nothing waits for the worker.
declareSubscribedEvents([]);
// A first start that is interrupted begins again: no commit has to wait for the disk.
process.env.PGOPTIONS = "-c synchronous_commit=off";
const world = createWorld(now());
await inTransaction((trx) => settlePeople(trx, world));
say(`${world.people.length} people`);
await makeRules(world);
await offerRewards(world);
await offerMemberships(world);
await inTransaction((trx) => openCategories(trx, world));

const likes = await inTransaction((trx) => writeTopics(trx, world));
say(`${world.topicNumbers.size} topics and their answers`);
const tags = await inTransaction((trx) => tagTopics(trx, world));
await raiseConcerns(world);
await inTransaction(async (trx) => {
  await rememberReading(trx, world);
  await readOwnTalks(trx);
  await relateTopics(trx);
});
say(`${tags} tags, and how far everybody has read`);
const orders = await tradeForAYear(world, {
  spend: (weekEnd, week) => claimSome(world, weekEnd, week),
  said: (week, of) => say(`${week} of ${of} weeks of orders`),
});
say(`${orders} orders`);
say(`${await inTransaction((trx) => giveLikes(trx, world, likes))} likes`);
await askAndBegin(world);
say(`${await inTransaction((trx) => giveReactions(trx, world))} reactions`);
await playModerationCases(world);
await playNotices(world);
await playPastNotices(world);
await guardAgainstSpam(world);
say(`${await buildTrust(world)} moves between trust levels`);
await liveWithTopics(world);
await celebrate(world);
await grantThanks(world);
await claimLately(world);
await movePointsByHand(world);
await appointAmbassadors(world);
await followSome(world);
await playMeasures(world);
await recommendOneself(world);
await learnAtNight(world);
await letSomebodyLeave(world);
// What happened lately is still news to somebody; the rest has been read long ago.
const lately = world.now.subtract({ hours: 24 * 45 });
const telling = [
  "post.created",
  "post.liked",
  "post.accepted",
  "account.address-confirmed",
  "activity.recorded",
  "points.granted",
  "reward.granted",
  "points.adjusted",
  "points.expiring-soon",
  "approval.requested",
  "approval.decided",
  "measure.taken",
  "post.held",
  "recommendation.held",
  "trust.changed",
] as const;
await react([...telling], lately);
say(`${await climbTiers(world)} members on their levels`);
await react(["tier.reached", "tier.lost", "tier.at-risk"], world.now.subtract({ hours: 24 * 20 }));
await refreshAllFanScores({ now: world.now });
// Relationships have grown little by little, as a year of mornings would have found.
for (let months = 12; months >= 0; months -= 2)
  await refreshAllPhases({ now: world.now.subtract({ hours: 24 * 30 * months }) });
await makeSegments(world);
await runVoucherCampaigns(world);
await countContributions({ periods: topPeriods, now: world.now });
await sql`analyze`.execute(database());
say("ready");
await closeDatabase();
