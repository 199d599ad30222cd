"""Every issued paper of the profile: find, look, print again, make void."""

from ui.papers_list.page import PapersListPage

__all__ = ["PapersListPage"]
