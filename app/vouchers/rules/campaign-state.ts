/** Where a campaign stands, for staff. */
export type CampaignState = "running" | "planned" | "ended" | "used-up" | "withdrawn";

export interface CampaignTimes {
  startsAt: string | null;
  endsAt: string | null;
  withdrawnAt: string | null;
  useLimit: number | null;
  budgetMinor: number | null;
  uses: number;
  spentMinor: number;
}

export function campaignState(campaign: CampaignTimes, now: Temporal.Instant): CampaignState {
  const { startsAt, endsAt, useLimit, budgetMinor } = campaign;
  const isOver = (at: string) => Temporal.Instant.compare(Temporal.Instant.from(at), now) <= 0;
  if (campaign.withdrawnAt) return "withdrawn";
  if (endsAt && isOver(endsAt)) return "ended";
  if (startsAt && !isOver(startsAt)) return "planned";
  const isUsedUp =
    (useLimit !== null && campaign.uses >= useLimit) ||
    (budgetMinor !== null && campaign.spentMinor >= budgetMinor);
  return isUsedUp ? "used-up" : "running";
}
