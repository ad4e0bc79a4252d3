import type { ReactElement } from "react";
import type { Translate } from "#app/platform/i18n/messages.server.ts";

/** What every mail knows of the brand it comes from. */
export interface MailBrand {
  name: string;
  address: string;
  language: "de" | "en";
  colours: Record<
    "canvas" | "surface" | "line" | "ink" | "ink-soft" | "ink-faint" | "brand" | "brand-ink",
    string
  >;
}

/** One kind of mail: its subject and what stands between head and foot. Texts: namespace "mail". */
export interface MailTemplate<Props> {
  subject(about: { t: Translate; props: Props; brand: MailBrand }): string;
  Body(about: { t: Translate; props: Props; brand: MailBrand }): ReactElement;
  /** Why the mail comes and how to end it; without it: because the address was entered here. */
  Foot?(about: { t: Translate; props: Props; brand: MailBrand }): ReactElement;
}
