import { MailButton } from "../parts/button.tsx";
import { Quoted } from "../parts/quoted.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  number: number;
  places: { address: string; outcome: "acted" | "refused"; answer: string }[];
  url: string;
}

declare global {
  interface MailTemplates {
    "notice-decided": Props;
  }
}

export const noticeDecided: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.noticeDecided.subject", { number: props.number, brand: brand.name }),
  Body: ({ t, props: { number, places, url }, brand }) => (
    <>
      <Title>{t("mail.noticeDecided.title")}</Title>
      <Paragraph>{t("mail.noticeDecided.text", { number })}</Paragraph>
      {places.map(({ address, outcome, answer }) => (
        <Quoted key={address} brand={brand}>
          {address}
          <br />
          {t(`mail.noticeDecided.${outcome}`)}
          {answer ? ` ${answer}` : ""}
        </Quoted>
      ))}
      <Paragraph>{t("mail.noticeDecided.how")}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.noticeDecided.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.noticeDecided.redress")}</SmallPrint>
    </>
  ),
};
