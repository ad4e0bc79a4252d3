import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  level: string;
  amount: string;
  benefits: string[];
  /** Last day of the level, in words; null where it stays by itself. */
  date: string | null;
  url: string;
}

declare global {
  interface MailTemplates {
    "tier-reached": Props;
  }
}

export const tierReached: MailTemplate<Props> = {
  subject: ({ t, props }) => t("mail.tierReached.subject", { level: props.level }),
  Body: ({ t, props: { name, level, amount, benefits, date, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.tierReached.text", { level, amount })}</Paragraph>
      {benefits.length > 0 ? <Paragraph>{t("mail.tierReached.brings")}</Paragraph> : null}
      {benefits.map((benefit) => (
        <Paragraph key={benefit}>• {benefit}</Paragraph>
      ))}
      {date ? <Paragraph>{t("mail.tierReached.secured", { date })}</Paragraph> : null}
      <MailButton href={url} brand={brand}>
        {t("mail.tierReached.button")}
      </MailButton>
    </>
  ),
};
