import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  level: string;
  /** "none" below every level. */
  to: string;
  missing: string;
  /** Last day of the level, in words. */
  date: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "tier-at-risk": Props;
  }
}

export const tierAtRisk: MailTemplate<Props> = {
  subject: ({ t, props: { level, date } }) => t("mail.tierAtRisk.subject", { level, date }),
  Body: ({ t, props: { name, level, to, missing, date, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.tierAtRisk.text", { level, missing, date })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.tierAtRisk.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.tierAtRisk.otherwise", { to })}</SmallPrint>
    </>
  ),
};
