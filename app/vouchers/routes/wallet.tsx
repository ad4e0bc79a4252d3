import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Ticket } from "lucide-react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { listPlans } from "#app/orders/queries/list-plans.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { translatorOf } from "#app/platform/i18n/messages.server.ts";
import { canTakePayments } from "#app/platform/stripe.server.ts";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { KeepWalletOffline } from "../components/keep-wallet-offline.tsx";
import { type CardVoucher, VoucherCard } from "../components/voucher-card.tsx";
import { listVouchersOfMember } from "../queries/list-vouchers-of-member.server.ts";
import { shownVoucher } from "../rules/shown-voucher.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const { language, timeZone } = viewer;
  const rows = await listVouchersOfMember(database(), { memberId: viewer.member.id });
  const vouchers = rows.map(({ label, ...row }) => ({
    ...shownVoucher(row, { now: now(), timeZone }),
    title: label[language],
  }));
  const isOpen = ({ state }: { state: string }) => state === "open" || state === "not-yet-valid";
  return {
    title: translatorOf(viewer).t("vouchers.wallet.title"),
    canBuy: canTakePayments(),
    hasPlans: (await listPlans(database(), { onlyOffered: true })).length > 0,
    open: vouchers.filter(isOpen),
    past: vouchers.filter((voucher) => !isOpen(voucher)),
  };
}

export default function WalletPage() {
  const t = useTranslations("vouchers.wallet");
  const { canBuy, hasPlans, open, past } = useLoaderData<typeof loader>();
  return (
    <>
      <KeepWalletOffline />
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          canBuy ? (
            <>
              {hasPlans ? <ButtonLink to={paths.membership()}>{t("membership")}</ButtonLink> : null}
              <ButtonLink to={paths.giftBalance()}>{t("buyBalance")}</ButtonLink>
            </>
          ) : null
        }
      />
      {open.length === 0 ? (
        <EmptyState
          icon={<Ticket />}
          title={past.length === 0 ? t("emptyTitle") : t("noneOpenTitle")}
          action={
            <ButtonLink to={paths.rewards()} variant="primary">
              {t("toRewards")}
            </ButtonLink>
          }
        >
          {t("empty")}
        </EmptyState>
      ) : (
        <VoucherSection id="open" title={t("open")} vouchers={open} />
      )}
      {past.length > 0 ? <VoucherSection id="past" title={t("past")} vouchers={past} /> : null}
    </>
  );
}

function VoucherSection({
  id,
  title,
  vouchers,
}: {
  id: string;
  title: string;
  vouchers: CardVoucher[];
}) {
  return (
    <section aria-labelledby={id} className="mb-10 not-first:mt-10">
      <SectionHeader id={id} title={title} />
      <ul className="grid gap-4 lg:grid-cols-2">
        {vouchers.map((voucher) => (
          <VoucherCard key={voucher.id} voucher={voucher} />
        ))}
      </ul>
    </section>
  );
}
