import { useLocale } from "#app/ui/intl.tsx";
import type { Address } from "../rules/claim-choice.ts";

/** An address as it stands on a parcel. */
export function AddressBlock({ address, className }: { address: Address; className?: string }) {
  const locale = useLocale();
  const { name, street, postalCode, city, country, note } = address;
  const countryName = new Intl.DisplayNames([locale.slice(0, 2)], { type: "region" }).of(country);
  return (
    <address className={`text-sm not-italic ${className ?? ""}`}>
      <span className="block font-semibold">{name}</span>
      <span className="block">{street}</span>
      <span className="block">
        {postalCode} {city}
      </span>
      <span className="block">{countryName}</span>
      {note ? <span className="mt-1 block text-ink-soft">{note}</span> : null}
    </address>
  );
}
