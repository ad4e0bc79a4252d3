import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  posts: "keep" | "remove";
}

declare global {
  interface MailTemplates {
    "account-closed": Props;
  }
}

/** The last mail, to whoever closed their account. */
export const accountClosed: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.accountClosed.subject", { brand: brand.name }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>
        {t("mail.accountClosed.text", { brand: brand.name, posts: props.posts })}
      </Paragraph>
      <SmallPrint brand={brand}>{t("mail.accountClosed.note")}</SmallPrint>
    </>
  ),
};
