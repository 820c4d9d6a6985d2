package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

/** One person at one screen. Every page they come to is looked at by axe, weighed and photographed. */
final class Visitor implements AutoCloseable {

    static final Screen DESK = new Screen(1366, 768);
    static final Screen PHONE = new Screen(390, 844);

    private static final int HEAVIEST_PAGE = 100_000;
    private static final int MOST_TABS = 60;
    private static final double PATIENCE_MILLIS = 15_000;
    private static final List<String> FLAGS = List.of(
            "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final List<String> problems = new ArrayList<>();
    private final List<Request> arrived = new ArrayList<>();

    record Screen(int width, int height) {}

    private Visitor(Playwright playwright, BrowserContext context, String address) {
        this.playwright = playwright;
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        this.address = address;
        page.onFrameNavigated(_ -> problems.clear());
        page.onRequestFinished(arrived::add);
        page.onPageError(error -> problems.add("script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) problems.add(page.url() + " console: " + message.text());
        });
    }

    static Visitor at(int port, Screen screen, boolean scripts) {
        var playwright = Playwright.create();
        var chromium = Objects.requireNonNullElse(System.getenv("CHUNGTAY_CHROMIUM"), "/usr/bin/chromium");
        var browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS));
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width(), screen.height())
                .setJavaScriptEnabled(scripts)
                .setLocale("vi-VN"));
        return new Visitor(playwright, context, "http://127.0.0.1:" + port);
    }

    Page page() {
        return page;
    }

    /** Goes there and looks around; returns the status. */
    int goTo(String path) {
        var response = Objects.requireNonNull(page.navigate(address + path));
        return response.status();
    }

    void signIn(String userName, String password) {
        goTo("/sign-in");
        page.fill("#userName", userName);
        page.fill("#password", password);
        follow(page.locator("main button[type=submit]"));
    }

    /** Presses Tab until the focus is on the wanted element. */
    void tabTo(String wanted) {
        var element = page.locator(wanted).first();
        for (int presses = 0; presses < MOST_TABS; presses++) {
            if ((boolean) element.evaluate("it => it === document.activeElement")) return;
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the keyboard does not reach " + wanted + " on " + page.url());
    }

    void type(String text) {
        page.keyboard().type(text);
    }

    /** Presses Enter, which leads to another page. */
    void enter() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    List<String> menu() {
        var links = new ArrayList<String>();
        for (var link : page.locator("header nav a").all()) links.add(Objects.requireNonNull(link.getAttribute("href")));
        return links;
    }

    /** Follows what is clicked to the next page. */
    void follow(Locator link) {
        link.click();
        page.waitForLoadState();
    }

    /** Does the work; if something is missing on the way, the failure says on which page, and shows it. */
    void telling(Consumer<Visitor> work) {
        try {
            work.accept(this);
        } catch (PlaywrightException | AssertionError e) {
            photograph("failed");
            throw new AssertionError("on " + path() + ", which says:\n" + says(), e);
        }
    }

    /** Sends a form with that button and waits for the page that answers. */
    void send(Locator button) {
        page.waitForNavigation(button::click);
    }

    /** What the middle of the page says. */
    String says() {
        return page.locator("main").innerText();
    }

    /** Where one is, without the server. */
    String path() {
        return page.url().substring(address.length());
    }

    /** The file behind a link, as it was sent. */
    byte[] file(String path) {
        var answer = context.request().get(address + path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Weighs and photographs the page and lets axe look: nothing serious or critical, no error of a script. */
    void lookAround(String name) {
        // First, because the picture and axe bring styles of their own, which our content policy forbids.
        assertThat(problems).as(name).isEmpty();
        assertThat(weight()).as("weight of " + name).isLessThan(HEAVIEST_PAGE);
        assertThat(scrollsSideways()).as(name + " is wider than the screen").isFalse();
        photograph(name);
        assertThat(axeFindings()).as("axe on " + name + " " + page.url()).isEmpty();
    }

    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target/screenshots", name + ".png"))
                .setFullPage(true));
    }

    /** What came over the wire since the last look, packed, besides what a browser keeps: styles, scripts, fonts, pictures. */
    private int weight() {
        // A copy, because asking for a size lets further answers arrive.
        var sum = List.copyOf(arrived).stream()
                .filter(it -> Set.of("document", "fetch", "xhr").contains(it.resourceType()))
                .mapToInt(it -> it.sizes().responseBodySize)
                .sum();
        arrived.clear();
        return sum;
    }

    private List<String> axeFindings() {
        var onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                // No page has frames, so no second page is needed to put results together.
                .setLegacyMode(true)
                .options(onlyWhatIsWrong)
                .analyze().getViolations().stream()
                        .filter(it -> Set.of("serious", "critical").contains(it.getImpact()))
                        .map(it -> it.getId() + ": " + it.getNodes().getFirst().getHtml())
                        .toList();
    }

    private boolean scrollsSideways() {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
