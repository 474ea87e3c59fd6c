// Gives CKEditor the words that its own Indonesian lacks or has in a way nobody says.
const words = {
  format: { label: "Bentuk", panelTitle: "Bentuk paragraf", tag_p: "Paragraf", tag_h2: "Subjudul", tag_h3: "Subjudul kecil" },
  link: {
    displayText: "Teks yang tampil",
    type: "Menuju",
    toUrl: "Alamat web",
    toEmail: "Surel",
    toPhone: "Telepon",
    toAnchor: "Bagian naskah ini",
    emailAddress: "Alamat surel",
    emailSubject: "Judul pesan",
    emailBody: "Isi pesan",
    phoneNumber: "Nomor telepon",
    noUrl: "Isi alamat web yang dituju.",
    noEmail: "Isi alamat surel yang dituju.",
    noTel: "Isi nomor telepon yang dituju.",
    menu: "Ubah tautan",
    unlink: "Lepas tautan",
  },
  list: { bulletedlist: "Daftar berbutir", numberedlist: "Daftar bernomor" },
  blockquote: { toolbar: "Kutipan" },
  removeformat: { toolbar: "Hapus format" },
  undo: { undo: "Urungkan", redo: "Ulangi" },
  common: { url: "Alamat", editorHelp: "Tekan Alt+F10 untuk baris alat." },
};

window.CKEDITOR?.on("instanceCreated", ({ editor }) => {
  editor.on("langLoaded", () => {
    for (const [part, said] of Object.entries(words)) Object.assign(editor.lang[part] ?? {}, said);
  });
});
