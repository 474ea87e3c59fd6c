// Shows the photo that was just chosen, before it is sent.
for (const field of document.querySelectorAll("input[type=file][data-preview]")) {
  const image = document.createElement("img");
  image.className = "chosen-img";
  image.alt = "Foto yang baru dipilih";
  image.hidden = true;
  field.after(image);

  field.addEventListener("change", () => {
    const file = field.files[0];
    if (!file) {
      image.hidden = true;
      return;
    }
    const reader = new FileReader();
    reader.addEventListener("load", () => {
      image.src = reader.result;
      image.hidden = false;
    });
    reader.readAsDataURL(file);
  });
  image.addEventListener("error", () => {
    image.hidden = true;
  });
}
