"""Settings of the search index: a file here, or a Milvus server."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QLineEdit, QWidget

from app.core.vectors.server import ServerState, check_address
from app.core.vectors.token import VARIABLE
from app.services.settings import SettingsService
from app.services.upkeep import UpkeepService
from app.ui.kit.notices import Notice
from app.ui.kit.section import Section, say, side_by_side
from app.ui.kit.theme import Theme
from app.ui.kit.widgets import Segments, button, label


class SearchIndexSection(Section):
    """Where descriptors are searched."""

    def __init__(self, theme: Theme, settings: SettingsService, upkeep: UpkeepService) -> None:
        super().__init__()
        self.set_title(self.tr("Search index"))
        self._settings, self._upkeep = settings, upkeep
        address = settings.settings.milvus_uri
        self.where = Segments((self.tr("On this computer"), self.tr("Milvus server")))
        self.where.choose(int(bool(address)))
        self.where.chosen.connect(self._on_where)
        self.add(
            self.tr("Where photos are looked up"),
            self.tr("On this computer needs nothing else. A server is worth it for very large libraries."),
            side_by_side(self.where),
        )
        self.address = QLineEdit(address)
        self.address.setPlaceholderText("http://milvus.local:19530")
        self.address.setAccessibleName(self.tr("Address"))
        self.token = QLineEdit()
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(self.tr("empty, if the server wants none"))
        self.token.setAccessibleName(self.tr("Token"))
        fields = QWidget()
        form = QFormLayout(fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.addRow(label(self.tr("Address")), self.address)
        form.addRow(label(self.tr("Token")), self.token)
        fields.setAccessibleName(self.tr("Server"))
        self.test = button(self.tr("Test"))
        self.test.clicked.connect(self._test)
        self.use = button(self.tr("Use this server"), "primary")
        self.use.clicked.connect(self._use)
        self.notice = Notice(
            theme,
            self.tr(
                "The descriptors of your photos go to this server: a few hundred numbers for each, from which no"
                " picture can be read off, but which tell whether two are alike. Pictures, names and folders stay here."
            ),
            "info",
            "accent",
        )
        self.said = self.add(
            self.tr("Milvus server"),
            self.tr("The token is kept in the system’s keyring. Counts from the next scan."),
            self.notice,
            fields,
            side_by_side(self.test, self.use),
        )
        box = self.said.parentWidget()
        assert box is not None
        self._server = box
        self._server.setVisible(bool(address))
        upkeep.server.connect(self._on_server)
        upkeep.token.connect(self._on_token)
        upkeep.token_stored.connect(self._on_stored)
        if address:
            upkeep.ask_token(address)

    @Slot(int)
    def _on_where(self, number: int) -> None:
        self._server.setVisible(bool(number))
        if number:
            self.address.setFocus()
        elif self._settings.settings.milvus_uri:
            self._settings.update(milvus_uri="")

    @Slot(str, bool)
    def _on_token(self, token: str, given: bool) -> None:
        self.token.setText(token)
        self.token.setEnabled(not given)
        if given:
            say(self.said, self.tr("The environment variable {name} gives the token.").format(name=VARIABLE), "muted")

    @Slot()
    def _test(self) -> None:
        self.test.setEnabled(False)
        say(self.said, self.tr("Asking the server…"), "muted")
        self._upkeep.check(self.address.text().strip(), self.token.text())

    @Slot(object)
    def _on_server(self, state: ServerState) -> None:
        self.test.setEnabled(True)
        say(self.said, self._sentence(state), "good" if state is ServerState.WORKS else "warning")

    def _sentence(self, state: ServerState) -> str:
        return {
            ServerState.WORKS: self.tr("The server answers, and lets Twinless in."),
            ServerState.BAD_ADDRESS: self.tr("This is no address of a server. One looks like http://host:19530."),
            ServerState.NO_ANSWER: self.tr(
                "Nothing answers at this address. Is the server running, and is the port right?"
            ),
            ServerState.WRONG_TOKEN: self.tr("The server answers, but does not accept this token."),
            ServerState.NOT_MILVUS: self.tr("Something answers at this address, but it is no Milvus."),
        }[state]

    @Slot()
    def _use(self) -> None:
        address = self.address.text().strip()
        if not check_address(address):
            say(self.said, self._sentence(ServerState.BAD_ADDRESS))
            self.address.setFocus()
            return
        self._settings.update(milvus_uri=address)
        say(self.said, self.tr("From the next scan on, this server is used."), "good")
        if self.token.isEnabled():
            self._upkeep.keep_token(address, self.token.text())

    @Slot(object)
    def _on_stored(self, problem: Exception | None) -> None:
        if problem is not None and self.token.text():
            text = self.tr(
                "This system has no keyring that works, so the token cannot be kept. Set the environment variable"
                " {name} before you start Twinless."
            )
            say(self.said, text.format(name=VARIABLE))
