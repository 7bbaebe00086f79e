"""Feedback, lessons and referrals: where they are written down, and what came of it all."""
