"""The hands: bundled faces with their licences, shaping and variation."""
