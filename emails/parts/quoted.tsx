import { Section } from "@react-email/components";
import type { ReactNode } from "react";
import type { MailBrand } from "./template.ts";

/** Words or addresses that somebody else wrote, set off from the mail's own. */
export function Quoted({ brand, children }: { brand: MailBrand; children: ReactNode }) {
  return (
    <Section
      style={{
        margin: "0 0 14px",
        padding: "2px 0 2px 16px",
        borderLeft: `3px solid ${brand.colours.line}`,
        whiteSpace: "pre-line",
        wordBreak: "break-word",
      }}
    >
      {children}
    </Section>
  );
}
