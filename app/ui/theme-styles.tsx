import { useEffect, useSyncExternalStore } from "react";

/**
 * Styles made at run time for a part of the page. The server sends them as an element with the
 * response's nonce; in the browser a constructed sheet does, which the page's policy allows.
 */
export function ThemeStyles({ css, nonce }: { css: string; nonce: string | undefined }) {
  const isServersMarkup = useSyncExternalStore(never, inBrowser, onServer);
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    };
  }, [css]);
  return isServersMarkup ? (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: made of checked colours and our own names
    <style suppressHydrationWarning nonce={nonce} dangerouslySetInnerHTML={{ __html: css }} />
  ) : null;
}

const never = () => () => {};
const inBrowser = () => false;
const onServer = () => true;
