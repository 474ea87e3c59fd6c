// Lengthens the lease on a story while its holder reads or writes: after a sign of life, every five minutes at most.
{
  const banner = document.querySelector("[data-renew]");
  const EVERY = 5 * 60 * 1000;
  let last = Date.now();
  let isHeld = Boolean(banner);

  const renew = async () => {
    last = Date.now();
    const token = document.querySelector("[name=csrfmiddlewaretoken]")?.value;
    try {
      const answer = await fetch(banner.dataset.renew, { method: "POST", headers: { "X-CSRFToken": token } });
      const state = answer.ok && !answer.redirected ? await answer.json() : { held: false, text: "Sesi Anda berakhir. Masuk lagi di tab lain, lalu simpan." };
      isHeld = state.held;
      tell(state.text);
    } catch {
      // No connection: the next sign of life tries again.
    }
  };

  const tell = (text) => {
    if (isHeld) {
      banner.querySelector("[data-renew-text]").textContent = text;
      return;
    }
    banner.dataset.holder = "other";
    banner.setAttribute("role", "alert");
    banner.textContent = text;
  };

  const notice = () => {
    if (isHeld && Date.now() - last > EVERY) renew();
  };
  for (const sign of ["keydown", "pointerdown", "scroll"]) {
    document.addEventListener(sign, notice, { passive: true, capture: true });
  }
}
