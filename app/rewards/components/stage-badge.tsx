import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import type { FulfilmentStage } from "../rules/fulfilment-stage.ts";

const tones: Partial<Record<FulfilmentStage, BadgeTone>> = {
  "awaiting-payment": "warn",
  "awaiting-address": "warn",
  ordered: "accent",
  packed: "brand",
  sent: "brand",
  received: "success",
  captured: "success",
  returned: "warn",
  cancelled: "danger",
};

/** Where a redemption stands. */
export function StageBadge({ stage }: { stage: FulfilmentStage }) {
  const t = useTranslations("fulfilment.stage");
  return <Badge tone={tones[stage] ?? "neutral"}>{t(stage)}</Badge>;
}
