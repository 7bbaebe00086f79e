"""The SQLite store: Peewee tables, migrations, the undo log; its verbs return model dataclasses."""
