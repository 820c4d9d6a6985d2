package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.chungtay.TestWorld;

/** A phone with the field app. It can be switched off and on again: what it keeps stays in its profile. */
final class FieldDevice implements AutoCloseable {

    private static final Visitor.Screen SMALL = new Visitor.Screen(360, 740);
    private static final long PLENTY = 1_000_000_000;
    private static final double PATIENCE_MILLIS = 30_000;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String MORNING = TestWorld.TODAY + "T08:00:00+07:00";

    private final Playwright playwright = Playwright.create();
    private final String address;
    private final Path profile;
    private final List<String> problems = new ArrayList<>();
    private final List<Request> arrived = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    FieldDevice(int port, Path profile) {
        this.address = "http://127.0.0.1:" + port;
        this.profile = profile;
        this.context = switchOn();
        this.page = opened();
    }

    Page page() {
        return page;
    }

    /** Another tab, which is the one in front from now on. */
    void openTab() {
        page = opened();
    }

    /** Brings a tab to the front. */
    void turnTo(Page tab) {
        page = tab;
        page.bringToFront();
    }

    void goTo(String path) {
        page.navigate(address + path);
    }

    /** Another page of the app, without loading it anew. */
    void goToHash(String hash) {
        page.evaluate("it => { location.hash = it }", hash);
    }

    /** Network off and on, for the page and for what works behind it. */
    void offline(boolean cut) {
        context.setOffline(cut);
    }

    /** The browser is closed and opened again, without a network. */
    void restartOffline() {
        restartOffline(PLENTY);
    }

    /** The same, with room for so many bytes more than are kept; a negative number is none. A browser looks at its room when it opens a store. */
    void restartOffline(long room) {
        var used = ((Number) page.evaluate("navigator.storage.estimate().then(it => it.usage)")).longValue();
        context.close();
        context = switchOn();
        context.setOffline(true);
        page = opened();
        quota(used + room);
        goTo("/field/");
    }

    /** Somebody has deleted pictures and films. */
    void giveRoom() {
        quota(PLENTY);
    }

    private void quota(long bytes) {
        var settings = new JsonObject();
        settings.addProperty("origin", address);
        settings.addProperty("quotaSize", bytes);
        context.newCDPSession(page).send("Storage.overrideQuotaForOrigin", settings);
    }

    void tap(String text) {
        page.locator(".bar, main").getByText(text, new Locator.GetByTextOptions().setExact(true)).first().click();
    }

    /** Until the text can be read: an option of a closed list of choices with the same words is not what a person sees. */
    void waitFor(String text) {
        page.getByText(text).filter(new Locator.FilterOptions().setVisible(true)).first().waitFor();
    }

    /** The content policy of the app forbids the waiting of Playwright itself. */
    void until(String holds) {
        await().atMost(LONGEST).until(() -> (boolean) page.evaluate(holds));
    }

    /** What came over the wire so far, packed. */
    int weight() {
        return List.copyOf(arrived).stream().mapToInt(it -> it.sizes().responseBodySize).sum();
    }

    /**
     * Axe finds nothing serious on the phone and on a laptop, no page is wider than its screen, also with letters of twice the
     * size, whatever is touched is large enough, no script has failed.
     */
    void lookAround(String name) {
        page.setViewportSize(Visitor.DESK.width(), Visitor.DESK.height());
        lookAtScreen(name, Visitor.DESK);
        lookAtPhone(name);
    }

    /** The same, on the phone only. */
    void lookAtPhone(String name) {
        assertThat(problems).as(name).isEmpty();
        page.setViewportSize(SMALL.width(), SMALL.height());
        lookAtScreen(name, SMALL);
        assertThat(PageMeasures.smallTargets(page)).as("too small to be touched on " + name).isEmpty();
        assertThat(PageMeasures.lostInLargeLetters(page, Path.of("target/screenshots", "field-" + name + "-large.png"))).as("lost in large letters on " + name).isEmpty();
        problems.clear();
    }

    private void lookAtScreen(String name, Visitor.Screen screen) {
        assertThat(PageMeasures.isTooWide(page)).as(name + " is wider than " + screen.width()).isFalse();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                .setPath(Path.of("target/screenshots", "field-" + name + "-" + screen.width() + ".png")));
        assertThat(findings()).as("axe on " + name + " at " + screen.width()).isEmpty();
    }

    private List<String> findings() {
        return new AxeBuilder(page).analyze().getViolations().stream()
                .filter(it -> Set.of("serious", "critical").contains(it.getImpact()))
                .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                .toList();
    }

    private BrowserContext switchOn() {
        var chromium = Objects.requireNonNullElse(System.getenv("CHUNGTAY_CHROMIUM"), "/usr/bin/chromium");
        var browser = playwright.chromium().launchPersistentContext(profile, new BrowserType.LaunchPersistentContextOptions()
                .setExecutablePath(Path.of(chromium))
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-sync"))
                .setViewportSize(SMALL.width(), SMALL.height())
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setLocale("vi-VN"));
        browser.clock().setSystemTime(MORNING);
        return browser;
    }

    private Page opened() {
        var opened = context.newPage();
        opened.setDefaultTimeout(PATIENCE_MILLIS);
        opened.onRequestFinished(arrived::add);
        opened.onPageError(error -> problems.add("script: " + error));
        return opened;
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
