import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  titles: string[];
  /** "2026-12-31" */
  lastDay: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "vouchers-expiring": Props;
  }
}

// At noon of UTC the day is the same in every zone that mails are written for.
const day = (lastDay: string) => new Date(`${lastDay}T12:00:00Z`);

export const vouchersExpiring: MailTemplate<Props> = {
  subject: ({ t, props }) =>
    t("mail.vouchersExpiring.subject", {
      count: props.titles.length,
      date: day(props.lastDay),
    }),
  Body: ({ t, props, brand }) => (
    <>
      <Title>{t("mail.greeting", { name: props.name })}</Title>
      <Paragraph>
        {t("mail.vouchersExpiring.text", {
          count: props.titles.length,
          date: day(props.lastDay),
        })}
      </Paragraph>
      <Paragraph>{props.titles.join(" · ")}</Paragraph>
      <MailButton href={props.url} brand={brand}>
        {t("mail.vouchersExpiring.button")}
      </MailButton>
      <SmallPrint brand={brand}>
        {t("mail.vouchersExpiring.note", { brand: brand.name })}
      </SmallPrint>
    </>
  ),
};
