import { Link } from "@react-email/components";
import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  signInUrl: string;
  resetUrl: string;
}

declare global {
  interface MailTemplates {
    "already-registered": Props;
  }
}

export const alreadyRegistered: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.alreadyRegistered.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>{t("mail.alreadyRegistered.text", { brand: brand.name })}</Paragraph>
      <MailButton href={props.signInUrl} brand={brand}>
        {t("mail.alreadyRegistered.button")}
      </MailButton>
      <Paragraph>
        <Link href={props.resetUrl} style={{ color: brand.colours.brand }}>
          {t("mail.alreadyRegistered.reset")}
        </Link>
      </Paragraph>
      <SmallPrint brand={brand}>{t("mail.alreadyRegistered.note")}</SmallPrint>
    </>
  ),
};
