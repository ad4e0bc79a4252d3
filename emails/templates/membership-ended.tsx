import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  plan: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "membership-ended": Props;
  }
}

export const membershipEnded: MailTemplate<Props> = {
  subject: ({ t, props }) => t("mail.membershipEnded.subject", { plan: props.plan }),
  Body: ({ t, props: { name, plan, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.membershipEnded.text", { plan, brand: brand.name })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.membershipEnded.button")}
      </MailButton>
    </>
  ),
};
