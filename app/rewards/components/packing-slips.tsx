import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import type { PackingSlip } from "../rules/packing-list.ts";
import { AddressBlock } from "./address-block.tsx";

/** A slip for each parcel; none is torn apart by the end of a page. */
export function PackingSlips({ slips }: { slips: readonly PackingSlip[] }) {
  const t = useTranslations("fulfilment.packingList");
  return (
    <section aria-label={t("slips")}>
      <ul className="grid gap-4 md:grid-cols-2 print:grid-cols-2">
        {slips.map((slip) => (
          <Slip key={slip.id} slip={slip} />
        ))}
      </ul>
    </section>
  );
}

function Slip({ slip }: { slip: PackingSlip }) {
  const t = useTranslations("fulfilment.packingList");
  const format = useFormatter();
  const { title, sku, address, displayName, number, requestedAt, reference } = slip;
  return (
    <li className="flex break-inside-avoid gap-4 rounded-card border bg-surface p-4">
      <span aria-hidden="true" className="mt-0.5 size-5 shrink-0 rounded-small border-2" />
      <div className="min-w-0 flex-1">
        <p className="flex items-baseline justify-between gap-3">
          <span className="font-semibold">{title}</span>
          <span className="font-mono text-xs text-ink-soft">{reference}</span>
        </p>
        {sku ? <p className="font-mono text-xs text-ink-soft">{sku}</p> : null}
        <AddressBlock address={address} className="mt-3" />
        <p className="mt-3 text-xs text-ink-soft">
          {t("from", {
            name: displayName,
            number: String(number),
            date: format.dateTime(new Date(requestedAt), { dateStyle: "medium" }),
          })}
        </p>
      </div>
    </li>
  );
}
