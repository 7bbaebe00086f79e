"""Who an e-mail address and the name beside it stand for: a person, a company, a machine."""
