"""The verbs that the window and the command line share; each opens nothing by itself."""
