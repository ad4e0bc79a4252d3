import { paths } from "#app/paths.ts";
import { Badge } from "#app/ui/badge.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { Link } from "#app/ui/link.tsx";
import type { VoucherBenefit } from "../rules/voucher-terms.ts";
import { BenefitTile } from "./benefit-tile.tsx";
import { type ShownTimes, useVoucherWhen } from "./use-voucher-when.ts";

export type CardVoucher = ShownTimes & {
  id: string;
  title: string;
  benefit: VoucherBenefit;
  codeLast4: string;
};

/** A voucher in the wallet, torn off at the dotted line. */
export function VoucherCard({ voucher }: { voucher: CardVoucher }) {
  const t = useTranslations("vouchers");
  const when = useVoucherWhen();
  const isOpen = voucher.state === "open";
  return (
    <li className="group relative flex min-h-28 overflow-hidden rounded-card border bg-surface transition-colors hover:border-line-strong">
      <span className="@container flex w-28 shrink-0 sm:w-36">
        <BenefitTile benefit={voucher.benefit} muted={!isOpen} className="flex-1" />
      </span>
      <span className="flex min-w-0 flex-1 flex-col justify-center gap-1 border-l-2 border-dashed border-line-strong/60 px-4 py-4 sm:px-5">
        <Link
          to={paths.voucher({ id: voucher.id })}
          className="display text-lg after:absolute after:inset-0 after:rounded-card group-hover:underline underline-offset-3"
        >
          {voucher.title}
        </Link>
        <span className="text-xs text-ink-soft">{when(voucher)}</span>
        <span className="mt-1 flex items-center gap-2 text-xs text-ink-faint">
          {isOpen ? null : <Badge>{t(`state.${voucher.state}`)}</Badge>}
          <span className="font-mono">{t("wallet.endsIn", { last4: voucher.codeLast4 })}</span>
        </span>
      </span>
    </li>
  );
}
