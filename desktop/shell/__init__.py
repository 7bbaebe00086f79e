"""The parts of the window around its pages: side bar, top bar, toast, error bar, banner."""
