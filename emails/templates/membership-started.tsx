import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  plan: string;
  /** Until when it is paid, in words. */
  date: string | null;
  url: string;
}

declare global {
  interface MailTemplates {
    "membership-started": Props;
  }
}

export const membershipStarted: MailTemplate<Props> = {
  subject: ({ t, props }) => t("mail.membershipStarted.subject", { plan: props.plan }),
  Body: ({ t, props: { name, plan, date, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.membershipStarted.text", { plan, brand: brand.name })}</Paragraph>
      {date ? <Paragraph>{t("mail.membershipStarted.paid", { date })}</Paragraph> : null}
      <MailButton href={url} brand={brand}>
        {t("mail.membershipStarted.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.membershipStarted.note")}</SmallPrint>
    </>
  ),
};
