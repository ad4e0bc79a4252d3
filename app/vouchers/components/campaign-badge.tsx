import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { CampaignState } from "../rules/campaign-state.ts";

export function CampaignBadge({ state }: { state: CampaignState }) {
  const t = useTranslations("voucherCampaigns.state");
  return <Badge tone={tones[state]}>{t(state)}</Badge>;
}

const tones = {
  running: "success",
  planned: "brand",
  ended: "neutral",
  "used-up": "warn",
  withdrawn: "danger",
} as const;
