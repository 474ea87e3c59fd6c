// Counts the letters of a field marked data-limit; it warns and never cuts, so that pasted text stays whole.
for (const field of document.querySelectorAll("[data-limit]")) {
  const limit = Number(field.dataset.limit);
  const count = document.createElement("p");
  count.className = "field-count";
  field.after(count);

  const show = () => {
    const length = [...field.value.trim()].length;
    count.textContent = `${length.toLocaleString("id")} dari ${limit.toLocaleString("id")} huruf`;
    count.toggleAttribute("data-over", length > limit);
    count.hidden = length < limit / 2;
  };
  field.addEventListener("input", show);
  field.form?.addEventListener("restored", show);
  show();
}
