"""The school of the tagger: notes with their fields marked, made here or read from records."""
