"""The window, as the frozen program starts it."""

from multiprocessing import freeze_support


def start() -> None:
    from ui.__main__ import main

    main()


if __name__ == "__main__":
    freeze_support()  # papers in bulk are drawn by processes of their own: they end here
    start()
