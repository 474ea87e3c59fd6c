"""How is all that is known of a meeting taken along as one file (berkas kegiatan)?"""
