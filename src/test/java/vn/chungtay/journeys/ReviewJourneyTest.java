package vn.chungtay.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.chungtay.MovableClock;
import vn.chungtay.Requirement;
import vn.chungtay.campaigns.GivenRecognised;
import vn.chungtay.campaigns.GivenReview;
import vn.chungtay.campaigns.GivenReview.Commune;
import vn.chungtay.campaigns.PrintedCode;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.HouseholdRow;

/**
 * A whole yearly review in a commune of two villages and three poor households, from the day on which it is opened to the reports
 * that the province takes in, everybody at their own screen and on the day on which it is their turn.
 */
@BrowserTest
class ReviewJourneyTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 10, 13);
    private static final LocalDate MET = LocalDate.of(2026, 10, 14);
    /** A Wednesday; of the three working days the weekend is none. */
    private static final LocalDate LAST_DAY_OF_POSTING = LocalDate.of(2026, 10, 19);
    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 12, 15);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    @LocalServerPort
    private int port;

    @Autowired
    private MovableClock clock;

    @Autowired
    private GivenReview given;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenRecognised records;

    private Commune commune;
    private HouseholdRow first;
    private HouseholdRow contested;
    private HouseholdRow second;
    private String campaign = "";

    @BeforeEach
    void a_commune_with_three_poor_households() {
        clock.setTo(OPENED);
        commune = given.commune();
        first = given.poor(commune.first());
        contested = given.poor(commune.first());
        second = given.poor(commune.second());
    }

    @AfterEach
    void back_to_the_day_of_the_stories() {
        clock.putBack();
    }

    @Test
    @Requirement({"REV-01", "REV-03", "REV-08"})
    void a_review_goes_from_the_list_over_all_hands_to_certificates_and_reports() {
        as(commune.officer(), this::opens);
        at(Visitor.PHONE, commune.head(), it -> fillsInASheet(it, first));
        as(commune.officer(), it -> takesIn(it, first));
        for (var household : new HouseholdRow[] {contested, second}) given.look(commune.officer(), household.id(), 4, Cause.NO_LAND);
        clock.setTo(MET);
        for (var village : new UnitId[] {commune.first(), commune.second()}) {
            as(village.equals(commune.first()) ? commune.head() : commune.officer(), it -> writesMinutes(it, village));
            as(commune.officer(), it -> posts(it, village));
        }
        clock.setTo(LAST_DAY_OF_POSTING);
        as(commune.officer(), it -> takesAnObjection(it, contested));
        clock.setTo(LAST_DAY_OF_POSTING.plusDays(1));
        var list = result(commune.officer(), this::proposesWhoIsSettled);
        sentBackOnceAndSigned(list);
        as(commune.archivist(), it -> numbers(it, list));
        as(commune.officer(), it -> seesTheClassAndWhoStillWaits(it));
        var code = result(commune.officer(), it -> printsCertificates(it, list));
        verifiesWithoutSigningIn(code);
        clock.setTo(AFTERWARDS);
        reportsGoUp();
    }

    private void opens(Visitor officer) {
        officer.goTo("/campaigns?unit=" + commune.id().value());
        officer.page().locator("#year").fill("2026");
        officer.send(officer.page().locator("form[action='/campaigns'] button"));
        campaign = officer.path();
        assertThat(officer.says()).contains("14/12/2026", "Suối Cạn");
        officer.lookAround("review-board");
    }

    private void fillsInASheet(Visitor head, HouseholdRow household) {
        household(head, household);
        head.send(head.page().locator("form[action$='/sheet/begin'] button"));
        var sheet = head.path();
        new SheetOnScreen(head).fillIn(sheet, "review-sheet-phone");
        head.send(head.page().locator("form[action$='/handing-in'] button"));
        assertThat(head.says()).contains("Chưa rà soát");
        head.lookAround("review-sheet-handed-in-phone");
    }

    private void takesIn(Visitor officer, HouseholdRow household) {
        household(officer, household);
        officer.send(officer.page().locator("form[action$='/taking-in'] button").first());
        assertThat(officer.says()).contains("Chờ họp thôn", "vốn").doesNotContain("chưa ghi nguyên nhân nghèo");
    }

    private void writesMinutes(Visitor who, UnitId village) {
        who.goTo(campaign + "/villages/" + village.value() + "/meetings/new");
        fill(who, "#heldOn", MET.toString());
        fill(who, "#place", "Nhà văn hóa xóm");
        fill(who, "#chair", "Hoàng Thị Mẫu");
        fill(who, "#secretary", "Lý Văn Ghi");
        fill(who, "#invited", "40");
        fill(who, "#present", "30");
        for (var field : who.page().locator("input[name^='agreed-']").all()) field.fill("15");
        for (var field : who.page().locator("input[name^='disagreed-']").all()) field.fill("12");
        who.lookAround("review-minutes");
        who.send(who.page().locator("main form button[type=submit]").last());
        assertThat(who.says()).as("half of those present is enough").contains("15", "12").contains("Chờ niêm yết");
    }

    private void posts(Visitor officer, UnitId village) {
        officer.goTo(campaign + "/villages/" + village.value() + "/steps");
        fill(officer, "#post-places", "Nhà văn hóa xóm");
        officer.send(officer.page().locator("form[action$='/postings'] button"));
        assertThat(officer.says()).contains("19/10/2026", "Đang niêm yết");
    }

    /** On the last day of the posting. */
    private void takesAnObjection(Visitor officer, HouseholdRow household) {
        officer.goTo(campaign + "/villages/" + commune.first().value() + "/steps");
        officer.follow(officer.page().locator("main a[href*='/postings/']").first());
        var option = officer.page().locator("#entry option", new Page.LocatorOptions().setHasText(code(household)));
        officer.page().locator("#entry").selectOption(Objects.requireNonNull(option.getAttribute("value")));
        fill(officer, "#who", "Lý Văn Láng");
        fill(officer, "#said", "Gia đình này có người đi làm ở công ty.");
        officer.send(officer.page().locator("form[action$='/objections'] button"));
        assertThat(officer.says()).contains("Đang phúc tra", "Đang niêm yết", "Lý Văn Láng");
        officer.lookAround("review-posting");
    }

    /** Only the household about which somebody objected waits. */
    private String proposesWhoIsSettled(Visitor officer) {
        officer.goTo(campaign + "/decisions");
        assertThat(officer.says()).contains("2 hộ");
        officer.send(officer.page().locator("form[action$='/decisions'] button"));
        assertThat(officer.says()).contains(code(first), code(second)).doesNotContain(code(contested));
        officer.lookAround("review-list");
        return officer.path();
    }

    private void sentBackOnceAndSigned(String list) {
        as(commune.officer(), it -> moves(it, list, "DONE", ""));
        as(commune.superior(), it -> moves(it, list, "RETURNED", "Đề nghị ghi rõ căn cứ họp xóm."));
        as(commune.officer(), it -> {
            it.goTo(list);
            it.follow(it.page().locator("a[href*='/approvals/']").first());
            assertThat(it.says()).contains("Đề nghị ghi rõ căn cứ họp xóm.");
            moves(it, list, "DONE", "Đã bổ sung.");
        });
        as(commune.superior(), it -> moves(it, list, "DONE", "Nhất trí."));
        as(commune.leader(), it -> moves(it, list, "DONE", ""));
    }

    private static void moves(Visitor who, String list, String move, String note) {
        who.goTo(list);
        who.follow(who.page().locator("a[href*='/approvals/']").first());
        fill(who, "#note", note);
        who.send(who.page().locator("button[name=move][value=" + move + "]"));
    }

    private static void numbers(Visitor archivist, String list) {
        archivist.goTo(list);
        fill(archivist, "#number", "31/QĐ-UBND");
        fill(archivist, "#decidedOn", "2026-10-20");
        archivist.send(archivist.page().locator("form[action$='/number'] button"));
        assertThat(archivist.says()).contains("31/QĐ-UBND", "Đã công nhận");
    }

    private void seesTheClassAndWhoStillWaits(Visitor officer) {
        household(officer, contested);
        assertThat(officer.says()).contains("Đang phúc tra");
        household(officer, first);
        assertThat(officer.says()).contains("Đã công nhận");
        officer.goTo("/households/" + first.id().value());
        assertThat(officer.says()).contains("31/QĐ-UBND", "Hộ nghèo");
    }

    /** @return what the code on the first certificate says */
    private static String printsCertificates(Visitor officer, String list) {
        officer.goTo(list.replace("/decisions/", "/lists/") + "/certificates");
        officer.send(officer.page().locator("form[action$='/certificates'][method=post] button"));
        var print = officer.path();
        var file = officer.page().locator("a[href$='/pdf']");
        await().atMost(LONGEST).pollInSameThread().until(() -> officer.goTo(print) == 200 && file.count() > 0);
        officer.goTo(list.replace("/decisions/", "/lists/") + "/certificates");
        assertThat(officer.says()).contains("1/2026", "2/2026").doesNotContain("3/2026");
        officer.lookAround("review-certificates");
        officer.goTo(print);
        return code(officer.file(Objects.requireNonNull(file.getAttribute("href"))));
    }

    private static String code(byte[] certificates) {
        try (var document = Loader.loadPDF(certificates)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            return PrintedCode.of(document, 0);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void verifiesWithoutSigningIn(String code) {
        try (var stranger = Visitor.at(port, Visitor.PHONE, true)) {
            stranger.goTo("/public/certificates");
            fill(stranger, "#code", code);
            stranger.send(stranger.page().locator("main form button"));
            assertThat(stranger.page().locator("#result").innerText()).contains("2027", "Phú Thượng").doesNotContain("Nguyễn");
            stranger.lookAround("review-verify-phone");
        }
    }

    private void reportsGoUp() {
        var report = result(commune.leader(), it -> {
            counts(it, commune.id());
            return sends(it, commune.id());
        });
        as(commune.superior(), it -> {
            it.goTo(report);
            it.send(it.page().locator("form[action$='/accept'] button"));
            it.goTo(address("/owed", commune.province()));
            assertThat(it.says()).contains("Đã được nhận", "Còn 0 trong 1 đơn vị");
            it.lookAround("review-reports-owed");
            it.goTo(address("", commune.province()) + "&form=2");
            assertThat(it.page().locator("main table tbody tr").last().innerText().split("\\s+")).as("the poor of the province, 1 to 9").contains("3");
            it.lookAround("review-report-of-the-province");
        });
    }

    private static void counts(Visitor who, UnitId unit) {
        who.goTo(address("", unit) + "&form=2");
        who.send(who.page().locator("form[action$='/count'] button"));
        await().atMost(LONGEST).pollInSameThread().until(() -> {
            who.goTo(address("", unit) + "&form=2");
            return who.says().contains("Số liệu tổng hợp lúc");
        });
    }

    private static String sends(Visitor who, UnitId unit) {
        who.goTo(address("/sent", unit));
        who.send(who.page().locator("form[action$='/sent'][method=post] button"));
        assertThat(who.says()).contains("Báo cáo đã được chốt và gửi lên cấp trên.");
        return Objects.requireNonNull(who.page().locator("main a[href*='/review-reports/sent/']").first().getAttribute("href"));
    }

    private static String address(String page, UnitId unit) {
        return "/review-reports" + page + "?round=2026-OFFICIAL&unit=" + unit.value();
    }

    private void household(Visitor who, HouseholdRow household) {
        who.goTo(campaign + "/households?q=" + code(household));
        who.follow(who.page().locator("main tbody th a").first());
    }

    private String code(HouseholdRow household) {
        return records.ask("select code from registry.household where id = ?", String.class, household.id().value()).getFirst();
    }

    private static void fill(Visitor who, String field, String value) {
        who.page().locator(field).fill(value);
    }

    private void as(UserId who, Consumer<Visitor> work) {
        at(Visitor.DESK, who, work);
    }

    private <T> T result(UserId who, Function<Visitor, T> work) {
        var result = new AtomicReference<T>();
        as(who, it -> result.set(work.apply(it)));
        return result.get();
    }

    private void at(Visitor.Screen screen, UserId who, Consumer<Visitor> work) {
        try (var visitor = Visitor.at(port, screen, true)) {
            visitor.signIn(users.nameOf(who), GivenUsers.PASSWORD);
            visitor.telling(work);
        }
    }
}
