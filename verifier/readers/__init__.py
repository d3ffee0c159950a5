"""One file a format of documents."""
