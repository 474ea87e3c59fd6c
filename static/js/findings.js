// Shows the checker's remarks beside the story form as one writes: asks the server after a pause, never stores.
{
  const panel = document.querySelector("[data-check]");
  const form = panel?.closest("form");
  const list = panel?.querySelector("[data-check-list]");
  const state = panel?.querySelector("[data-check-state]");
  const FIELDS = ["title", "lead", "dateline", "tags", "event", "byline", "cover_alt", "cover_caption", "cover_credit", "unit"];
  const PAUSE = 900;
  let timer, asking, waiting;

  const editor = () => Object.values(globalThis.CKEDITOR?.instances ?? {})[0];
  const editable = () => editor()?.editable?.()?.$;
  const field = (name) => form.elements.namedItem(name);

  const typed = () => {
    const data = new FormData();
    for (const name of FIELDS) if (field(name)) data.set(name, field(name).value);
    data.set("body", editor() ? editor().getData() : field("body").value);
    if (panel.dataset.article) data.set("article", panel.dataset.article);
    return data;
  };

  const post = (url, data, signal) => fetch(url, {
    method: "POST",
    body: data,
    signal,
    headers: { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value, "X-Requested-With": "fetch" },
  });

  const tally = () => {
    const count = list.querySelectorAll("[data-finding]:not([data-severity=info])").length;
    state.textContent = count ? `${count} temuan` : "";
  };

  const check = async () => {
    asking?.abort();
    asking = new AbortController();
    state.textContent = "memeriksa …";
    try {
      const answer = await post(panel.dataset.check, typed(), asking.signal);
      if (!answer.ok || answer.redirected) {
        state.textContent = answer.redirected || answer.status === 403 ? "Sesi berakhir; masuk lagi di tab lain" : "belum dapat memeriksa";
        return;
      }
      show(await answer.text());
    } catch (error) {
      if (error.name !== "AbortError") state.textContent = "tanpa sambungan; diperiksa lagi nanti";
    }
  };

  // A list that changes under somebody's fingers is worse than an old one: it waits until they are done with it.
  const show = (html) => {
    if (list.contains(document.activeElement) && document.activeElement.matches("input")) {
      waiting = html;
    } else {
      waiting = undefined;
      list.innerHTML = html;
    }
    tally();
  };

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE);
  };

  // --- where a remark stands

  const plain = (text) => text.replaceAll("\u00a0", " ");

  const nth = (text, part, count) => {
    let at = text.indexOf(part);
    while (at >= 0 && count-- > 0) at = text.indexOf(part, at + part.length);
    return at;
  };

  const rangeIn = (root, part, count) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const nodes = [];
    let text = "";
    while (walker.nextNode()) {
      nodes.push([text.length, walker.currentNode]);
      text += plain(walker.currentNode.data);
    }
    const at = nth(text, plain(part), count);
    if (at < 0) return null;
    const place = (offset, isEnd) => nodes.findLast(([from]) => (isEnd ? from < offset : from <= offset));
    const [from, first] = place(at, false);
    const [until, last] = place(at + part.length, true);
    const range = document.createRange();
    range.setStart(first, at - from);
    range.setEnd(last, at + part.length - until);
    return range;
  };

  const go = (item) => {
    const { part, text } = item.dataset;
    const count = Number(item.dataset.nth);
    const root = part === "body" && editable();
    if (root) {
      const range = rangeIn(root, text, count);
      editor().focus();
      if (!range) return;
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      range.startContainer.parentElement.scrollIntoView({ block: "center" });
      return;
    }
    const input = field(part);
    if (!input) return;
    const at = nth(plain(input.value), plain(text), count);
    input.focus();
    if (at >= 0) input.setSelectionRange(at, at + text.length);
    input.scrollIntoView({ block: "center" });
  };

  // --- what is done about it

  const replaceIn = (range, words) => {
    const { startContainer: node, startOffset: from, endOffset: until } = range;
    editor().fire("saveSnapshot");
    if (node === range.endContainer) {
      node.replaceData(from, until - from, words);
    } else {
      range.deleteContents();
      range.insertNode(document.createTextNode(words));
    }
    editor().fire("saveSnapshot");
    editor().fire("change");
    editor().updateElement();
  };

  const apply = (item, words) => {
    const { part, text } = item.dataset;
    const count = Number(item.dataset.nth);
    const root = part === "body" && editable();
    if (root) {
      const range = rangeIn(root, text, count);
      if (range) replaceIn(range, words);
    } else {
      const input = field(part);
      const at = input ? nth(plain(input.value), plain(text), count) : -1;
      if (at >= 0) input.setRangeText(words, at, at + text.length, "end");
      input?.dispatchEvent(new Event("input", { bubbles: true }));
    }
    item.remove();
    tally();
    clearTimeout(timer);
    check();
  };

  const tell = async (item, act, extra) => {
    const data = new FormData();
    data.set("action", act);
    data.set("rule", item?.dataset.rule ?? "");
    data.set("fingerprint", item?.dataset.fingerprint ?? "");
    for (const [name, value] of Object.entries(extra)) data.set(name, value);
    try {
      const answer = await post(panel.dataset.findingUrl, data);
      const sentence = answer.redirected ? "Sesi berakhir; masuk lagi di tab lain" : await answer.text();
      document.activeElement?.blur();
      if (answer.ok && !answer.redirected) await check();
      state.textContent = sentence.length < 160 ? sentence : "belum berhasil; muat ulang halaman";
    } catch {
      state.textContent = "tanpa sambungan; ulangi nanti";
    }
  };

  const press = (event) => {
    const button = event.target.closest("button");
    if (button && "ask" in button.dataset) tell(null, "ask", {});
    const item = button?.closest("[data-finding]");
    if (!item) return;
    if ("go" in button.dataset) go(item);
    else if ("apply" in button.dataset) apply(item, button.dataset.apply);
    else if (button.dataset.do === "word") tell(item, "word", { word: item.dataset.text, scope: button.dataset.scope });
    else if (button.dataset.do) tell(item, button.dataset.do, { reason: item.querySelector("[data-reason]")?.value ?? "" });
  };

  if (panel) {
    tally();
    form.addEventListener("input", (event) => { if (!list.contains(event.target)) soon(); });
    form.addEventListener("restored", soon);
    addEventListener("online", soon);
    list.addEventListener("click", press);
    list.addEventListener("focusout", () => { if (waiting !== undefined) setTimeout(() => show(waiting ?? list.innerHTML)); });
    // Enter in a reason's field means that reason, not the story form.
    list.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !event.target.matches("[data-reason]")) return;
      event.preventDefault();
      event.target.closest(".finding-form").querySelector("[data-do]").click();
    });
    globalThis.CKEDITOR?.on("instanceReady", ({ editor: ready }) => ready.on("change", soon));
  }
}
