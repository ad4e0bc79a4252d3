import { Check } from "lucide-react";
import { classNames } from "#app/ui/class-names.ts";
import { Link } from "#app/ui/link.tsx";

export interface FilterChip {
  key: string;
  label: string;
  to: string;
  isOn: boolean;
}

/** Filters that are links: each press is an address that can be kept. */
export function FilterChips({ label, chips }: { label: string; chips: readonly FilterChip[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-2">
        {chips.map((chip) => (
          <li key={chip.key}>
            <Link
              to={chip.to}
              preventScrollReset
              aria-current={chip.isOn ? "true" : undefined}
              className={classNames(
                "inline-flex min-h-8 items-center gap-1.5 rounded-full border px-3 text-xs font-medium [&_svg]:size-3.5",
                chip.isOn
                  ? "border-brand-text bg-brand-softer text-ink"
                  : "border-line text-ink-soft hover:border-line-strong hover:text-ink",
              )}
            >
              {chip.isOn ? <Check aria-hidden="true" /> : null}
              {chip.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
