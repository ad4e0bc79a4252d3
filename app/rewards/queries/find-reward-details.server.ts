import { findAccessName } from "#app/accounts/queries/list-access-of.server.ts";
import { listBadges } from "#app/accounts/queries/list-badges-of.server.ts";
import type { Reader } from "#app/platform/db.server.ts";
import type { Language } from "#app/platform/i18n/locales.ts";
import {
  accessDefinitionSchema,
  donationDefinitionSchema,
  downloadDefinitionSchema,
  experienceDefinitionSchema,
  recognitionDefinitionSchema,
} from "../definitions.schemas.ts";
import { voucherDefinitionSchema } from "../rewards.schemas.ts";
import type { RewardDetails } from "../rules/reward-details.ts";
import type { RewardTypeName } from "../rules/reward-types.ts";
import type { Reward } from "./find-reward.server.ts";
import { listDates } from "./list-dates.server.ts";
import { listOwnPlaces } from "./list-own-places.server.ts";
import { listProjects } from "./list-projects.server.ts";

interface Reading {
  reward: Pick<Reward, "id" | "definition">;
  memberId: string | null;
  language: Language;
  now: Temporal.Instant;
}

/** What a reward's page tells beside what all rewards have, by its kind. */
export function findRewardDetails(
  db: Reader,
  { type, ...reading }: Reading & { type: string },
): Promise<RewardDetails> {
  return byType[type as RewardTypeName](db, reading);
}

const byType: Record<RewardTypeName, (db: Reader, reading: Reading) => Promise<RewardDetails>> = {
  voucher: async (_db, { reward }) => ({
    type: "voucher",
    definition: voucherDefinitionSchema.parse(reward.definition),
  }),
  product: async () => ({ type: "product" }),
  async download(db, { reward }) {
    const { fileId, downloads, days } = downloadDefinitionSchema.parse(reward.definition);
    const file = await db
      .selectFrom("rewardFile")
      .select(["fileName", "byteLength"])
      .where("id", "=", fileId)
      .executeTakeFirstOrThrow();
    return { type: "download", ...file, downloads, days };
  },
  async experience(db, { reward, memberId, now }) {
    const { place } = experienceDefinitionSchema.parse(reward.definition);
    const dates = await listDates(db, { rewardId: reward.id, from: now });
    const own = memberId
      ? await listOwnPlaces(db, { memberId, rewardId: reward.id })
      : { seats: new Map<string, string>(), waiting: new Set<string>() };
    return {
      type: "experience",
      place,
      dates: dates.map(({ id, startsAt, endsAt, seatsLeft, cancelUntil }) => ({
        id,
        startsAt,
        endsAt,
        seatsLeft,
        cancelUntil,
        isWaitable: Temporal.Instant.compare(Temporal.Instant.from(cancelUntil), now) > 0,
        redemptionId: own.seats.get(id) ?? null,
        isWaiting: own.waiting.has(id),
      })),
    };
  },
  async donation(db, { reward, language }) {
    const { projectId, amountMinor } = donationDefinitionSchema.parse(reward.definition);
    const [project] = await listProjects(db, { id: projectId });
    const { texts, raisedMinor, goalMinor, currency } = project!;
    return { type: "donation", ...texts[language], amountMinor, raisedMinor, goalMinor, currency };
  },
  async access(db, { reward, language }) {
    const { accessId, days } = accessDefinitionSchema.parse(reward.definition);
    const { names } = await findAccessName(db, accessId);
    return { type: "access", name: names[language], days };
  },
  async recognition(db, { reward, language }) {
    const { badgeId } = recognitionDefinitionSchema.parse(reward.definition);
    const badge = (await listBadges(db)).find(({ id }) => id === badgeId)!;
    const { names, descriptions, icon } = badge;
    return { type: "recognition", name: names[language], text: descriptions[language], icon };
  },
};
