// Lets a field with a list of suggestions take several of them, parted by commas: each is offered for the last name.
for (const field of document.querySelectorAll("[data-several][list]")) {
  const list = field.list;
  const names = [...list.options].map((option) => option.value);

  const offer = () => {
    const cut = field.value.lastIndexOf(",") + 1;
    const before = cut ? `${field.value.slice(0, cut)} ` : "";
    const typed = field.value.slice(cut).trim().toLowerCase();
    const chosen = new Set(field.value.split(",").map((name) => name.trim().toLowerCase()));
    const fitting = names.filter((name) => name.toLowerCase().includes(typed) && !chosen.has(name.toLowerCase()));
    list.replaceChildren(...fitting.slice(0, 12).map((name) => new Option("", before + name)));
  };
  field.addEventListener("input", offer);
  field.addEventListener("focus", offer);
}
