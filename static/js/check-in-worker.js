// Opens the check-in page where there is no line, for a day at most, and keeps nothing else.
const LIFE = 24 * 60 * 60 * 1000;
const PREFIX = "hadir-";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("message", (event) => {
  const { keep, name } = event.data ?? {};
  if (!name?.startsWith(PREFIX)) return;
  event.waitUntil(caches.open(name).then((cache) => Promise.all([...new Set(keep)].map((url) => put(cache, url)))));
});

async function put(cache, url) {
  try {
    const response = await fetch(url, { credentials: "same-origin" });
    if (response.ok && !response.redirected) await cache.put(url, response);
  } catch {
    // no line: what was kept before stays
  }
}

async function kept(request) {
  const found = await caches.match(request, { ignoreVary: true });
  const age = Date.now() - Date.parse(found?.headers.get("Date") ?? "");
  if (found && request.mode === "navigate" && !(age < LIFE)) {
    for (const name of await caches.keys()) if (name.startsWith(PREFIX)) await caches.delete(name);
    return Response.error();
  }
  return found ?? Response.error();
}

self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(fetch(event.request).catch(() => kept(event.request)));
});
