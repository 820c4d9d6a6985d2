package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.NextCounts;
import vn.chungtay.figures.usecase.ForeseeArea;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.NextClass;
import vn.chungtay.registry.OpenReason;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.usecase.CountNextClasses;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.standards.GivenNextStandard;
import vn.chungtay.standards.NextStandard;
import vn.chungtay.standards.PovertyClass;

/** What everybody sees beforehand of the standard from 1/1/2027; the day of the stories is 21/11/2026. */
@StoryTest
class NextStandardStoryTest {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);
    private static final LocalDate LOOKED = LocalDate.of(2026, 10, 12);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenUsers users;

    @Autowired
    private Reviews reviews;

    @Autowired
    private CountNextClasses count;

    @Autowired
    private ForeseeArea foresee;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId province;
    private UnitId commune;
    private UnitId village;
    private UserId officer;
    private HouseholdRow stays;
    private HouseholdRow open;

    @BeforeEach
    void a_province_with_a_commune_of_two_villages_and_another_commune() {
        province = villages.province();
        commune = villages.communeIn(province);
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        stays = looked(village, "Lường Thị Ổn", PovertyClass.POOR, 900_000, Set.of(1, 2, 3));
        open = looked(village, "Hoàng Văn Ngỏ", PovertyClass.POOR, 900_000, Set.of(4, 7, 9));
        looked(villages.villageIn(commune), "Đặng Thị Lên", PovertyClass.NOT_POOR, 2_100_000, Set.of(1, 2, 3));
        looked(villages.villageIn(villages.communeIn(province)), "Bàn Văn Giữa", PovertyClass.NOT_POOR, 2_500_000, Set.of());
        households.in(village).head("Triệu Thị Chưa").stored();
    }

    @Test
    void the_table_of_a_place_says_from_which_class_to_which_and_parts_add_up_to_the_whole() {
        counted(GivenNextStandard.shipped().next());

        var whole = of(province);
        assertThat(whole.households()).isEqualTo(5);
        assertThat(whole.from("POOR", NextClass.POOR)).isEqualTo(1);
        assertThat(whole.from("POOR", NextClass.BELOW_LINE)).isEqualTo(1);
        assertThat(whole.from("NOT_POOR", NextClass.POOR)).as("the new line is higher").isEqualTo(1);
        assertThat(whole.from("NOT_POOR", NextClass.ABOVE_LINE)).isEqualTo(1);
        assertThat(whole.from("UNCLASSIFIED", NextClass.OPEN)).as("nobody has looked at it").isEqualTo(1);
        assertThat(whole.changing()).isEqualTo(1);
        assertThat(whole.reasons()).containsEntry(OpenReason.NEVER_LOOKED, 1).containsEntry(OpenReason.THRESHOLD_UNKNOWN, 1)
                .containsEntry(OpenReason.VALUE_UNKNOWN, 1);
        assertThat(of(commune).households() + others()).isEqualTo(whole.households());
    }

    @Test
    void of_two_people_who_ask_for_a_count_at_once_one_plans_it_and_the_other_is_told_that_it_goes_on() throws Exception {
        var colleague = users.user(Role.COMMUNE_OFFICER, commune);

        try (var thread = Executors.newSingleThreadExecutor()) {
            var second = users.as(officer, () -> transaction.execute(_ -> {
                assertThat(count.count(commune)).isPresent();
                var other = thread.submit(() -> users.as(colleague, () -> count.count(commune)));
                assertThatThrownBy(() -> other.get(2, TimeUnit.SECONDS)).as("it waits for the first").isInstanceOf(TimeoutException.class);
                return other;
            }));
            assertThat(second.get(30, TimeUnit.SECONDS)).isEmpty();
        }
    }

    @Test
    void each_number_lists_as_many_households_as_it_says_and_the_file_has_the_same() {
        counted(GivenNextStandard.shipped().next());
        var page = text(officer, "/poverty/next-standard?unit=" + commune.value());

        assertThat(page).contains("Nếu áp dụng chuẩn 2027-2030", "Ngưỡng thiếu hụt của chỉ số “Bảo hiểm y tế”", "chưa có",
                "Số liệu tính tại ngày 21/11/2026", "đã tính 1 trên 1 xã", "Trong 4 hộ, 1 hộ chắc chắn đổi xếp loại, 2 hộ chưa nói được");
        var links = Pattern.compile("href=\"(/poverty/next-standard/households\\?[^\"]*)\">([0-9.]+)<").matcher(page);
        int seen = 0;
        while (links.find()) {
            assertThat(text(officer, links.group(1).replace("&amp;", "&"))).contains(">" + links.group(2) + " hộ<");
            seen++;
        }
        assertThat(seen).isGreaterThan(8);
        var list = "unit=" + commune.value() + "&then=BELOW_LINE";
        assertThat(text(officer, "/poverty/next-standard/households/file?format=CSV&" + list))
                .contains("Hoàng Văn Ngỏ", "Chuẩn mới chưa có ngưỡng của chỉ số").doesNotContain("Lường Thị Ổn");
        assertThat(text(officer, "/poverty/next-standard/file?format=CSV&unit=" + commune.value())).contains("Hộ nghèo", "Tổng cộng");
    }

    @Test
    void a_name_is_found_without_its_marks() {
        counted(GivenNextStandard.shipped().next());

        assertThat(text(officer, "/poverty/next-standard/households?unit=" + commune.value() + "&q=hoang van ngo"))
                .contains("Hoàng Văn Ngỏ", "1 hộ<").doesNotContain("Lường Thị Ổn");
    }

    @Test
    @Requirement("REV-13")
    void once_a_threshold_is_loaded_the_next_count_decides_what_was_open() {
        counted(GivenNextStandard.shipped().next());
        assertThat(of(village).from("POOR", NextClass.BELOW_LINE)).isEqualTo(1);

        counted(GivenNextStandard.shipped()
                .withFormerThreshold("BHYT")
                .withFormerThreshold("CHAT_LUONG_NHA")
                .withFormerThreshold("NUOC_SINH_HOAT")
                .next());

        assertThat(of(village).from("POOR", NextClass.POOR)).isEqualTo(2);
        assertThat(of(village).from("POOR", NextClass.BELOW_LINE)).isZero();
        assertThat(text(officer, "/poverty/next-standard?unit=" + commune.value()))
                .as("the shipped data is another edition").contains("theo bản dữ liệu chuẩn trước đây");
    }

    @Test
    void a_count_that_was_broken_off_goes_on_and_counts_nothing_twice() {
        var next = GivenNextStandard.shipped().next();
        var superior = users.user(Role.PROVINCE_OFFICER, province);
        var run = UUID.randomUUID().toString();
        var areas = users.as(superior, () -> count.areas(province));
        assertThat(areas).hasSize(2).contains(commune);
        users.as(superior, () -> {
            count.area(province, commune, run, next);
            return true;
        });
        looked(village, "Sầm Văn Đến", PovertyClass.POOR, 900_000, Set.of(1, 2, 3));

        users.as(superior, () -> {
            areas.forEach(area -> count.area(province, area, run, next));
            return true;
        });

        assertThat(of(commune).households()).as("counted before the crash, and not again").isEqualTo(4);
        assertThat(of(province).households()).isEqualTo(5);
        counted(next);
        assertThat(of(commune).households()).isEqualTo(5);
    }

    @Test
    void whoever_asks_for_a_count_sees_how_far_it_is() {
        assertThat(browser.post().uri("/poverty/next-standard").param("unit", commune.value().toString())
                        .with(users.signedIn(officer)).with(csrf()))
                .hasStatus3xxRedirection()
                .satisfies(it -> assertThat(it.getResponse().getRedirectedUrl()).matches("/jobs/[0-9a-f-]+/progress"));
    }

    @Test
    void asking_twice_shows_the_run_that_goes_on_and_plans_no_second_one() {
        var once = users.as(officer, () -> transaction.execute(_ -> {
            var asked = count.count(commune);
            assertThat(count.count(commune)).isEqualTo(asked);
            return asked;
        }));

        assertThat(once).isPresent();
    }

    @Test
    void two_runs_that_meet_in_a_commune_count_it_one_after_the_other() throws Exception {
        var next = GivenNextStandard.shipped().next();
        var superior = users.user(Role.PROVINCE_OFFICER, province);
        try (var both = Executors.newFixedThreadPool(2)) {
            var runs = both.invokeAll(List.<Callable<Boolean>>of(
                    () -> counted(superior, next), () -> counted(superior, next), () -> counted(superior, next), () -> counted(superior, next)));
            for (var run : runs) assertThat(run.get()).isTrue();
        }
        assertThat(of(commune).households()).isEqualTo(4);
    }

    private boolean counted(UserId who, NextStandard next) {
        return users.as(who, () -> {
            count.area(province, commune, UUID.randomUUID().toString(), next);
            return true;
        });
    }

    @Test
    void households_counted_by_a_standard_that_is_not_the_next_one_any_more_are_in_no_figure_and_on_no_list() {
        counted(GivenNextStandard.shipped().next());
        var list = "/poverty/next-standard/households?unit=" + commune.value();
        assertThat(text(officer, list)).contains("Hoàng Văn Ngỏ", "4 hộ<");

        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql("update registry.next_count set standard_id = 'mpi-2022' where area_id = ?")
                .param(commune.value()).update()));

        assertThat(of(commune).households()).isZero();
        assertThat(text(officer, list)).doesNotContain("Hoàng Văn Ngỏ");
        assertThat(text(officer, "/poverty/next-standard/households/file?format=CSV&unit=" + commune.value())).doesNotContain("Hoàng Văn Ngỏ");
    }

    @Test
    void the_village_sees_its_households_and_the_ministry_sees_totals_without_names() {
        counted(GivenNextStandard.shipped().next());
        var head = users.user(Role.VILLAGE_HEAD, village);
        var observer = users.user(Role.OBSERVER, province);

        assertThat(text(head, "/poverty/next-standard?unit=" + village.value())).contains("Trong 3 hộ");
        assertThat(text(head, "/poverty/next-standard/households?unit=" + village.value())).contains("Lường Thị Ổn", "3 hộ<");
        assertThat(text(observer, "/poverty/next-standard?unit=" + province.value()))
                .contains("Trong 5 hộ").doesNotContain("/poverty/next-standard/households?");
        assertThat(browser.get().uri("/poverty/next-standard/households?unit=" + province.value()).with(users.signedIn(observer)))
                .hasStatus(403);
        assertThat(browser.get().uri("/poverty/next-standard/households?unit=" + commune.value()).with(users.signedIn(head)))
                .hasStatus(403);
    }

    @Test
    void the_page_of_a_household_says_clause_by_clause_what_it_would_be_and_what_cannot_be_said() {
        assertThat(text(officer, "/households/" + stays.id().value())).contains("/next-standard?on=2026-11-21");
        assertThat(text(officer, "/households/" + stays.id().value() + "/next-standard"))
                .contains("Hộ Lường Thị Ổn nếu áp dụng chuẩn 2027-2030", "không quá chuẩn 2.200.000 đồng", "NĐ 351/2025/NĐ-CP",
                        "Thiếu hụt 3 trong 12 chỉ số", "chưa đối chiếu văn bản gốc", "Lần rà soát gần nhất: ngày 12/10/2026")
                .doesNotContain("Chưa nói được vì");
        assertThat(text(officer, "/households/" + open.id().value() + "/next-standard"))
                .contains("Hộ nghèo hoặc hộ cận nghèo, chưa phân biệt được", "Chưa nói được vì",
                        "Chuẩn mới chưa có ngưỡng của các chỉ số sau", "chờ văn bản của Nhà nước", "Xử lý rác thải, chất thải");
    }

    @Test
    void somebody_of_another_commune_does_not_see_it() {
        var stranger = users.user(Role.COMMUNE_OFFICER, villages.commune());

        assertThat(browser.get().uri("/households/" + stays.id().value() + "/next-standard").with(users.signedIn(stranger)))
                .hasStatus(404);
    }

    private int others() {
        var below = users.as(users.user(Role.PROVINCE_OFFICER, province), () -> foresee.of(province)).orElseThrow().parts();
        return below.stream()
                .filter(it -> !it.unit().id().equals(commune))
                .mapToInt(it -> it.counts().households())
                .sum();
    }

    private NextCounts of(UnitId place) {
        return users.as(users.user(Role.PROVINCE_OFFICER, province), () -> foresee.of(place)).orElseThrow().whole();
    }

    private void counted(NextStandard next) {
        var run = UUID.randomUUID().toString();
        users.as(users.user(Role.PROVINCE_OFFICER, province), () -> {
            count.areas(province).forEach(area -> count.area(province, area, run, next));
            return true;
        });
    }

    private HouseholdRow looked(UnitId where, String head, PovertyClass now, long income, Set<Integer> lacking) {
        var household = households.in(where).head(head).classed(now, SINCE, Set.of()).stored();
        Map<Integer, Found> found = IntStream.rangeClosed(1, 12).boxed()
                .collect(Collectors.toMap(it -> it, it -> new Found(lacking.contains(it) ? Known.YES : Known.NO, "đã xem tại hộ")));
        var look = new Look(LOOKED, OptionalInt.empty(), null, OptionalLong.of(income), Known.YES, found, Set.of());
        var by = users.user(Role.VILLAGE_HEAD, where);
        assertThat(users.as(by, () -> reviews.look(household.id(), look))).isInstanceOf(Reviews.LookOutcome.Recorded.class);
        return household;
    }

    private String text(UserId who, String address) {
        var answer = browser.get().uri(address).with(users.signedIn(who)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
