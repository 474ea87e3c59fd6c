// Shows what needs the device's keys (data-passkey) where the browser has them, and says in words why a key was refused.
if (window.PublicKeyCredential) {
  for (const part of document.querySelectorAll("[data-passkey]")) part.hidden = false;
  for (const part of document.querySelectorAll("[data-passkey-missing]")) part.hidden = true;
}

document.addEventListener("allauth.error", (event) => {
  event.preventDefault();
  const frame = document.querySelector("[data-passkey-error]");
  if (!frame) return;
  const name = event.detail.exception?.name;
  const shown = frame.querySelector(`[data-passkey-case="${name}"]`) ?? frame.querySelector("[data-passkey-case='other']");
  for (const sentence of frame.querySelectorAll("[data-passkey-case]")) sentence.hidden = sentence !== shown;
  frame.hidden = false;
});
