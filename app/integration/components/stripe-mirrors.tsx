import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Cell, Row } from "#app/ui/table.tsx";
import type { MirrorObstacle } from "../rules/coupon.ts";
import { RowAct, StripeSection } from "./stripe-section.tsx";

interface Mirror {
  id: string;
  name: string;
  isMirrored: unknown;
  obstacle: MirrorObstacle | null;
}

/** Which campaigns Stripe Checkout of the shop takes, and why it cannot take the others. */
export function StripeMirrors({ mirrors, canMirror }: { mirrors: Mirror[]; canMirror: boolean }) {
  const t = useTranslations("stripeAdmin.mirrors");
  return (
    <StripeSection
      id="mirrors"
      title={t("title")}
      lead={t("lead")}
      none={t("none")}
      columns={[{ label: t("campaign") }, { label: t("state") }, { label: t("act") }]}
      rows={mirrors.map(({ id, name, isMirrored, obstacle }) => (
        <Row key={id}>
          <Cell head>{name}</Cell>
          <Cell label={t("state")}>
            {obstacle ? (
              <span className="text-sm text-ink-soft">{t(`obstacles.${obstacle}`)}</span>
            ) : (
              <Badge tone={isMirrored ? "success" : "neutral"}>
                {t(isMirrored ? "on" : "off")}
              </Badge>
            )}
          </Cell>
          <Cell label={t("act")}>
            {canMirror && (isMirrored || !obstacle) ? (
              <RowAct id={id} intent={isMirrored ? "stopMirror" : "mirror"}>
                {t(isMirrored ? "stop" : "start")}
              </RowAct>
            ) : null}
          </Cell>
        </Row>
      ))}
    />
  );
}
