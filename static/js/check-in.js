// Records who comes, by badge or by code, also without a line: what isn't sent yet stays on the phone.
const page = document.querySelector("[data-check-in]");

if (page) {
  const { meeting, sendUrl, roster } = JSON.parse(document.getElementById("daftar-peserta").textContent);
  const prefix = `hadir:${meeting}:`;
  const part = (name) => page.querySelector(`[data-${name}]`);
  const people = new Map();
  for (const person of roster) {
    people.set(person.badge.replaceAll("-", "").toUpperCase(), person);
    people.set(person.code, person);
  }
  const device = (localStorage["hadir:perangkat"] ??= crypto.randomUUID());
  let sending = false;

  const keyOf = (payload) => payload.replace(/[\s–-]/g, "").toUpperCase();
  const kept = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  const read = (key) => JSON.parse(localStorage[key]);

  const say = (kind, title, text) => {
    const answer = part("answer");
    answer.dataset.kind = kind;
    answer.replaceChildren(...[title, text].filter(Boolean).map((words, index) => {
      const line = document.createElement("p");
      line.className = index ? "" : "strong";
      line.textContent = words;
      return line;
    }));
  };

  const show = () => {
    const scans = kept().map(read);
    const waiting = scans.filter((scan) => !scan.verdict).length;
    const present = new Set(scans.filter((scan) => scan.person).map((scan) => scan.person));
    part("waiting").textContent = waiting;
    part("mine").textContent = present.size;
    part("line").textContent = navigator.onLine ? "Tersambung" : "Tanpa jaringan";
  };

  const add = (payload, typed) => {
    const person = people.get(keyOf(payload));
    const session = part("session").value || null;
    const before = kept().map(read).find((scan) => person && scan.person === person.pk && scan.session === session);
    const uid = crypto.randomUUID();
    const scan = { uid, payload, session, typed, device_at: new Date().toISOString(), person: person?.pk ?? null };
    try {
      localStorage[prefix + uid] = JSON.stringify(scan);
    } catch {
      say("danger", "Tidak tersimpan", "Penyimpanan ponsel penuh. Kirim dahulu yang tersimpan.");
      return;
    }
    if (!person) say("danger", "Tidak dikenal", `“${payload.slice(0, 40)}” bukan tanda peserta kegiatan ini. Catatannya tetap disimpan.`);
    else if (before) say("info", person.name, `Sudah dicatat di ponsel ini. ${person.party}`);
    else say("ok", person.name, `${person.position}, ${person.party}`);
    navigator.vibrate?.(before || !person ? [60, 60, 60] : 60);
    show();
    send();
  };

  const send = async () => {
    if (sending || !navigator.onLine) return;
    const keys = kept().filter((key) => !read(key).verdict).slice(0, 200);
    if (!keys.length) return;
    sending = true;
    try {
      const body = JSON.stringify({ device, sent_at: new Date().toISOString(), scans: keys.map(read) });
      const headers = { "Content-Type": "application/json", "X-CSRFToken": part("token").value };
      const response = await fetch(sendUrl, { method: "POST", body, headers, redirect: "error" });
      if (!response.ok) throw new Error(response.status);
      const { verdicts } = await response.json();
      for (const key of keys) {
        const scan = read(key);
        if (verdicts[scan.uid]) localStorage[key] = JSON.stringify({ ...scan, verdict: verdicts[scan.uid] });
      }
      part("trouble").hidden = true;
    } catch {
      part("trouble").hidden = !navigator.onLine;
    } finally {
      sending = false;
      show();
    }
    if (part("trouble").hidden && kept().some((key) => !read(key).verdict)) setTimeout(send, 200);
  };

  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const field = part("code");
    if (field.value.trim()) add(field.value.trim(), true);
    field.value = "";
    field.focus();
  });
  part("send").addEventListener("click", send);
  part("clear").addEventListener("click", async () => {
    if (kept().some((key) => !read(key).verdict)) {
      say("warn", "Masih ada yang belum terkirim", "Sambungkan ponsel ke jaringan, lalu kirim dahulu.");
      return;
    }
    for (const key of kept()) localStorage.removeItem(key);
    await caches.delete(`hadir-${meeting}`);
    location.assign(page.dataset.back);
  });
  addEventListener("online", () => { show(); send(); });
  addEventListener("offline", show);
  addEventListener("storage", show);
  setInterval(send, 15000);
  document.addEventListener("badge-read", (event) => add(event.detail, false));

  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register(page.dataset.worker, { scope: location.pathname }).then(async () => {
      const { active } = await navigator.serviceWorker.ready;
      const needed = performance.getEntriesByType("resource").map((entry) => entry.name);
      active.postMessage({ keep: [location.href.split("#")[0], ...needed, ...page.dataset.needs.split(" ")], name: `hadir-${meeting}` });
      part("offline").hidden = false;
    }).catch(() => {});
  }
  show();
  send();
}
