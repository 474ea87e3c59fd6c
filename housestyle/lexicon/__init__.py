"""How are the checker's word lists made from their sources? Only for building; the checker needs the results alone."""
