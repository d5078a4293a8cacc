"""The pages of notes, journal, search and activity."""
