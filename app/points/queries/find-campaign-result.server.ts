import { sql } from "kysely";
import type { Reader } from "#app/platform/db.server.ts";
import { campaignWindows } from "../rules/earning/campaign-windows.ts";
import type { CampaignDefinition } from "../rules/earning/definition.ts";
import { costOf } from "../rules/earning/rehearsal.ts";
import { findProgramme } from "./find-programme.server.ts";

export interface TradeFigures {
  orders: number;
  buyers: number;
  revenueMinor: number;
}

export interface CampaignResult {
  points: number;
  members: number;
  costMinor: number;
  currency: string;
  days: number;
  during: TradeFigures;
  before: TradeFigures;
}

/**
 * What a campaign gave, and members' orders while it ran beside those of as many days right before
 * it. Null before it begins.
 */
export async function findCampaignResult(
  db: Reader,
  campaign: {
    id: string;
    endedAt: string | null;
    versions: { definition: CampaignDefinition; validFrom: string }[];
  },
  now: Temporal.Instant,
): Promise<CampaignResult | null> {
  const { timeZone, currency, pointPrice } = await findProgramme(db);
  const windows = campaignWindows(
    {
      days: campaign.versions[0]!.definition.conditions.days ?? {},
      madeAt: campaign.versions.at(-1)!.validFrom,
      endedAt: campaign.endedAt,
    },
    { now, timeZone },
  );
  if (!windows) return null;
  const { rows } = await sql<{ points: number; members: number }>`
    select coalesce(sum(lot.granted), 0)::bigint as points,
           count(distinct earned.member_id) as members
      from points_transfer earned
      join points_lot lot on lot.member_id = earned.member_id and lot.transfer_id = earned.id
     where earned.rule_id = ${campaign.id} and earned.kind = 'earn'`.execute(db);
  const given = rows[0]!;
  return {
    ...given,
    costMinor: costOf(given.points, pointPrice),
    currency,
    days: windows.days,
    during: await findTrade(db, { ...windows.during, currency }),
    before: await findTrade(db, { ...windows.before, currency }),
  };
}

async function findTrade(
  db: Reader,
  { from, until, currency }: { from: Temporal.Instant; until: Temporal.Instant; currency: string },
): Promise<TradeFigures> {
  const { rows } = await sql<TradeFigures>`
    select count(*) as orders, count(distinct member_id) as buyers,
           coalesce(sum(total_minor - refunded_minor), 0)::bigint as revenue_minor
      from shop_order
     where member_id is not null and currency = ${currency}
       and placed_at >= ${from} and placed_at < ${until}`.execute(db);
  return rows[0]!;
}
