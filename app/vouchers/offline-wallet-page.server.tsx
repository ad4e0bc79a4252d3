import { renderToStaticMarkup } from "react-dom/server";
import type { QrPath } from "#app/platform/qr-path.server.ts";
import { QrCode } from "./components/qr-code.tsx";

interface OfflineWallet {
  language: string;
  nonce: string;
  title: string;
  lead: string;
  empty: string;
  qrLabel: string;
  codes: readonly { title: string; code: string; when: string; qr: QrPath }[];
}

/** A page without scripts, fonts or pictures: it has to work where nothing can be fetched. */
export function offlineWalletPage({
  language,
  nonce,
  title,
  lead,
  empty,
  qrLabel,
  codes,
}: OfflineWallet): string {
  const page = (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>{title}</title>
        <style nonce={nonce}>{style}</style>
      </head>
      <body>
        <main>
          <h1>{title}</h1>
          <p>{lead}</p>
          {codes.length === 0 ? <p>{empty}</p> : null}
          {codes.map((voucher) => (
            <section key={voucher.code}>
              <h2>{voucher.title}</h2>
              <QrCode {...voucher.qr} label={qrLabel} />
              <p className="code">{voucher.code}</p>
              <p>{voucher.when}</p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

const style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{margin:0}main{max-width:24rem;margin:auto;padding:1.5rem}
section{border-top:1px solid #8886;padding:1.5rem 0;text-align:center}
h1{font-size:1.6rem;margin:0}h2{font-size:1.2rem;margin:0 0 1rem}
svg{display:block;width:16rem;max-width:100%;margin:auto}
.code{font:600 1.2rem ui-monospace,monospace;letter-spacing:.04em;margin:1rem 0 0}`;
