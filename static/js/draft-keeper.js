// Keeps what is typed into a form marked data-keep in this browser, and offers it again where the server never got it.
{
  const form = document.querySelector("form[data-keep]");
  const key = `naskah:${form.dataset.keep}`;
  const EVERY = 4000;
  const OLDEST = 7 * 24 * 3600 * 1000;
  const SKIPPED = new Set(["csrfmiddlewaretoken", "author", "revision", "version", "cover_id", "creation_key"]);
  const NEW_STORY = "naskah-tersimpan"; // a cookie: the key of the new story that the server stored last

  const editorOf = (field) => window.CKEDITOR?.instances[field.id];

  const fields = () =>
    [...form.elements].filter((field) => field.name && !SKIPPED.has(field.name) && !["file", "submit", "checkbox"].includes(field.type));

  const read = () => Object.fromEntries(fields().map((field) => [field.name, editorOf(field)?.getData() ?? field.value]));

  // What an editor writes back may differ in white space only; that is no change.
  const text = (values) => JSON.stringify(values).replace(/(\\n|\\r|\s|&nbsp;)+/g, " ");

  const mark = () => form.elements.creation_key?.value ?? `${form.elements.revision?.value}.${form.elements.version?.value}`;

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem(key));
    } catch {
      return null;
    }
  };

  const forget = () => localStorage.removeItem(key);

  let before = "";

  const keep = () => {
    const values = read();
    if (text(values) === before) return;
    before = text(values);
    try {
      localStorage.setItem(key, JSON.stringify({ at: Date.now(), mark: mark(), values }));
    } catch {
      // Storage is full or closed: the server keeps drafts as well.
    }
  };

  const savedKey = () => document.cookie.match(new RegExp(`(?:^|; )${NEW_STORY}=([^;]*)`))?.[1];

  // A copy is worth offering while nobody, not even this person, has saved the story since it was typed.
  const isWanted = (copy) => {
    if (!copy || Date.now() - copy.at > OLDEST) return false;
    if (form.elements.creation_key) return copy.mark !== savedKey();
    return copy.mark === mark();
  };

  const restore = (values) => {
    for (const field of fields()) {
      if (!(field.name in values)) continue;
      field.value = values[field.name];
      editorOf(field)?.setData(values[field.name]);
    }
    form.dispatchEvent(new Event("restored"));
  };

  const offer = (copy) => {
    const time = new Date(copy.at).toLocaleString("id", { dateStyle: "long", timeStyle: "short" });
    const notice = document.createElement("div");
    notice.className = "word";
    notice.setAttribute("role", "status");
    const words = document.createElement("p");
    words.className = "word-text";
    words.textContent = `Ada ketikan dari ${time} di peramban ini yang belum tersimpan.`;
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    for (const [label, act] of [["Pulihkan", () => restore(copy.values)], ["Buang", forget]]) {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = label;
      button.addEventListener("click", () => {
        act();
        notice.remove();
      });
      buttons.append(button);
    }
    notice.append(words, buttons);
    form.before(notice);
  };

  const begin = () => {
    const copy = stored();
    before = text(read());
    if (copy && !isWanted(copy)) forget();
    else if (copy && text(copy.values) !== before) offer(copy);
    setInterval(keep, EVERY);
    window.addEventListener("pagehide", keep);
  };

  // The editor takes over the textarea a moment after the page is there.
  const editor = form.querySelector("textarea[data-type=ckeditortype]");
  if (editor && window.CKEDITOR) window.CKEDITOR.on("instanceReady", begin);
  else begin();
}
