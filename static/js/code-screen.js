// Asks every ten seconds whether the moment for the code has come; without it the page is loaded anew by hand.
const screenPart = document.querySelector("[data-code-screen]");

if (screenPart) {
  const shown = screenPart.querySelector("[data-code-shown]");
  const until = screenPart.querySelector("[data-code-until]");
  setInterval(async () => {
    try {
      const response = await fetch(screenPart.dataset.codeScreen, { redirect: "error" });
      const told = await response.json();
      shown.textContent = told.code || "· · ·";
      until.textContent = told.code ? `Berlaku sampai ${told.until}.` : "Belum waktunya. Biarkan halaman ini terbuka; kodenya muncul sendiri.";
    } catch {
      until.textContent = "Tidak tersambung. Halaman mencoba lagi; bila sesi berakhir, masuk lagi.";
    }
  }, 10000);
}
