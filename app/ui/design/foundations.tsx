import { useTranslations } from "#app/ui/intl.tsx";
import { paletteTokens } from "../theme-palette.ts";

/** Whole class names, because Tailwind reads them from the source. */
const swatches: Record<(typeof paletteTokens)[number], string> = {
  canvas: "bg-canvas",
  surface: "bg-surface",
  sunken: "bg-sunken",
  line: "bg-line",
  "line-strong": "bg-line-strong",
  ink: "bg-ink",
  "ink-soft": "bg-ink-soft",
  "ink-faint": "bg-ink-faint",
  brand: "bg-brand",
  "brand-hover": "bg-brand-hover",
  "brand-ink": "bg-brand-ink",
  "brand-text": "bg-brand-text",
  "brand-soft": "bg-brand-soft",
  "brand-soft-ink": "bg-brand-soft-ink",
  "brand-softer": "bg-brand-softer",
  accent: "bg-accent",
  "accent-ink": "bg-accent-ink",
  "accent-text": "bg-accent-text",
  "accent-soft": "bg-accent-soft",
  "accent-soft-ink": "bg-accent-soft-ink",
  danger: "bg-danger",
  "danger-ink": "bg-danger-ink",
  "danger-soft": "bg-danger-soft",
  success: "bg-success",
  "success-soft": "bg-success-soft",
  warn: "bg-warn",
  "warn-soft": "bg-warn-soft",
  focus: "bg-focus",
};

const scale = [
  "text-3xl",
  "text-2xl",
  "text-xl",
  "text-lg",
  "text-base",
  "text-sm",
  "text-xs",
] as const;

export function Colours() {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-3 sm:grid-cols-4 lg:grid-cols-7">
      {paletteTokens.map((token) => (
        <li key={token} className="min-w-0">
          <span
            aria-hidden="true"
            className={`block h-12 rounded-control border ${swatches[token]}`}
          />
          <code className="mt-1 block truncate font-mono text-xs text-ink-soft">{token}</code>
        </li>
      ))}
    </ul>
  );
}

export function TypeScale() {
  const t = useTranslations("design.sample");
  return (
    <ul className="divide-y">
      {scale.map((size, index) => (
        <li key={size} className="flex flex-wrap items-baseline gap-x-6 gap-y-1 py-3">
          <code className="w-20 shrink-0 font-mono text-xs text-ink-faint">{size}</code>
          <span className={`${size} ${index < 4 ? "display" : ""}`}>{t("greeting")} 1.840</span>
        </li>
      ))}
    </ul>
  );
}
