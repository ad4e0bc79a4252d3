import type { RenderedMail, RenderMail } from "#app/platform/mail-delivery.server.ts";

/** Renders a template by name. Throws for an unknown one. */
export const renderMail: RenderMail = async ({ template }): Promise<RenderedMail> => {
  throw new Error(`no mail template "${template}"`);
};
