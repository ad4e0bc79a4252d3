import { Printer } from "lucide-react";
import { useEffect, useState } from "react";
import { Alert } from "#app/ui/alert.tsx";
import { Button } from "#app/ui/button.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { CopyButton } from "#app/ui/copy-button.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { AuthCard } from "./auth-card.tsx";

/** The only time the codes can be read. */
export function RecoveryCodes({ codes, to }: { codes: string[]; to: string }) {
  const t = useTranslations("accounts.factor");
  return (
    <AuthCard title={t("codesTitle")} lead={t("codesLead")}>
      <ul className="grid grid-cols-2 gap-x-6 gap-y-2 rounded-control bg-sunken px-5 py-4 font-mono text-base">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-2.5">
        <CopyButton text={codes.join("\n")} />
        <PrintButton />
      </div>
      <Alert tone="warn">{t("codesOnce")}</Alert>
      <ButtonLink variant="primary" size="large" to={to} reloadDocument className="w-full">
        {t("codesKept")}
      </ButtonLink>
    </AuthCard>
  );
}

function PrintButton() {
  const t = useTranslations("accounts.factor");
  const [scripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!scripted) return null;
  return (
    <Button size="small" onClick={() => window.print()}>
      <Printer aria-hidden="true" />
      {t("print")}
    </Button>
  );
}
