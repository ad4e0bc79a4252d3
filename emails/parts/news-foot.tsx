import { Link } from "@react-email/components";
import type { ReactNode } from "react";
import type { Translate } from "#app/platform/i18n/messages.server.ts";
import type { MailBrand } from "./template.ts";

/** Why the mail came, and the two ways to hear less: of this kind, and of all of them. */
export function NewsFoot({
  t,
  brand,
  unsubscribeUrl,
  settingsUrl,
  children,
}: {
  t: Translate;
  brand: MailBrand;
  unsubscribeUrl: string;
  settingsUrl: string;
  children: ReactNode;
}) {
  const look = { color: brand.colours["ink-soft"] };
  return (
    <>
      {children}{" "}
      <Link href={unsubscribeUrl} style={look}>
        {t("mail.unsubscribe")}
      </Link>
      {" · "}
      <Link href={settingsUrl} style={look}>
        {t("mail.settings")}
      </Link>
    </>
  );
}
