import type { ReactNode } from "react";
import { paths } from "#app/paths.ts";
import { Facts } from "#app/ui/facts.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { TextLink } from "#app/ui/text-link.tsx";
import { useMoney } from "#app/vouchers/components/use-benefit-text.ts";
import type { RedemptionForStaff } from "../queries/find-redemption-for-staff.server.ts";
import { AddressBlock } from "./address-block.tsx";

type Shown = Omit<RedemptionForStaff, "texts" | "definition">;

/** Whose it is, what was paid, where it goes, and what its kind gave. */
export function RedemptionFacts({ redemption }: { redemption: Shown }) {
  const t = useTranslations("fulfilment.facts");
  const { id, rewardId, address, trackingLink, trackingCode, reason, granterName } = redemption;
  const items = useFactItems(redemption);
  return (
    <div className="grid gap-8">
      <section aria-labelledby="facts">
        <SectionHeader id="facts" title={t("title")} />
        <Facts items={items} />
        {reason && granterName ? (
          <p className="mt-3 text-sm text-ink-soft">
            {t("grantedBy", { name: granterName, reason })}
          </p>
        ) : null}
        <p className="mt-4 grid gap-1 text-sm">
          <TextLink to={paths.adminReward({ id: rewardId })}>{t("toReward")}</TextLink>
          <TextLink to={paths.adminFulfilment({ state: "all", reward: rewardId })}>
            {t("toOthers")}
          </TextLink>
        </p>
      </section>
      {address ? (
        <section aria-labelledby={`address-${id}`}>
          <SectionHeader id={`address-${id}`} title={t("address")} />
          <AddressBlock address={address} />
          {trackingLink ? (
            <p className="mt-3 text-sm">
              <a
                href={trackingLink}
                rel="noreferrer"
                className="font-semibold text-brand-text underline underline-offset-3"
              >
                {t("follow", { code: trackingCode ?? "" })}
              </a>
            </p>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

function useFactItems(redemption: Shown) {
  const t = useTranslations("fulfilment.facts");
  const format = useFormatter();
  const amountOf = useMoney();
  const moment = (at: string) =>
    format.dateTime(new Date(at), { dateStyle: "medium", timeStyle: "short" });
  const { displayName, number, points, moneyMinor, currency, requestedAt } = redemption;
  const money = moneyMinor !== null && currency ? amountOf(moneyMinor, currency) : null;
  const known: [string, ReactNode][] = [
    [t("claimedAt"), moment(requestedAt)],
    [t("points"), format.number(points)],
    [t("money"), money],
    [t("paymentReference"), redemption.paymentReference],
    [t("expiresAt"), redemption.expiresAt && moment(redemption.expiresAt)],
    [t("date"), redemption.startsAt && moment(redemption.startsAt)],
    [t("checkedIn"), redemption.checkedInAt && moment(redemption.checkedInAt)],
    [t("code"), redemption.codeLast4 && `… ${redemption.codeLast4}`],
    [t("downloadsLeft"), redemption.downloadsLeft],
  ];
  const member = <TextLink to={paths.adminMember({ number })}>{displayName}</TextLink>;
  return [
    { label: t("member"), value: member },
    ...known.flatMap(([label, value]) => (value === null ? [] : [{ label, value }])),
  ];
}
