import { Form } from "@remix-run/react";
import { ShieldCheck } from "lucide-react";
import { IconTile } from "#app/ui/icon-tile.tsx";
import { useTranslations } from "#app/ui/intl.tsx";
import { AuthCard } from "./auth-card.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** Why a second step is worth it, before anything is made. */
export function FactorMissing({ required, to }: { required: boolean; to: string }) {
  const t = useTranslations("accounts.factor");
  return (
    <AuthCard
      icon={
        <IconTile>
          <ShieldCheck />
        </IconTile>
      }
      title={t("title")}
      lead={required ? t("leadStaff") : t("lead")}
    >
      <p className="text-sm text-ink-faint">{t("needed")}</p>
      <Form method="post">
        <input type="hidden" name="to" value={to} />
        <SubmitButton intent="begin">{t("begin")}</SubmitButton>
      </Form>
    </AuthCard>
  );
}
