// Keeps one page, the open codes of who is signed in, for when there is no network; nothing else.
const cacheName = "wallet";
const keptPage = "/wallet/offline";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  if (event.data === "keep") event.waitUntil(keep());
});

self.addEventListener("fetch", (event) => {
  if (event.request.mode === "navigate") event.respondWith(answer(event.request));
});

async function keep() {
  const page = await fetch(keptPage, { redirect: "manual" });
  if (!page.ok) return forget();
  const cache = await caches.open(cacheName);
  await cache.put(keptPage, page);
}

async function answer(request) {
  try {
    const page = await fetch(request);
    // Sent elsewhere, to sign in: what was kept is nobody's any more.
    if (page.type === "opaqueredirect" || page.status === 401) await forget();
    return page;
  } catch {
    const kept = await caches.match(keptPage, { cacheName });
    return kept ?? Response.error();
  }
}

function forget() {
  return caches.delete(cacheName);
}
