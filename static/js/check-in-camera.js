// Reads badges through the phone's camera: by the browser's own reader, or by jsQR where it has none.
const start = document.querySelector("[data-camera-start]");

if (start && navigator.mediaDevices?.getUserMedia) {
  const video = document.querySelector("[data-camera]");
  const canvas = document.createElement("canvas");
  const SAME_AGAIN = 4000; // milliseconds before the same badge counts as held up once more
  let last = { text: "", at: 0 };

  const own = async () => {
    const formats = await globalThis.BarcodeDetector?.getSupportedFormats().catch(() => []);
    if (!formats?.includes("qr_code")) return null;
    const detector = new BarcodeDetector({ formats: ["qr_code"] });
    return async () => (await detector.detect(video))[0]?.rawValue;
  };

  const lent = () => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = start.dataset.reader;
    script.onload = () => resolve(() => {
      canvas.width = 480;
      canvas.height = Math.round((480 * video.videoHeight) / video.videoWidth) || 480;
      const sheet = canvas.getContext("2d", { willReadFrequently: true });
      sheet.drawImage(video, 0, 0, canvas.width, canvas.height);
      return jsQR(sheet.getImageData(0, 0, canvas.width, canvas.height).data, canvas.width, canvas.height)?.data;
    });
    script.onerror = reject;
    document.head.append(script);
  });

  const look = async (decode) => {
    if (!video.srcObject) return;
    const text = video.readyState >= 2 ? await decode() : "";
    if (text && (text !== last.text || Date.now() - last.at > SAME_AGAIN)) {
      last = { text, at: Date.now() };
      document.dispatchEvent(new CustomEvent("badge-read", { detail: text }));
    }
    setTimeout(look, 150, decode);
  };

  const stop = () => {
    for (const track of video.srcObject?.getTracks() ?? []) track.stop();
    video.srcObject = null;
    video.hidden = true;
    start.textContent = "Pindai dengan kamera";
  };

  start.hidden = false;
  start.addEventListener("click", async () => {
    if (video.srcObject) return stop();
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" } });
      video.hidden = false;
      await video.play();
      start.textContent = "Tutup kamera";
      look((await own()) ?? (await lent()));
    } catch {
      stop();
      start.textContent = "Kamera tidak dapat dibuka; ketik kodenya";
    }
  });
}
