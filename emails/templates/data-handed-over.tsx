import { MailButton } from "../parts/button.tsx";
import { Quoted } from "../parts/quoted.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  what: string;
  /** "" where the record names none. */
  legalGround: string;
  handedTo: string;
  date: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "data-handed-over": Props;
  }
}

/** A member hears that an authority has got data about them (DSA Art. 10 (5)). */
export const dataHandedOver: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.dataHandedOver.subject", { brand: brand.name }),
  Body: ({ t, props: { name, what, legalGround, handedTo, date, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>
        {t("mail.dataHandedOver.text", { date, authority: handedTo, brand: brand.name })}
      </Paragraph>
      <Quoted brand={brand}>{what}</Quoted>
      {legalGround ? (
        <Paragraph>{t("mail.dataHandedOver.ground", { ground: legalGround })}</Paragraph>
      ) : null}
      <MailButton href={url} brand={brand}>
        {t("mail.dataHandedOver.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.dataHandedOver.redress")}</SmallPrint>
    </>
  ),
};
