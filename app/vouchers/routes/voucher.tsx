import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireMember } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { now } from "#app/platform/clock.ts";
import { database } from "#app/platform/db.server.ts";
import { z } from "#app/platform/forms/zod.ts";
import { qrPathOf } from "#app/platform/qr-path.server.ts";
import { Alert } from "#app/ui/alert.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Breadcrumbs } from "#app/ui/breadcrumbs.tsx";
import { Card } from "#app/ui/card.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { PageHeader } from "#app/ui/page-header.tsx";
import { SectionHeader } from "#app/ui/section-header.tsx";
import { barCodeOf } from "../bar-code.server.ts";
import { FullScreenCode } from "../components/full-screen-code.tsx";
import { PrintButton } from "../components/print-button.tsx";
import { QrCode } from "../components/qr-code.tsx";
import { useMoney } from "../components/use-benefit-text.ts";
import { useVoucherWhen } from "../components/use-voucher-when.ts";
import { findVoucherOfMember } from "../queries/find-voucher-of-member.server.ts";
import { shownVoucher } from "../rules/shown-voucher.ts";
import { formatVoucherCode } from "../rules/voucher-code.ts";

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }];

export async function loader({ context, params }: LoaderFunctionArgs) {
  const viewer = await requireMember(context);
  const id = z.uuid().safeParse(params.id);
  const found = id.success
    ? await findVoucherOfMember(database(), { memberId: viewer.member.id, voucherId: id.data })
    : undefined;
  if (!found) throw new Response("Not Found", { status: 404 });
  const { label, code, ...voucher } = found;
  const shown = shownVoucher(voucher, { now: now(), timeZone: viewer.timeZone });
  const isUsable = shown.state === "open" || shown.state === "not-yet-valid";
  return {
    title: label[viewer.language],
    voucher: shown,
    isUsable,
    code: formatVoucherCode(code),
    qr: isUsable ? qrPathOf(formatVoucherCode(code)) : null,
    barCode: isUsable ? barCodeOf(formatVoucherCode(code)) : null,
  };
}

export default function VoucherPage() {
  const t = useTranslations("vouchers");
  const { title, voucher } = useLoaderData<typeof loader>();
  const when = useVoucherWhen();
  const isOpen = voucher.state === "open";
  return (
    <>
      <PageHeader
        title={title}
        above={<Breadcrumbs items={[{ label: t("wallet.title"), to: paths.wallet() }]} />}
        meta={
          <>
            <Badge tone={isOpen ? "success" : "neutral"}>{t(`state.${voucher.state}`)}</Badge>
            <span>{when(voucher)}</span>
          </>
        }
      />
      <div className="grid max-w-4xl items-start gap-8 md:grid-cols-[minmax(0,1fr)_18rem]">
        <CodePanel />
        <section aria-labelledby="conditions">
          <SectionHeader id="conditions" title={t("page.conditions")} level={2} />
          <ul className="grid list-disc gap-1.5 pl-5 text-sm text-ink-soft">
            <li>
              <Minimum />
            </li>
            <li>{t("page.once")}</li>
          </ul>
        </section>
      </div>
    </>
  );
}

function CodePanel() {
  const t = useTranslations("vouchers.page");
  const { code, qr, barCode, isUsable, voucher } = useLoaderData<typeof loader>();
  if (!isUsable || !qr || !barCode)
    return <Ended state={voucher.state} reason={voucher.withdrawnReason} />;
  return (
    <Card as="section" aria-label={t("code")}>
      <div className="grid justify-items-center gap-6 text-center">
        <div className="w-full max-w-64">
          <QrCode {...qr} label={t("qr")} />
        </div>
        <div className="grid justify-items-center gap-3">
          <img src={barCode} alt={t("barCode")} className="h-16 w-full max-w-72 rounded-control" />
          <p className="text-xs font-medium text-ink-faint">{t("code")}</p>
          <p className="font-mono text-[clamp(1.125rem,5.4vw,1.75rem)] leading-tight font-semibold tracking-wide whitespace-nowrap select-all">
            {code}
          </p>
          <div className="flex flex-wrap justify-center gap-2.5 print:hidden">
            <FullScreenCode code={code} qr={qr} barCode={barCode} />
            <CopyButton text={code} label={t("copy")} />
            <PrintButton />
          </div>
          <p className="max-w-[40ch] text-sm text-ink-soft">{t("how")}</p>
        </div>
      </div>
    </Card>
  );
}

function Ended({ state, reason }: { state: string; reason: string | null }) {
  const t = useTranslations("vouchers.page");
  if (state === "withdrawn")
    return (
      <Alert tone="warn" title={t("withdrawnTitle")}>
        {reason}
      </Alert>
    );
  return <Alert title={state === "used" ? t("usedTitle") : t("expiredTitle")} />;
}

function Minimum() {
  const t = useTranslations("vouchers.page");
  const money = useMoney();
  const { minimumOrderMinor, currency } = useLoaderData<typeof loader>().voucher;
  if (minimumOrderMinor === null || currency === null) return t("noMinimum");
  return t("minimum", { amount: money(minimumOrderMinor, currency) });
}
