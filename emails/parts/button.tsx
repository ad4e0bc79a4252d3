import { Button } from "@react-email/components";
import type { ReactNode } from "react";
import type { MailBrand } from "./template.ts";

/** The one thing to do. */
export function MailButton({
  href,
  brand,
  children,
}: {
  href: string;
  brand: MailBrand;
  children: ReactNode;
}) {
  return (
    <Button
      href={href}
      style={{
        display: "inline-block",
        margin: "8px 0 10px",
        padding: "13px 22px",
        borderRadius: 10,
        background: brand.colours.brand,
        color: brand.colours["brand-ink"],
        fontSize: 16,
        fontWeight: 600,
        textDecoration: "none",
      }}
    >
      {children}
    </Button>
  );
}
