"""The controls of the window: fields, buttons, labels, chips and what forms are made of."""
