import { Heading, Text } from "@react-email/components";
import type { ReactNode } from "react";
import type { MailBrand } from "./template.ts";

export function Title({ children }: { children: ReactNode }) {
  return (
    <Heading
      as="h1"
      style={{ margin: "0 0 14px", font: "600 24px/31px Georgia, 'Times New Roman', serif" }}
    >
      {children}
    </Heading>
  );
}

export function Paragraph({ children }: { children: ReactNode }) {
  return <Text style={{ margin: "0 0 14px", fontSize: 16, lineHeight: "25px" }}>{children}</Text>;
}

/** What matters less: how long a link is good, what to do if it was not you. */
export function SmallPrint({ brand, children }: { brand: MailBrand; children: ReactNode }) {
  return (
    <Text
      style={{
        margin: "14px 0 0",
        fontSize: 14,
        lineHeight: "21px",
        color: brand.colours["ink-soft"],
      }}
    >
      {children}
    </Text>
  );
}
