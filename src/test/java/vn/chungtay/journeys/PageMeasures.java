package vn.chungtay.journeys;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;

/** What a page measures on a phone: how large that is which is touched, and what becomes of it in large letters. */
final class PageMeasures {

    /** With the label that belongs to it, which can be touched as well; a pixel is lost in rounding. */
    private static final String SMALL_TARGETS = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter((it) => it.checkVisibility() && !it.closest('.unseen'))
              .map((it) => ({ it, box: (it.closest('label') ?? it).getBoundingClientRect() }))
              .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
              .map(({ it, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${it.outerHTML.slice(0, 120)}`)""";

    /** Wider than the screen, cut off, or pushed out by what stays at the bottom, in which nothing could be read any more. */
    private static final String LOST = """
            () => {
              const root = document.documentElement
              const lost = [...document.querySelectorAll('body *')]
                .filter((it) => it.checkVisibility() && !it.closest('.unseen, svg') && it.textContent.trim() !== '')
                .filter((it) => it.getBoundingClientRect().right > root.clientWidth + 1
                  || (getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1))
                .map((it) => `cut off: ${it.outerHTML.slice(0, 120)}`)
              const foot = document.querySelector('.foot')
              const stays = foot && getComputedStyle(foot).position === 'sticky' ? foot.getBoundingClientRect().height : 0
              if (stays > root.clientHeight / 2) lost.push(`the lower ${Math.round(stays)} of ${root.clientHeight} are covered`)
              return lost
            }""";

    private PageMeasures() {}

    static boolean isTooWide(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @SuppressWarnings("unchecked")
    static List<String> smallTargets(Page page) {
        return (List<String>) page.evaluate(SMALL_TARGETS);
    }

    /** In letters of twice the size. */
    @SuppressWarnings("unchecked")
    static List<String> lostInLargeLetters(Page page, Path picture) {
        page.evaluate("document.documentElement.style.fontSize = `${2 * parseFloat(getComputedStyle(document.documentElement).fontSize)}px`");
        try {
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
            return (List<String>) page.evaluate(LOST);
        } finally {
            page.evaluate("document.documentElement.style.fontSize = ''");
        }
    }
}
