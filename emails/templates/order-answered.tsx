import { Quoted } from "../parts/quoted.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  number: number;
  answers: { address: string; outcome: "acted" | "refused"; answer: string }[];
}

declare global {
  interface MailTemplates {
    "order-answered": Props;
  }
}

/** An authority hears what came of its order to hand over data; the data goes another way. */
export const orderAnswered: MailTemplate<Props> = {
  subject: ({ t, props, brand }) =>
    t("mail.orderAnswered.subject", { number: props.number, brand: brand.name }),
  Body: ({ t, props: { number, answers }, brand }) => (
    <>
      <Title>{t("mail.orderAnswered.title")}</Title>
      <Paragraph>{t("mail.orderAnswered.text", { number })}</Paragraph>
      {answers.map(({ address, outcome, answer }) => (
        <Quoted key={address} brand={brand}>
          {address}
          <br />
          {t(`mail.orderAnswered.${outcome}`)} {answer}
        </Quoted>
      ))}
      <SmallPrint brand={brand}>{t("mail.orderAnswered.note")}</SmallPrint>
    </>
  ),
};
