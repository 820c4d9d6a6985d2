package vn.chungtay.journeys;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import vn.chungtay.TestWorld;

/**
 * A phone whose processor is so many times slower than that of this machine, without a network, on which it is measured how
 * long somebody waits: from the moment the finger leaves the glass until the frame with the answer has been drawn.
 */
final class SlowPhone implements AutoCloseable {

    /**
     * Begins with the first event of a finger or a key after it was armed. From the frame on in which `there` is on the page,
     * the beginning of the next one is waited for: by then it was drawn.
     */
    private static final String WATCH = """
            (() => {
              let from = null, armed = false, typed = false, there = null, done = () => {}
              const end = () => {
                const waited = performance.now() - from
                from = null
                armed = false
                done(waited)
              }
              const look = () => {
                const isThere = there === null ? typed : document.querySelector(there) !== null
                requestAnimationFrame(isThere ? end : look)
              }
              const begin = event => {
                if (!armed || from !== null) return
                from = event.timeStamp
                requestAnimationFrame(look)
              }
              for (const type of ['pointerup', 'keydown', 'beforeinput']) addEventListener(type, begin, true)
              addEventListener('input', () => { typed = true }, true)
              globalThis.arm = wanted => {
                armed = true
                typed = false
                there = wanted ?? null
                globalThis.waited = new Promise(resolve => { done = resolve })
              }
            })()
            """;

    /** The day of the stories. The clock of Playwright would also be asked when a frame is drawn. */
    private static final String TODAY = """
            (() => {
              const Real = Date, later = Real.parse('%sT08:00:00+07:00') - Real.now()
              globalThis.Date = class extends Real {
                constructor(...given) { super(...(given.length > 0 ? given : [Real.now() + later])) }
                static now() { return Real.now() + later }
              }
            })()
            """.formatted(TestWorld.TODAY);

    private static final Visitor.Screen SMALL = new Visitor.Screen(360, 740);
    private static final double REST_MILLIS = 500;
    private static final double PATIENCE_MILLIS = 60_000;

    private final Playwright playwright = Playwright.create();
    private final BrowserContext context;
    private final Page page;

    SlowPhone(Path profile, double slower) {
        var chromium = Objects.requireNonNullElse(System.getenv("CHUNGTAY_CHROMIUM"), "/usr/bin/chromium");
        context = playwright.chromium().launchPersistentContext(profile, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"))
                .setViewportSize(SMALL.width(), SMALL.height())
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true)
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setLocale("vi-VN"));
        context.addInitScript(TODAY);
        context.addInitScript(WATCH);
        context.setOffline(true);
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        var settings = new JsonObject();
        settings.addProperty("rate", slower);
        context.newCDPSession(page).send("Emulation.setCPUThrottlingRate", settings);
    }

    Page page() {
        return page;
    }

    /** Milliseconds from the tap until something like that has been drawn. */
    double tap(Locator what, String there) {
        rest();
        what.evaluate("it => it.scrollIntoView({ block: 'center' })"); // not below the bar at the bottom
        rest();
        var box = Objects.requireNonNull(what.boundingBox(), "what was to be tapped went away on " + page.url());
        arm(there);
        page.touchscreen().tap(box.x + box.width / 2, box.y + box.height / 2);
        return waited();
    }

    /** Milliseconds from the key until the frame after the page has heard of it has been drawn. */
    double type(String letter) {
        arm(null);
        if (letter.codePointAt(0) < 128) page.keyboard().press(letter);
        else page.keyboard().insertText(letter);
        return waited();
    }

    /** The same for everything in the field that has the focus, at once. */
    double erase() {
        page.keyboard().press("ControlOrMeta+a");
        arm(null);
        page.keyboard().press("Delete");
        return waited();
    }

    /** Nobody taps before what they see has come to rest. */
    private void rest() {
        page.waitForTimeout(REST_MILLIS);
    }

    private void arm(String there) {
        page.evaluate("there => arm(there)", there);
    }

    private double waited() {
        var waited = page.evaluate("most => Promise.race([waited, new Promise(resolve => setTimeout(resolve, most))])", PATIENCE_MILLIS);
        if (waited instanceof Number it) return it.doubleValue();
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/slow-phone.png")));
        throw new IllegalStateException("nothing was drawn on " + page.url() + ", where this has the focus: "
                + page.evaluate("document.activeElement?.outerHTML.slice(0, 200)"));
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
