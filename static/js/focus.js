// Brings the keyboard and the screen reader to the error summary of a page that came back.
document.querySelector("[data-focus]")?.focus();
