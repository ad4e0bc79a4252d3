import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "sign-up-admitted": Props;
  }
}

/** A sign-up that waited was looked at: its owner may speak. Who is refused gets a statement of reasons. */
export const signUpAdmitted: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.signUpAdmitted.subject", { brand: brand.name }),
  Body: ({ t, props: { name, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.signUpAdmitted.text", { brand: brand.name })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.signUpAdmitted.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.signUpAdmitted.thanks")}</SmallPrint>
    </>
  ),
};
