"""Pages are planned right for any heights (paper §4)."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from app.rendering.plan import KEPT_WITH_TAIL, Room, pages

ROOM = Room(first=470, following=640, carry=15)
heights = st.lists(st.floats(14, 120), max_size=200)


@given(heights=heights, tail=st.floats(100, 600), data=st.data())
def test_every_line_once_in_order_and_none_too_many(
    heights: list[float], tail: float, data: st.DataObject
) -> None:
    again = [data.draw(st.sampled_from([0.0, 17.0])) for _ in heights]
    made = pages(heights, tail, ROOM, again)
    assert [line for lines in made for line in lines] == list(range(len(heights)))
    for number, lines in enumerate(made):
        used = sum(heights[line] for line in lines)
        used += again[lines.start] if number and lines else 0.0
        free = ROOM.first if number == 0 else ROOM.following - ROOM.carry
        last = number == len(made) - 1
        assert used + (tail if last else ROOM.carry) <= free + 1e-9
    room = ROOM.following - ROOM.carry - max(again, default=0.0)
    if len(heights) >= KEPT_WITH_TAIL and sum(heights[-KEPT_WITH_TAIL:]) + tail <= room:
        assert len(made[-1]) >= KEPT_WITH_TAIL


def test_one_page_when_all_fits() -> None:
    assert pages([20.0] * 10, 200, ROOM) == [range(10)]


def test_a_line_taller_than_a_page_gets_one_of_its_own() -> None:
    made = pages([20.0, 2000.0, 20.0], 200, ROOM)
    assert [line for lines in made for line in lines] == [0, 1, 2]
    assert len(made) <= 4


def test_lines_too_tall_to_go_with_the_tail_stay_behind() -> None:
    made = pages([120.0] * 8, 590, ROOM)
    assert [len(lines) for lines in made] == [3, 5, 0]
    assert [len(lines) for lines in pages([120.0] * 4, 500, ROOM)] == [3, 1]
