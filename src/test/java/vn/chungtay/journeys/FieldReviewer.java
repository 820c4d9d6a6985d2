package vn.chungtay.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.chungtay.identity.GivenUsers;

/** What somebody does who goes from household to household with a phone. */
final class FieldReviewer {

    static final String PIN = "482913";
    static final String AREA = "floor_area";

    private static final int ROUNDS = 3;

    private final FieldDevice device;

    FieldReviewer(FieldDevice device) {
        this.device = device;
    }

    /** Does the work; if something is missing on the way, the failure says on which page. */
    void telling(Work work) throws Exception {
        try {
            work.done();
        } catch (PlaywrightException | AssertionError e) {
            throw new AssertionError("on " + page().url() + ", which says:\n" + page().locator("body").innerText(), e);
        }
    }

    interface Work {
        void done() throws Exception;
    }

    /** Comes to a phone for the first time, and takes all villages along. */
    void register(String userName) {
        register(userName, PIN);
    }

    void register(String userName, String pin) {
        device.goTo("/field/");
        device.until("navigator.serviceWorker.controller !== null");
        device.tap("Thêm người dùng");
        signIn(userName);
        device.waitFor("Tên của máy");
        choosePin(pin);
        device.tap("Đăng ký máy này");
        device.waitFor("Mang thôn này theo");
        device.tap("Mang theo mọi thôn");
        device.waitFor("Đã mang theo lúc");
        page().locator("button:has-text('Mang theo mọi thôn')").waitFor(new Locator.WaitForOptions()
                .setState(WaitForSelectorState.HIDDEN));
    }

    void signIn(String userName) {
        page().fill("#userName", userName);
        page().fill("#password", GivenUsers.PASSWORD);
        page().locator("main button[type=submit]").click();
    }

    void choosePin(String pin) {
        page().locator("input[type=password]").first().fill(pin);
        page().locator("input[type=password]").last().fill(pin);
    }

    void unlock() {
        unlock(PIN);
    }

    /** As the first on the list. */
    void unlock(String pin) {
        page().locator("a.card").first().click();
        typePin(pin);
        device.waitFor("Hộ cần đến");
    }

    void typePin(String pin) {
        page().locator("input[type=password]").fill(pin);
        device.tap("Mở");
    }

    void lock() {
        device.goToHash("#/settings");
        device.waitFor("Cỡ chữ");
        device.tap("Khóa ngay");
        device.waitFor("Ai đang dùng máy?");
    }

    /** The households on the list, as it shows them. */
    List<String> subjects() {
        goToHouseholds();
        page().locator("ol.list a.card").first().waitFor();
        return page().locator("ol.list a.card").all().stream()
                .map(it -> Objects.requireNonNull(it.getAttribute("href")))
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }

    void goToHouseholds() {
        device.goToHash("#/households");
        device.waitFor("Hộ cần đến");
    }

    void goToOutbox() {
        device.goToHash("#/outbox");
        page().locator("button:has-text('Gửi ngay'):enabled").waitFor();
    }

    void open(String subject) {
        device.goToHash("#/sheet/" + subject);
        device.waitFor("Các phần của phiếu");
    }

    void section(String subject, String code) {
        device.goToHash("#/sheet/" + subject + "/" + code);
        device.until("document.querySelector('progress.whole')?.dataset.section === '" + code + "'");
    }

    /** Goes to the section about the house and types how large it is; the sheet stays open. */
    void type(String subject, int area) {
        open(subject);
        section(subject, "house");
        field(AREA).fill(String.valueOf(area));
        field(AREA).blur();
    }

    /** One answer, kept; then back to the list, so that it is sealed. */
    void visit(String subject, int area) {
        type(subject, area);
        device.waitFor("Đã giữ trong máy");
        goToHouseholds();
    }

    Locator field(String question) {
        return page().locator("#q-" + question + "-input");
    }

    String area(String subject) {
        section(subject, "house");
        return field(AREA).inputValue();
    }

    void sendNow() {
        goToOutbox();
        page().locator("button:has-text('Gửi ngay'):enabled").click();
        page().waitForTimeout(300);
        page().locator("button:has-text('Gửi ngay'):enabled").waitFor();
    }

    /** Packets that wait on the phone. */
    int waiting() {
        goToOutbox();
        return page().locator("ul.list a.card").count();
    }

    /** Answers all that is asked, as a poor family would. */
    void fillIn(String subject) {
        open(subject);
        for (int round = 0; round < ROUNDS; round++) {
            for (var code : sections()) fill(subject, code);
            page().locator(".back").click();
            device.waitFor("Các phần của phiếu");
        }
    }

    void handIn() {
        device.tap("Xong phiếu, nộp");
        device.waitFor("Đến hộ khác");
    }

    private List<String> sections() {
        var codes = new ArrayList<String>();
        for (var link : page().locator("a.card--line").all()) {
            var href = Objects.requireNonNull(link.getAttribute("href"));
            codes.add(href.substring(href.lastIndexOf('/') + 1));
        }
        return codes;
    }

    /** What is known of the family; an answer may bring up another question below it. */
    void fill(String subject, String code) {
        section(subject, code);
        for (var field : page().locator("main .field").all()) {
            var id = Objects.requireNonNull(field.getAttribute("id"));
            var wanted = SheetOnScreen.ANSWERS.get(id.replaceAll("^q-(.*\\.)?", ""));
            if (wanted != null && field.isVisible()) answer(field, id, wanted);
        }
    }

    private static void answer(Locator field, String id, String wanted) {
        var value = wanted.equals("true") ? "yes" : wanted.equals("false") ? "no" : wanted;
        var choice = field.locator("input[value='" + value + "']");
        if (choice.count() > 0) choice.first().check();
        else if (field.locator("select").count() > 0) field.locator("select").selectOption(value);
        else field.locator("[id='" + id + "-input']").fill(wanted);
    }

    private Page page() {
        return device.page();
    }
}
