"""Pictures of every screen, to be opened and looked at: `python -m tests.ui.shots OUT [WORD…]`.

Light and dark, 100 and 200 %, 1280×800 and 1920×1080. Each look is a process of its own, because
Qt takes its scale at the start. Words choose screens by part of their name; SPEAK=fr in the
environment has the window speak French.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from typing import get_args

from ui.look import Look
from ui.theme import ThemeName

Act = Callable[["Stage"], None]
# name: width and height in logical px, scale in percent
SIZES = {"1280": (1280, 800, 100), "1920": (1920, 1080, 100), "200": (1280, 800, 200),
         "200-960": (960, 540, 200)}  # fmt: skip
EVERYWHERE = tuple(SIZES)
SCREENS: dict[str, tuple[Act, tuple[str, ...]]] = {}
MORE_ORDERS = 2000
QUIET_MS = 400
PATIENCE_MS = 15_000


def screen(name: str, sizes: tuple[str, ...] = EVERYWHERE) -> Callable[[Act], Act]:
    """Register what brings a screen to the front, and the sizes it is pictured in."""

    def add(act: Act) -> Act:
        SCREENS[name] = (act, sizes)
        return act

    return add


class Stage:
    """One open window over the sample profile, for one theme and one size."""

    def __init__(self, window: object, size: tuple[int, int]) -> None:
        from ui.main_window import MainWindow

        assert isinstance(window, MainWindow)
        self.window, self.size = window, size

    def show(self, page: str, **args: str) -> None:
        self.window.show_page(page, **args)

    def order_id(self, number: str) -> str:
        return self.window.workplace.desk.store.resolve(number)

    def clean(self) -> None:
        """Nothing of the picture before: no card, no toast, no bar about an act of then."""
        window = self.window
        if window.palette_card is not None:
            window.palette_card.close_it()
        window._messages.put_away()
        window.broken_batch.clear()
        window._toast.hide()

    def wait(self, quiet_ms: int = QUIET_MS) -> None:
        """Until no worker has anything left and the screen has stood still."""
        from PySide6.QtCore import QEventLoop, QTimer

        loop, jobs = QEventLoop(), self.window.workplace.jobs
        quiet = QTimer()
        quiet.setInterval(quiet_ms)
        quiet.timeout.connect(lambda: None if jobs.busy else loop.quit())
        quiet.start()
        QTimer.singleShot(PATIENCE_MS, loop.quit)
        loop.exec()

    def save(self, path: Path) -> None:
        self.window.grab().save(str(path))


@screen("main")
def _main(stage: Stage) -> None:
    stage.show("orders", view="all")
    stage.wait()
    stage.window.orders.table.select_rows([0, 1, 6], 0)


@screen("search", ("1280",))
def _search(stage: Stage) -> None:
    stage.show("orders", view="all")
    stage.window.orders.search.type_into("client 12")


@screen("nothing-found", ("1280",))
def _nothing_found(stage: Stage) -> None:
    stage.window.orders.search.clear_all()
    stage.window.orders.search.type_into("nobody of that name")


@screen("attention", ("1280",))
def _attention(stage: Stage) -> None:
    stage.show("orders", view="attention")


def _tab(index: int) -> Act:
    def act(stage: Stage) -> None:
        from ui.widgets import Tabs

        stage.show("orders", view="all")
        stage.wait()
        tabs = stage.window.orders.detail.findChild(Tabs)
        assert tabs is not None
        tabs.pick(index)

    return act


for _number, _name in enumerate(("overview", "lines", "papers", "history", "remote")):
    screen(f"detail-{_name}", ("1280",))(_tab(_number))


@screen("failure", ("1280",))
def _failure(stage: Stage) -> None:
    from ui.bus import Failure

    failure = Failure(
        "shop-ro refuses the sign-in.",
        "The secret has expired. Nothing is lost; 12 changes wait here.",
        mend="Sign in again",
        page="accounts",
    )
    stage.show("orders", view="all")
    stage.window.workplace.bus.failed.emit(failure)
    stage.window.workplace.toast("1 order moved to the trash", "Undo", lambda: None)


@screen("first-run", ("1280",))
def _first_run(stage: Stage) -> None:
    stage.show("first_run")


@screen("editor")
def _editor(stage: Stage) -> None:
    stage.show("editor", order_id=stage.order_id("10052"))


@screen("editor-packing")
def _editor_packing(stage: Stage) -> None:
    """A part shipment in two packages, with a scan that was refused."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from ui.editor import EditorPage

    stage.show("editor", order_id=stage.order_id("10052"))
    stage.wait()
    page = stage.window.findChild(EditorPage)
    assert page is not None
    page.middle.show_packing(True)
    panel = page.packing
    for code in ("V01-39", "B-220"):
        QTest.keyClicks(panel.scans.scan, code)
        QTest.keyClick(panel.scans.scan, Qt.Key.Key_Return)
    for key, text in (("kind", "carton"), ("length_cm", "60"), ("width_cm", "40"),
                      ("height_cm", "40"), ("gross_kg", "2.4"), ("marks", "BOS 1/2")):  # fmt: skip
        panel.packages.text_model.typed.emit(0, key, text)
    panel.new_package.click()
    panel.packages.text_model.typed.emit(1, "gross_kg", "l.2")
    for code in ("2*SCF-07", "V01-42"):
        QTest.keyClicks(panel.scans.scan, code)
        QTest.keyClick(panel.scans.scan, Qt.Key.Key_Return)


@screen("editor-customs", ("1280",))
def _editor_customs(stage: Stage) -> None:
    """The right column scrolled to what is declared for customs and VAT."""
    from ui.editor import EditorPage

    stage.show("editor", order_id=stage.order_id("10052"))
    stage.wait()
    page = stage.window.findChild(EditorPage)
    assert page is not None
    for remark in ("cites_none", "licence"):
        box = page.amounts.customs.remarks.choice
        box.activated.emit(box.findData(remark))
        stage.wait()
    bar = page.amounts.verticalScrollBar()
    bar.setValue(bar.maximum())


@screen("editor-wording", ("1280",))
def _editor_wording(stage: Stage) -> None:
    """A description that is too long for the carrier, asked for below the grid."""
    from ui.editor import EditorPage

    stage.show("editor", order_id=stage.order_id("10052"))
    stage.wait()
    page = stage.window.findChild(EditorPage)
    assert page is not None
    line = page.session.now.rows[1].line
    page.wording.ask("lines[1].attributes.name_en_35", line)


@screen("blocked", ("1280",))
def _blocked(stage: Stage) -> None:
    stage.show("orders", view="blocked")


@screen("papers")
def _papers(stage: Stage) -> None:
    stage.show("papers", order_id=stage.order_id("10051"))


@screen("batch-offered", ("1280", "200-960"))
def _offered(stage: Stage) -> None:
    """Several orders in one action, one of them with a carrier that wants three copies."""
    from app.commands import orders

    ids = [stage.order_id(number) for number in ("10052", "10051", "10050", "10049", "10048")]
    desk = stage.window.workplace.desk
    order = orders.loaded(desk, ids[0])
    orders.save_order(desk, replace(order, carrier_export="UPS Saver"), loaded=order)
    stage.show("papers", order_id=ids[0], order_ids=",".join(ids))


@screen("batch-stopped", ("1280", "200"))
def _batch(stage: Stage) -> None:
    """A batch that a jam stopped, with what it left out."""
    from app.commands.batch_papers import LeftOut, Progress
    from ui.papers import PapersPage

    ids = [stage.order_id(number) for number in ("10052", "10051", "10050", "10049", "10048")]
    stage.show("papers", order_id=ids[0], order_ids=",".join(ids))
    stage.wait()
    page = stage.window.findChild(PapersPage)
    assert page is not None
    left = (
        LeftOut(ids[1], "10051", "Line 2: the HS code is missing.", "lines[1].hs_code", 2),
        LeftOut(ids[2], "10050", "INV-2026-K7Q-000031 was printed already."),
    )
    printed = ("INV-2026-K7Q-000077", "INV-2026-K7Q-000078")
    page.batch.show_rest(
        Progress(len(ids), 4, printed, left, "Laser-Packing has stopped: paper jam in tray 2.")
    )


@screen("batch-broken-off", ("1280", "200-960"))
def _broken_off(stage: Stage) -> None:
    """What the next start says of a batch that the end of the program stopped."""
    from app.store import batches

    desk = stage.window.workplace.desk
    ids = [stage.order_id(number) for number in ("10052", "10051", "10050")]
    with desk.store.write() as tx:
        waiting = [batches.Waiting(order_id) for order_id in ids]
        batches.begin(tx, "commercial-invoice", waiting)
    stage.show("orders", view="all")
    stage.window.broken_batch.look()
    stage.wait()


def _invoice(stage: Stage) -> tuple[str, str]:
    """An order and its issued invoice, made at the first picture that needs one."""
    from app.commands import papers
    from tests.ui import sample

    house = stage.window.workplace.house
    order_id = stage.order_id("10052")
    if not papers.documents_of(house.desk, order_id):
        sample.ready(house)
        papers.issue_document(house.desk, order_id, "proforma")
        papers.issue_document(house.desk, order_id, "commercial-invoice")
    return order_id, papers.documents_of(house.desk, order_id)[0].number


@screen("papers-standing", ("1280", "200-960"))
def _papers_standing(stage: Stage) -> None:
    order_id, number = _invoice(stage)
    stage.show("papers", order_id=order_id, number=number)


@screen("papers-credit", ("1280", "200-960"))
def _papers_credit(stage: Stage) -> None:
    from ui.papers import PapersPage

    order_id, number = _invoice(stage)
    stage.show("papers", order_id=order_id, number=number, act="credit")
    stage.wait()
    page = stage.window.findChild(PapersPage)
    assert page is not None
    page.credit.lines.setData(page.credit.lines.index(0, 2), "1")


@screen("papers-find", ("1280",))
def _papers_find(stage: Stage) -> None:
    from ui.papers import PapersPage

    order_id, number = _invoice(stage)
    stage.show("papers", order_id=order_id, number=number)
    stage.wait()
    page = stage.window.findChild(PapersPage)
    assert page is not None
    page.preview.finder.open()
    page.preview.finder.field.setText("leather")
    page.preview.sheets.search("leather")


@screen("papers-listed", ("1280", "200-960"))
def _papers_listed(stage: Stage) -> None:
    _invoice(stage)
    stage.show("papers_list")


def _page(name: str) -> Act:
    def act(stage: Stage) -> None:
        stage.show(name)

    return act


for _name in ("sync", "accounts", "settings", "papers_list"):
    screen(_name.replace("_", "-"), ("1280", "200"))(_page(_name))


@screen("products")
def _products(stage: Stage) -> None:
    from tests.ui.sample import stock

    stock(stage.window.workplace.desk)
    stage.show("products", sku="V01-39")


@screen("products-import", ("1280",))
def _products_import(stage: Stage) -> None:
    from ui.products import ProductsPage

    path = stage.window.workplace.desk.paths.root / "spring.csv"
    path.write_text("sku,hs_code,origin\nBAG-1,4202,RO\nV01-39,640399,RO\nBAG-2,420221,XX\n")
    stage.show("products")
    stage.wait()
    page = stage.window.findChild(ProductsPage)
    assert page is not None
    page.files.look_at(str(path))


@screen("conflict", ("1280", "200"))
def _conflict(stage: Stage) -> None:
    stage.show("conflict", order_id=stage.order_id("10049"))


@screen("sync-asking", ("1280",))
def _sync_asking(stage: Stage) -> None:
    """A doubt asked once more, the text of what could not be read, an order to bring in."""
    from ui.sync import SyncPage
    from ui.sync.aside import AsideRow
    from ui.sync.parked import ParkedCard

    stage.show("sync", bring_in="")
    stage.wait()
    page = stage.window.findChild(SyncPage)
    assert page is not None
    for card in page.findChildren(ParkedCard):
        card.no.click()
    for row in page.findChildren(AsideRow):
        row.open.click()


@screen("trash-offer", ("1280",))
def _trash_offer(stage: Stage) -> None:
    stage.show("orders", view="all")
    stage.wait()
    table = stage.window.orders.table
    table.select_rows([1, 5], 1)
    stage.window.orders.acts.trash(away=True)


@screen("palette", ("1280",))
def _palette(stage: Stage) -> None:
    stage.show("orders", view="all")
    stage.wait()
    stage.window._on_palette()
    palette = stage.window.palette_card
    assert palette is not None
    palette.field.setText("pa")
    stage.wait()


@screen("settings-help", ("1280",))
def _settings_help(stage: Stage) -> None:
    """What is in the diagnostics, before they are saved."""
    from ui.settings_page import SettingsPage

    stage.show("settings", section="help")
    stage.wait()
    page = stage.window.findChild(SettingsPage)
    assert page is not None
    page.diagnostics.gather.click()
    stage.wait()
    page.show_section("help")


@screen("settings-series", ("1280",))
def _series(stage: Stage) -> None:
    stage.show("settings", section="series")
    stage.wait()
    stage.show("settings", section="series")


def picture(out: Path, theme: ThemeName, size: str, words: Sequence[str]) -> None:
    """Every wanted screen in this look, in this process."""
    from PySide6.QtWidgets import QApplication

    from tests.ui import sample
    from tests.ui.gallery import states
    from ui import fonts
    from ui.bus import Bus
    from ui.format import Formats
    from ui.jobs import Jobs
    from ui.look import Look
    from ui.main_window import MainWindow
    from ui.preferences import Preferences
    from ui.showing import speak

    application = QApplication([])
    language = os.environ.get("SPEAK", "en")
    kept = speak(application, language)
    fonts.load()
    look = Look(theme, still=True)
    look.dress(application)
    width, height, _scale = SIZES[size]
    with (
        tempfile.TemporaryDirectory() as folder,
        sample.house(Path(folder), more=MORE_ORDERS) as house,
    ):
        bus = Bus()
        jobs = Jobs(bus.failed.emit)
        preferences = Preferences(house.desk.paths.settings, jobs)
        preferences.current = replace(preferences.current, language=language)
        window = MainWindow(
            house,
            look=look,
            jobs=jobs,
            bus=bus,
            preferences=preferences,
            formats=Formats(language, UTC),
        )
        window.open()
        window.resize(width, height)
        window.show()
        stage = Stage(window, (width, height))
        for name, (act, sizes) in SCREENS.items():
            if size in sizes and wanted(name, words):
                stage.clean()
                act(stage)
                stage.wait()
                stage.save(out / f"{name}-{size}-{theme}.png")
        window.close_down()
    if wanted("rescue", words) and size in ("1280", "200"):
        _rescue(look, out / f"rescue-{size}-{theme}.png")
    if wanted("states", words) and size == "1280":
        sheet = states(look)
        sheet.resize(width, height)
        sheet.show()
        sheet.grab().save(str(out / f"states-{size}-{theme}.png"))
    del kept


def _rescue(look: Look, path: Path) -> None:
    """The window of a damaged profile with both its ways out."""
    from PySide6.QtCore import QEventLoop, QTimer

    from app.commands import profile
    from app.compose import rescuing
    from tests.ui import sample
    from ui.format import Formats
    from ui.jobs import Jobs
    from ui.rescue import RescueWindow

    with tempfile.TemporaryDirectory() as folder:
        with sample.house(Path(folder), more=300) as house:
            profile.wake_up(house.desk)
            sample.ready(house)
        sample.spoil(Path(folder))
        jobs, loop = Jobs(lambda _failure: None), QEventLoop()
        with rescuing(Path(folder)) as rescue:
            damage = rescue.damage()
            assert damage is not None
            window = RescueWindow(look, Formats("en", UTC), jobs, rescue, damage)
            window.looked.connect(lambda: QTimer.singleShot(QUIET_MS, loop.quit))
            window.show()
            window.look()
            loop.exec()
            window.grab().save(str(path))
            window.close()
        jobs.close()


def wanted(name: str, words: Sequence[str]) -> bool:
    return not words or any(word in name for word in words)


def main(arguments: Sequence[str]) -> None:
    """OUT and words; a child is told its theme and size through the environment."""
    if not arguments or arguments[0].startswith("-"):
        sys.exit(__doc__)
    out, words = Path(arguments[0]), arguments[1:]
    out.mkdir(parents=True, exist_ok=True)
    if "SHOT" in os.environ:
        theme, size = os.environ["SHOT"].split()
        picture(out, next(t for t in get_args(ThemeName) if t == theme), size, words)
        sys.stdout.flush()
        os._exit(0)
    looks = [(theme, size) for theme in ("light", "dark") for size in SIZES]
    looks += [("hc-dark", "1280"), ("hc-light", "1280")]
    for theme, size in looks:
        scale = str(SIZES[size][2] / 100)
        child = {
            "SHOT": f"{theme} {size}",
            "QT_SCALE_FACTOR": scale,
            "QT_QPA_PLATFORM": "offscreen",
        }
        command = [sys.executable, "-m", "tests.ui.shots", str(out), *words]
        subprocess.run(command, env=os.environ | child, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
