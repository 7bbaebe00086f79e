"""The window: PySide6 pages, dialogs, models over store rows, and workers.

How it stands: ``__main__`` decides between command line and window; ``app.Session`` opens a data
folder in a ``window.MainWindow``; ``desk.Desk`` is what every page is handed; ``work`` keeps the
store and long jobs off the UI thread; ``look`` is the only place for colours, sizes and icons.

To add a page:
1. Write ``desktop/pages/<name>.py`` with a subclass of ``desktop.page.Page``. Its ``__init__``
   takes ``(desk, title)`` and builds widgets only; ``refresh(kinds)`` asks the store through
   ``self.desk.store.ask(lambda store: ..., self._show, owner=self)`` and emits ``filled`` once
   the answer is shown. The window calls it when the page is first gone to (with no kinds, which
   means everything) and after each change; a hidden page is told when it is shown again.
2. List it in ``desktop.pages.PAGES`` with an icon of ``resources/icons/<icon>.svg``.
3. Let ``show_place(place)`` show what ``desk.go(Place(page, kind, id))`` names, ``start_new`` do
   Ctrl+N, ``filter_field`` and ``panes`` answer Ctrl+F and F6. More keys: ``desktop.keys``.

Errors: let ``ask`` announce them (a bar over the page) or pass ``failed=``. Something done and
undoable: ``desk.say_done(text)``. Long work: ``desk.start(Task(work, self))`` with
``desk.store.from_afar()`` as the job's store. Every text goes through ``self.tr("...")`` with a
constant string and ``.format(...)`` after it; every control has an accessible name.
Looks: ``setProperty("kind", "primary" | "quiet")`` on buttons, ``setProperty("tone", "soft")`` on
labels, ``setProperty("ground", "sheet")`` on frames, ``look.type.set_step(widget, "heading")``;
painters read ``look.theme.current_colours()`` when they paint.
"""
