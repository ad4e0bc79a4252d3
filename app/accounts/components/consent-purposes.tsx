import { Badge } from "#app/ui/badge.tsx";
import { useFormatter, useTranslations } from "#app/ui/intl.tsx";
import { consentTexts } from "../rules/consent-texts.ts";
import type { Consent } from "./consent-history.tsx";

const purposes = ["terms", "privacy", "newsletter", "digest"] as const;

/** What may be agreed to, for what it is, and how it stands; `consents` the latest first. */
export function ConsentPurposes({ consents }: { consents: readonly Consent[] }) {
  const t = useTranslations("accounts.settings.privacy");
  const format = useFormatter();
  return (
    <ul className="divide-y border-y">
      {purposes.map((purpose) => {
        const latest = consents.find((consent) => consent.purpose === purpose);
        const isGranted = latest?.state === "granted";
        return (
          <li key={purpose} className="flex flex-wrap items-start justify-between gap-3 py-3.5">
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-sm font-semibold">{t(`purposes.${purpose}`)}</p>
              <p className="mt-0.5 text-sm text-ink-soft">{t(`purposeOf.${purpose}`)}</p>
              <p className="mt-1 text-xs text-ink-faint">
                {latest
                  ? t("since", {
                      when: format.dateTime(new Date(latest.occurredAt), { dateStyle: "long" }),
                      version: latest.textVersion,
                    })
                  : t("neverAsked", { version: consentTexts[purpose] })}
              </p>
            </div>
            <Badge tone={isGranted ? "success" : "neutral"}>
              {isGranted ? t("granted") : t(latest ? "withdrawn" : "notGiven")}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
