"""The only room that touches the network: guard, session, page, archive, store, evidence files."""
