import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  /** When it happens, written out. */
  day: string;
  posts: "keep" | "remove";
  url: string;
}

declare global {
  interface MailTemplates {
    "account-leaving": Props;
  }
}

/** To whoever asked for their account to be erased: until when they can take it back, and how. */
export const accountLeaving: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.accountLeaving.subject", { brand: brand.name, day: props.day }),
  Body: ({ t, props: { name, day, posts, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.accountLeaving.text", { brand: brand.name, day, posts })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.accountLeaving.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.accountLeaving.note")}</SmallPrint>
    </>
  ),
};
