import { paths } from "#app/paths.ts";
import { Alert } from "#app/ui/alert.tsx";
import { ButtonLink } from "#app/ui/button-link.tsx";
import { useTranslations } from "#app/ui/intl.tsx";

/** Asks members without a password to prove who they are by signing in again. */
export function FreshSignIn({ to }: { to: string }) {
  const t = useTranslations("accounts.settings.fresh");
  return (
    <div className="grid justify-items-start gap-4">
      <Alert>{t("text")}</Alert>
      <ButtonLink to={paths.signInLink({ to })}>{t("signIn")}</ButtonLink>
    </div>
  );
}
