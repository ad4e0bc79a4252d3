import { MailButton } from "../parts/button.tsx";
import { Quoted } from "../parts/quoted.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  about: "report" | "appeal";
  outcome: "upheld" | "rejected";
  /** In the words of who decided; empty where none are owed. */
  reason: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "decision-news": Props;
  }
}

export const decisionNews: MailTemplate<Props> = {
  subject: ({ t, props: { about }, brand }) =>
    t(`mail.decisionNews.subject.${about}`, { brand: brand.name }),
  Body: ({ t, props: { name, about, outcome, reason, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t(`mail.decisionNews.${about}.${outcome}`)}</Paragraph>
      {reason ? <Quoted brand={brand}>{reason}</Quoted> : null}
      <MailButton href={url} brand={brand}>
        {t(`mail.decisionNews.button.${about}`)}
      </MailButton>
    </>
  ),
};
