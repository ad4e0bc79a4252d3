import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import type { ReactElement } from "react";
import { renderToPipeableStream, renderToString } from "react-dom/server";
import { viewerOf } from "#app/accounts/viewer.server.ts";
import { paths } from "#app/paths.ts";
import { guestPageChanges } from "#app/platform/guest-pages/hear-changes.server.ts";
import { messagesOf } from "#app/platform/i18n/messages.server.ts";
import { listenTo } from "#app/platform/listen.server.ts";
import { liveChanges } from "#app/platform/live/live-hub.server.ts";
import { log } from "#app/platform/log.server.ts";
import { registerAllMessages } from "./messages.server.ts";
import { piecesOfPage } from "./shell/kept-pieces.server.ts";
import { PageContextProvider } from "./shell/page-context.tsx";
import { portalManifestUrl } from "./shell/rules/portal-manifest.ts";
import { declareSubscriptions } from "./subscribers.server.ts";
import { KeptPiecesProvider } from "./ui/kept.tsx";

registerAllMessages();
declareSubscriptions();

export { mountMachineRoutes } from "./api.server.ts";
export { jobs, timetable } from "./jobs.server.ts";
export { createPageHandler } from "./page-handler.server.ts";
export { closeDatabase } from "./platform/db.server.ts";
export { declareEmbeddedDatabase } from "./platform/demo-mode.server.ts";
export { env } from "./platform/env.server.ts";
export { answerGuests } from "./platform/guest-pages/answer-guests.server.ts";
export { createHttpApp } from "./platform/http/http-app.server.ts";
export { endStreams } from "./platform/live/open-streams.server.ts";
export { log } from "./platform/log.server.ts";
export { startWorker } from "./platform/worker.server.ts";
export { announce } from "./shell/announce.server.ts";

/** Hears what the database tells this process; returns what stops it. */
export function hearChanges(): Promise<() => Promise<void>> {
  return listenTo([guestPageChanges, liveChanges]);
}

const renderMilliseconds = 10_000;
const textsAttribute = 'data-texts="';
const documentEnd = "</body></html>";
// What React leaves for the browser where something within <Suspense> is not there yet, or failed.
const leftOut = "<!--$!-->";

/** Renders a page whole: one piece is sent quicker than many, and what fails becomes the error page. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  context: EntryContext,
  load: AppLoadContext,
): Promise<Response> {
  const { locale } = await viewerOf(load);
  const messages = messagesOf(locale);
  const shownTexts = new Set<string>();
  const need = (slice: string) => {
    // Texts that are no keys come here too: they must not become part of the page's attribute.
    if (Object.hasOwn(messages, slice)) shownTexts.add(slice);
  };
  const { serverHandoffStream, ...ofPage } = context;
  const loaded = serverHandoffStream ? await new Response(serverHandoffStream).text() : null;
  const pieces = piecesOfPage();
  const page = (
    <KeptPiecesProvider value={pieces}>
      <PageContextProvider value={{ messages, locale, nonce: load.nonce, need }}>
        <RemixServer
          context={forPortal(ofPage, load)}
          url={request.url}
          abortDelay={renderMilliseconds}
          nonce={load.nonce}
        />
      </PageContextProvider>
    </KeptPiecesProvider>
  );
  // A string is made in a third of the time of a stream, but waits for nothing.
  const atOnce = renderToString(page);
  const html = atOnce.includes(leftOut) ? await renderWhenReady(page, load) : atOnce;
  headers.set("Content-Type", "text/html; charset=utf-8");
  const whole = withData(nameTexts(pieces.finish(html), [...shownTexts]), loaded, load.nonce);
  return new Response(whole, { status, headers });
}

/** Waits for what is loaded on demand, such as lazy components that a page shows at once. */
function renderWhenReady(page: ReactElement, load: AppLoadContext): Promise<string> {
  return new Promise((resolve, reject) => {
    let failure: { error: unknown } | undefined;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: load.nonce,
      onAllReady() {
        clearTimeout(timer);
        // Within <Suspense> React would leave out what failed, and leave it to the browser's scripts.
        if (failure) return reject(failure.error);
        text(pipe(new PassThrough())).then(resolve, reject);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error);
      },
      onError(error) {
        failure ??= { error };
        if (!isRouteErrorResponse(error)) logPageError(error, load);
      },
    });
    // Cleared as soon as the page stands: it holds on to everything the page was made of.
    const timer = setTimeout(abort, renderMilliseconds);
  });
}

/**
 * The page with what its loaders gave, for the browser. Remix would add it by a component that waits
 * for a stream; all of it is there before the page is made.
 */
function withData(html: string, loaded: string | null, nonce: string): string {
  if (loaded === null || !html.endsWith(documentEnd)) return html;
  const data = JSON.stringify(loaded).replace(/[&<>\u2028\u2029]/g, asEscape);
  const controller = "window.__remixContext.streamController";
  const script = `<script nonce="${nonce}">${controller}.enqueue(${data});${controller}.close();</script>`;
  return html.slice(0, -documentEnd.length) + script + documentEnd;
}

function asEscape(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** In development Remix writes no manifest files, and the whole manifest stays. */
function forPortal(context: EntryContext, { url }: AppLoadContext): EntryContext {
  if (import.meta.env.DEV || url.pathname.startsWith(paths.admin())) return context;
  const { manifest } = context;
  return { ...context, manifest: { ...manifest, url: portalManifestUrl(manifest.url) } };
}

/** Tells the browser which slices' texts the page shows: known only when all of it is rendered. */
function nameTexts(html: string, slices: string[]): string {
  const at = html.indexOf(textsAttribute) + textsAttribute.length;
  return html.slice(0, at) + slices.sort().join(" ") + html.slice(at);
}

/** Called by Remix for what a loader or action throws (not for thrown responses). */
export function handleError(
  error: unknown,
  { request, context }: { request: Request; context: AppLoadContext },
): void {
  if (!request.signal.aborted) logPageError(error, context);
}

function logPageError(error: unknown, context: AppLoadContext): void {
  log().error(
    {
      requestId: context.requestId,
      path: context.url.pathname,
      error: error instanceof Error ? error.stack : String(error),
    },
    "page failed",
  );
}
