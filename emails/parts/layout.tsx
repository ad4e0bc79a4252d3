import { Body, Container, Head, Html, Preview, Section, Text } from "@react-email/components";
import type { ReactNode } from "react";
import type { MailBrand } from "./template.ts";

const sans = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
const serif = "Georgia, 'Times New Roman', serif";

/** The sheet every mail is written on: the brand's name, the text, one line of why. */
export function Layout({
  brand,
  preview,
  reason,
  children,
}: {
  brand: MailBrand;
  preview: string;
  reason: ReactNode;
  children: ReactNode;
}) {
  const { colours } = brand;
  return (
    <Html lang={brand.language}>
      <Head />
      <Preview>{preview}</Preview>
      <Body style={{ margin: 0, padding: "32px 12px", background: colours.canvas }}>
        <Container style={{ maxWidth: 540, margin: "0 auto" }}>
          <Text
            style={{ margin: "0 0 20px", font: `600 22px/28px ${serif}`, color: colours.brand }}
          >
            {brand.name}
          </Text>
          <Section
            style={{
              padding: "28px 32px",
              background: colours.surface,
              border: `1px solid ${colours.line}`,
              borderRadius: 14,
              color: colours.ink,
              fontFamily: sans,
            }}
          >
            {children}
          </Section>
          <Text
            style={{ margin: "18px 4px 0", font: `13px/19px ${sans}`, color: colours["ink-faint"] }}
          >
            {reason}
            <br />
            {brand.name} · {brand.address}
          </Text>
        </Container>
      </Body>
    </Html>
  );
}
