"""A page on the deployed template: to the first, to the next, taken by link, and the short notice to the first."""

from datetime import datetime

import httpx

from dankbar.domain.sms import SEGMENT, is_gsm, septets
from dankbar_cli.local import Local
from tests.integration.comments import in_the_shop
from tests.integration.test_whole_way import eventually, post, texts_about

EVENING_OF_A_HOLIDAY = datetime(2026, 10, 3, 20, 5)
FIRST, SECOND = "tom", "jonas"
"""On 3 October 2026, a Saturday, the weekend is Tom's, and Jonas is next."""


def notices(local: Local) -> dict[str, int]:
    """How many texts without a link are on each phone."""
    return {who: sum("/a/" not in text for text in texts) for who, texts in local.phones.look().items()}


def test_a_page_reaches_the_first_then_the_second_who_takes_it_and_the_first_hears_so(local: Local) -> None:
    before = notices(local)
    hurt = in_the_shop("Meine Tochter hat eine Schraube verschluckt, bitte helft mir!", author="Jana Vogt")
    assert post(local, hurt.body, EVENING_OF_A_HOLIDAY, hurt.channel).status_code in (200, 204)
    page_id = eventually(lambda: local.stack.page_of("spielkiste-shop:emergency", hurt.item))
    assert page_id is not None

    (first,) = eventually(lambda: texts_about(local, page_id).get(FIRST), seconds=30) or [""]
    assert first.startswith("Urgent Spielkiste (spielkiste-shop)"), "Tom reads English"
    assert list(texts_about(local, page_id)) == [FIRST]
    (second,) = eventually(lambda: texts_about(local, page_id).get(SECOND), seconds=100) or [""]
    assert second.startswith("Dringend Spielkiste (spielkiste-shop)")
    assert all(is_gsm(text) and septets(text) <= SEGMENT for text in (first, second))

    link = local.on_this_machine(second.split()[-1])
    assert "Ich kümmere mich" in httpx.get(link, timeout=30).text
    assert httpx.post(link, timeout=30, follow_redirects=True).status_code == 200
    assert eventually(lambda: notices(local)[FIRST] > before[FIRST], seconds=30)
    assert {who: count - before[who] for who, count in notices(local).items() if count != before[who]} == {FIRST: 1}
    assert {who: len(texts) for who, texts in texts_about(local, page_id).items()} == {FIRST: 1, SECOND: 1}
    assert "Jonas" in [text for text in local.phones.look()[FIRST] if "/a/" not in text][-1]
