import { MailButton } from "../parts/button.tsx";
import type { MailTemplate } from "../parts/template.ts";
import { Paragraph, SmallPrint, Title } from "../parts/words.tsx";

interface Props {
  name: string;
  from: string;
  /** "none" below every level. */
  to: string;
  cause: "period-ended" | "refund" | "rules-changed";
  amount: string;
  threshold: string;
  url: string;
}

declare global {
  interface MailTemplates {
    "tier-lost": Props;
  }
}

/** Who goes down is told why, what it means, and that the way back is open. */
export const tierLost: MailTemplate<Props> = {
  subject: ({ t, brand }) => t("mail.tierLost.subject", { brand: brand.name }),
  Body: ({ t, props: { name, from, to, cause, amount, threshold, url }, brand }) => (
    <>
      <Title>{t("mail.greeting", { name })}</Title>
      <Paragraph>{t("mail.tierLost.what", { from, to })}</Paragraph>
      <Paragraph>{t(`mail.tierLost.${cause}`, { from, amount, threshold })}</Paragraph>
      <MailButton href={url} brand={brand}>
        {t("mail.tierLost.button")}
      </MailButton>
      <SmallPrint brand={brand}>{t("mail.tierLost.means")}</SmallPrint>
    </>
  ),
};
