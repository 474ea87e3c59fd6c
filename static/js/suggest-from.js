// Fills a field's list of suggestions from the address in data-suggest while somebody types; without it the list stays.
for (const field of document.querySelectorAll("[data-suggest][list]")) {
  const PAUSE = 250;
  const known = new Map([["", [...field.list.options].map((option) => option.value)]]);
  let timer = 0;
  let asking = null;

  const show = (names) => field.list.replaceChildren(...names.map((name) => new Option("", name)));

  const ask = async (typed) => {
    asking?.abort();
    asking = new AbortController();
    try {
      const answer = await fetch(`${field.dataset.suggest}?q=${encodeURIComponent(typed)}`, { signal: asking.signal });
      if (!answer.ok || answer.redirected) return;
      known.set(typed, (await answer.json()).names);
      if (typed === field.value.trim()) show(known.get(typed));
    } catch {
      // Offline, or overtaken by the next letter: what the list held before is still of use.
    }
  };

  field.addEventListener("input", () => {
    const typed = field.value.trim();
    clearTimeout(timer);
    if (known.has(typed)) show(known.get(typed));
    else timer = setTimeout(() => ask(typed), PAUSE);
  });
}
