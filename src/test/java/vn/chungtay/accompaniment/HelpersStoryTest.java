package vn.chungtay.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.CompanionId;
import vn.chungtay.accompaniment.model.HelpId;
import vn.chungtay.accompaniment.model.HelpItem;
import vn.chungtay.accompaniment.model.HelpQuestion;
import vn.chungtay.accompaniment.model.PromisedEscape;
import vn.chungtay.accompaniment.usecase.AssignHelp;
import vn.chungtay.accompaniment.usecase.GiveHelp;
import vn.chungtay.accompaniment.usecase.KeepCompanions;
import vn.chungtay.accompaniment.usecase.ReadHelp;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** Who stands by households that registered to escape in 2026; the day of the stories is 21/11/2026. */
@StoryTest
class HelpersStoryTest {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenHelp given;

    @Autowired
    private AssignHelp assign;

    @Autowired
    private KeepCompanions keep;

    @Autowired
    private GiveHelp give;

    @Autowired
    private ReadHelp read;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId commune;
    private UnitId village;
    private UserId officer;
    private CompanionId ha;
    private CompanionId binh;

    @BeforeEach
    void a_commune_with_two_people_who_help() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
        ha = given.companion(officer, commune, "Lê Thị Hà");
        binh = given.companion(officer, commune, "Ma Văn Bình");
    }

    @Test
    @Requirement("ORG-07")
    void each_of_eight_villages_has_somebody_in_charge_each_registered_household_a_helper_and_who_has_none_is_listed() {
        var all = new ArrayList<UnitId>(List.of(village));
        for (int more = 1; more < 8; more++) all.add(villages.villageIn(commune));
        for (var one : all) {
            given.registered(officer, one, "Nông Văn Một");
            given.registered(officer, one, "Nông Văn Hai");
        }
        assertThat(lines(true)).hasSize(16);
        assertThat(users.as(officer, () -> read.villages(commune, 2026))).hasSize(8)
                .allSatisfy(it -> assertThat(it.charge()).isNull())
                .allSatisfy(it -> assertThat(it.alone()).isEqualTo(2));

        for (var one : all) {
            assertThat(users.as(officer, () -> assign.village(one, ha, MARCH))).isEmpty();
            assertThat(users.as(officer, () -> assign.allAlone(one, 2026, binh, MARCH))).isEmpty();
        }

        assertThat(users.as(officer, () -> read.villages(commune, 2026))).hasSize(8)
                .allSatisfy(it -> assertThat(it.charge().companion()).isEqualTo(ha))
                .allSatisfy(it -> assertThat(it.alone()).isZero());
        assertThat(lines(false)).hasSize(16).allSatisfy(it -> assertThat(it.companion().companion()).isEqualTo(binh));
        assertThat(lines(true)).isEmpty();
        var late = given.registered(officer, village, "Triệu Thị Sau");
        assertThat(lines(true)).extracting(it -> it.place().household()).containsExactly(late);
        assertThat(page("/accompaniment/villages?year=2026")).contains("8 thôn, 0 thôn chưa có người phụ trách, 1 hộ đăng ký chưa có người giúp");
        assertThat(page("/accompaniment?year=2026&alone=true")).contains("Triệu Thị Sau").doesNotContain("Nông Văn Hai");
    }

    @Test
    @Requirement("ORG-07")
    void a_household_has_one_helper_a_day_whatever_anybody_writes() {
        var household = given.registered(officer, village, "Nông Văn Một");
        put(household, ha, MARCH);
        put(household, binh, MARCH.plusMonths(2));

        assertThat(helpers(household)).containsExactly(
                "Ma Văn Bình, Ủy viên Ban Chỉ đạo 2026-05-01–null", "Lê Thị Hà, Ủy viên Ban Chỉ đạo 2026-03-01–2026-04-30");
        assertThat(users.as(officer, () -> assign.households(List.of(household), binh, MARCH.plusDays(1))))
                .as("the past is not rewritten").contains(AccompanimentRefusal.LATER_ONE_THERE);
        assertThatThrownBy(() -> users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                                "insert into accompaniment.household_charge (id, household_id, companion_id, valid_from) values (?, ?, ?, ?)")
                        .params(UUID.randomUUID(), household.value(), ha.value(), MARCH.plusMonths(5))
                        .update())))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("uniq$household_charge_one_a_day");
    }

    @Test
    void what_a_colleague_wrote_for_the_same_day_is_told_and_not_wiped_out() {
        var colleague = users.user(Role.COMMUNE_LEADER, commune);
        var household = given.registered(officer, village, "Nông Văn Một");
        put(household, ha, MARCH);

        assertThat(users.as(colleague, () -> assign.households(List.of(household), binh, MARCH))).contains(AccompanimentRefusal.COLLEAGUE_ASSIGNED);
        assertThat(helpers(household)).containsExactly("Lê Thị Hà, Ủy viên Ban Chỉ đạo 2026-03-01–null");
        put(household, binh, MARCH);
        assertThat(helpers(household)).as("one's own mistake is put right").containsExactly("Ma Văn Bình, Ủy viên Ban Chỉ đạo 2026-03-01–null");
        users.as(officer, () -> assign.village(village, ha, MARCH));
        assertThat(users.as(colleague, () -> assign.village(village, binh, MARCH))).contains(AccompanimentRefusal.COLLEAGUE_ASSIGNED);

        var seed = new HelpItem(HelpId.next(), "Giống ngô lai", MARCH, null);
        users.as(officer, () -> give.add(household, seed));
        assertThat(users.as(officer, () -> give.give(household, seed.id(), MARCH))).isEmpty();
        assertThat(users.as(colleague, () -> give.give(household, seed.id(), MARCH.plusDays(1)))).contains(AccompanimentRefusal.GIVEN_ALREADY);
        assertThat(users.as(officer, () -> read.household(household).help())).singleElement()
                .satisfies(it -> assertThat(it.given()).isEqualTo(MARCH));
    }

    @Test
    void two_who_choose_a_helper_at_the_same_moment_are_both_answered() throws Exception {
        var colleague = users.user(Role.COMMUNE_LEADER, commune);
        var household = given.registered(officer, village, "Nông Văn Một");
        var start = new CyclicBarrier(2);
        try (var both = Executors.newFixedThreadPool(2)) {
            var first = both.submit(() -> atOnce(start, officer, household, ha));
            var second = both.submit(() -> atOnce(start, colleague, household, binh));

            assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(
                    Optional.empty(), Optional.of(AccompanimentRefusal.COLLEAGUE_ASSIGNED));
        }
        assertThat(helpers(household)).hasSize(1);
    }

    private Optional<AccompanimentRefusal> atOnce(CyclicBarrier start, UserId by, HouseholdId household, CompanionId companion)
            throws Exception {
        start.await(10, TimeUnit.SECONDS);
        return users.as(by, () -> assign.households(List.of(household), companion, MARCH));
    }

    @Test
    void households_are_put_in_charge_all_or_none() {
        var first = given.registered(officer, village, "Nông Văn Một");
        var second = given.registered(officer, village, "Nông Văn Hai");
        put(second, binh, MARCH.plusMonths(1));

        assertThat(users.as(officer, () -> assign.households(List.of(first, second), ha, MARCH))).contains(AccompanimentRefusal.LATER_ONE_THERE);

        assertThat(helpers(first)).isEmpty();
        assertThat(users.as(officer, () -> assign.households(List.of(), ha, MARCH))).contains(AccompanimentRefusal.NOBODY_CHOSEN);
        assertThat(users.as(officer, () -> assign.households(List.of(first), ha, GivenHelp.TODAY.plusDays(1))))
                .contains(AccompanimentRefusal.IN_FUTURE);
        assertThat(users.as(officer, () -> assign.households(List.of(first), ha, GivenHelp.SINCE.minusDays(1))))
                .contains(AccompanimentRefusal.NOT_ON_DUTY);
    }

    @Test
    void whoever_leaves_hands_everything_over_and_what_they_did_stays() {
        var household = given.registered(officer, village, "Nông Văn Một");
        put(household, ha, MARCH);
        users.as(officer, () -> assign.village(village, ha, MARCH));

        assertThat(users.as(officer, () -> keep.handOver(ha, ha, GivenHelp.TODAY))).contains(AccompanimentRefusal.SAME_PERSON);
        assertThat(users.as(officer, () -> keep.handOver(ha, binh, MARCH))).contains(AccompanimentRefusal.BEFORE_BEGINNING);
        assertThat(users.as(officer, () -> keep.handOver(ha, binh, GivenHelp.TODAY))).isEmpty();

        assertThat(helpers(household)).containsExactly(
                "Ma Văn Bình, Ủy viên Ban Chỉ đạo 2026-11-21–null", "Lê Thị Hà, Ủy viên Ban Chỉ đạo 2026-03-01–2026-11-20");
        assertThat(users.as(officer, () -> read.inCharge(village))).extracting(it -> it.companion()).containsExactly(binh, ha);
        assertThat(users.as(officer, () -> keep.near(commune, GivenHelp.TODAY))).extracting(it -> it.companion().id()).containsExactly(binh);
        assertThat(users.as(officer, () -> assign.village(village, ha, GivenHelp.TODAY))).contains(AccompanimentRefusal.NOT_ON_DUTY);
    }

    @Test
    void without_a_successor_villages_and_households_are_listed_as_without_anybody() {
        var household = given.registered(officer, village, "Nông Văn Một");
        put(household, ha, MARCH);

        assertThat(users.as(officer, () -> keep.handOver(ha, null, GivenHelp.TODAY))).isEmpty();

        assertThat(lines(true)).extracting(it -> it.place().household()).containsExactly(household);
    }

    @Test
    void the_list_tells_what_was_planned_given_and_came_of_it_and_why() {
        var escaped = households.in(village).head("Nông Văn Thoát").poor(GivenHelp.POOR_SINCE, Set.of(9))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2026, 11, 2), Set.of()).stored();
        given.register(officer, escaped);
        put(escaped.id(), ha, MARCH);
        var seed = new HelpItem(HelpId.next(), "Giống ngô lai", LocalDate.of(2026, 4, 1), null);
        users.as(officer, () -> give.add(escaped.id(), seed));
        users.as(officer, () -> give.add(escaped.id(), new HelpItem(HelpId.next(), "Sửa chuồng trâu", LocalDate.of(2026, 12, 1), null)));
        users.as(officer, () -> give.give(escaped.id(), seed.id(), LocalDate.of(2026, 3, 28)));
        assertThat(users.as(officer, () -> give.conclude(escaped.id(), 2026, "Có việc làm ổn định ở khu công nghiệp"))).isEmpty();

        assertThat(lines(false)).singleElement().satisfies(it -> {
            assertThat(it.given()).containsExactly("Giống ngô lai");
            assertThat(it.planned()).containsExactly("Sửa chuồng trâu");
            assertThat(it.result()).isEqualTo(PromisedEscape.Result.ESCAPED);
            assertThat(it.reason()).isEqualTo("Có việc làm ổn định ở khu công nghiệp");
        });
        assertThat(page("/accompaniment?year=2026&q=nong van thoat")).contains("Nông Văn Thoát", "Giống ngô lai", "Đã thoát", "Lê Thị Hà");
        assertThat(page("/accompaniment/households/" + escaped.id().value()))
                .contains("Có việc làm ổn định", "dự kiến trước ngày 01/12/2026", "đã giúp ngày 28/03/2026", "Công nhận thoát nghèo ngày 02/11/2026");
    }

    @Test
    void a_poor_household_is_helped_by_its_code_though_it_did_not_register() {
        var poor = households.in(village).head("Bàn Thị Khó").code("VN-GD-" + UUID.randomUUID()).poor(GivenHelp.POOR_SINCE, Set.of(9)).stored();

        assertThat(users.as(officer, () -> assign.byCode("không có", ha, MARCH))).contains(AccompanimentRefusal.NO_HOUSEHOLD);
        assertThat(users.as(officer, () -> assign.byCode(poor.code(), ha, MARCH))).isEmpty();

        assertThat(lines(false)).singleElement().satisfies(it -> {
            assertThat(it.registered()).isNull();
            assertThat(it.companion().companion()).isEqualTo(ha);
        });
        assertThat(lines(true)).as("it promised nothing").isEmpty();
    }

    @Test
    @Requirement("SEC-04")
    void the_head_of_a_village_sees_the_village_and_assigns_nobody() {
        var other = villages.villageIn(commune);
        given.registered(officer, village, "Nông Văn Nhà");
        var foreign = given.registered(officer, other, "Triệu Văn Xa");
        var head = users.user(Role.VILLAGE_HEAD, village);

        var seen = browser.get().uri("/accompaniment?year=2026").with(users.signedIn(head)).exchange();
        assertThat(seen).hasStatusOk().bodyText().contains("Nông Văn Nhà").doesNotContain("Triệu Văn Xa");
        assertThat(browser.get().uri("/accompaniment?year=2026&unit=" + commune.value()).with(users.signedIn(head))).hasStatus(403);
        assertThat(browser.get().uri("/accompaniment/households/" + foreign.value()).with(users.signedIn(head))).hasStatus(404);
        assertThatThrownBy(() -> users.as(head, () -> assign.village(village, ha, MARCH))).isInstanceOf(Forbidden.class);
        assertThat(browser.get().uri("/accompaniment/file?year=2026&format=XLSX").with(users.signedIn(head))).hasStatus(403);
    }

    @Test
    @Requirement("SEC-04")
    void what_is_done_for_a_household_that_moved_away_is_told_to_the_new_commune_only() {
        var there = villages.commune();
        var thereOfficer = users.user(Role.COMMUNE_OFFICER, there);
        var helper = given.companion(thereOfficer, there, "Sùng Thị Dua");
        var home = households.in(village).head("Nông Văn Đi").code("VN-MV-" + UUID.randomUUID()).poor(GivenHelp.POOR_SINCE, Set.of(9)).stored();
        given.register(officer, home);
        put(home.id(), ha, MARCH);
        users.as(officer, () -> give.add(home.id(), new HelpItem(HelpId.next(), "Giống ngô lai", null, MARCH)));
        given.moved(home.id(), 1, villages.villageIn(there), LocalDate.of(2026, 10, 1));
        assertThat(users.as(thereOfficer, () -> assign.byCode(home.code(), helper, LocalDate.of(2026, 10, 5)))).isEmpty();
        users.as(thereOfficer, () -> give.add(home.id(), new HelpItem(HelpId.next(), "Bò giống", null, LocalDate.of(2026, 10, 20))));

        assertThat(lines(false)).as("as it was until it left").singleElement().satisfies(it -> {
            assertThat(it.result()).isEqualTo(PromisedEscape.Result.GONE);
            assertThat(it.companion().companion()).isEqualTo(ha);
            assertThat(it.given()).containsExactly("Giống ngô lai");
        });
        for (var before : List.of(officer, users.user(Role.VILLAGE_HEAD, village))) {
            assertThat(browser.get().uri("/accompaniment/households/" + home.id().value()).with(users.signedIn(before))).hasStatus(403);
            assertThatThrownBy(() -> users.as(before, () -> give.conclude(home.id(), 2026, "Đã chuyển đi"))).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> users.as(officer, () -> assign.households(List.of(home.id()), binh, GivenHelp.TODAY))).isInstanceOf(Forbidden.class);
        assertThat(users.as(officer, () -> assign.byCode(home.code(), binh, GivenHelp.TODAY))).contains(AccompanimentRefusal.NO_HOUSEHOLD);
        assertThatThrownBy(() -> users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                                "insert into accompaniment.help (id, household_id, what, given_on) values (?, ?, 'Giống lúa', ?)")
                        .params(UUID.randomUUID(), home.id().value(), GivenHelp.TODAY)
                        .update())))
                .as("the second wall").hasStackTraceContaining("row-level security policy");
        assertThat(users.as(officer, () -> keep.handOver(ha, binh, GivenHelp.TODAY))).isEmpty();
        assertThat(users.as(thereOfficer, () -> read.household(home.id()))).satisfies(it -> {
            assertThat(it.helper(GivenHelp.TODAY).orElseThrow().companion()).isEqualTo(helper);
            assertThat(it.help()).extracting(HelpItem::what).as("the file goes with the household").containsExactly("Bò giống", "Giống ngô lai");
        });
    }

    @Test
    void whoever_leaves_hands_over_no_household_that_moved_away() {
        var there = villages.commune();
        var home = given.registered(officer, village, "Nông Văn Đi");
        put(home, ha, MARCH);
        given.moved(home, 1, villages.villageIn(there), LocalDate.of(2026, 10, 1));

        assertThat(users.as(officer, () -> keep.handOver(ha, binh, GivenHelp.TODAY))).isEmpty();

        assertThat(users.as(officer, () -> keep.near(commune, GivenHelp.TODAY))).singleElement()
                .satisfies(it -> assertThat(it.households()).isZero());
    }

    @Test
    void somebody_with_an_account_asks_for_what_is_theirs() {
        var account = users.user(Role.COMMUNE_LEADER, commune);
        var leader = given.companion(officer, commune, "Hoàng Thị Mẫu", users.nameOf(account));
        var mine = given.registered(officer, village, "Nông Văn Một");
        given.registered(officer, village, "Nông Văn Hai");
        put(mine, leader, MARCH);

        assertThat(browser.get().uri("/accompaniment?year=2026&mine=true").with(users.signedIn(account)))
                .hasStatusOk().bodyText().contains("Nông Văn Một").doesNotContain("Nông Văn Hai");
        assertThat(users.as(officer, () -> keep.add(users.as(officer, () -> keep.one(leader)), "không-ai-có-tên-này")))
                .contains(AccompanimentRefusal.NO_ACCOUNT);
    }

    @Test
    void all_of_it_works_with_plain_forms_and_leaves_as_a_file() {
        var household = given.registered(officer, village, "Nông Văn Một");

        post("/accompaniment/companions", "unit", commune, "name", "Lý Thị Mới", "position", "Hội Phụ nữ", "kind", "UNION", "account", "", "from", MARCH);
        post("/accompaniment/assignments", "unit", commune, "year", 2026, "chosen", household.value(), "companion", ha.value(), "from", MARCH);
        post("/accompaniment/villages/" + village.value(), "year", 2026, "companion", binh.value(), "from", MARCH);
        post("/accompaniment/households/" + household.value() + "/help", "what", "Cây giống", "planned", "2026-12-01", "given", "");

        assertThat(page("/accompaniment/companions")).contains("Lý Thị Mới", "Hội, đoàn thể");
        assertThat(page("/accompaniment/companions/" + ha.value())).contains("Nông Văn Một");
        assertThat(page("/accompaniment/villages/" + village.value())).contains("Ma Văn Bình");
        var file = browser.get().uri("/accompaniment/file?year=2026&format=CSV").with(users.signedIn(officer)).exchange();
        assertThat(text(file.getResponse().getContentAsByteArray())).contains("Nông Văn Một", "Lê Thị Hà", "Cây giống", "Chờ rà soát");
        var led = browser.get().uri("/accompaniment/villages/file?unit=" + commune.value() + "&year=2026&format=CSV").with(users.signedIn(officer)).exchange();
        assertThat(text(led.getResponse().getContentAsByteArray())).contains("Suối Cạn", "Ma Văn Bình");
        assertThat(users.as(officer, () -> jdbc.sql("select count(*) from audit.entry where user_id = ? and action = 'accompaniment.export'")
                        .param(officer.value()).query(Integer.class).single())).isEqualTo(1);
    }

    @Test
    void what_is_refused_is_said_and_nothing_typed_is_lost() {
        var answer = browser.post().uri("/accompaniment/companions").with(users.signedIn(officer)).with(csrf())
                .param("unit", commune.value().toString()).param("name", "Lý Thị Mới").param("position", "Hội Phụ nữ")
                .param("kind", "UNION").param("account", "không-ai-có-tên-này").param("from", "2026-03-01").exchange();

        assertThat(answer).hasStatusOk();
        assertThat(text(answer.getResponse().getContentAsByteArray()))
                .contains("Không có tài khoản với tên đăng nhập này", "Lý Thị Mới", "Hội Phụ nữ", "2026-03-01");
    }

    private void put(HouseholdId household, CompanionId companion, LocalDate from) {
        assertThat(users.as(officer, () -> assign.households(List.of(household), companion, from))).isEmpty();
    }

    private List<PromisedEscape> lines(boolean alone) {
        var asked = new HelpQuestion(commune, 2026, GivenHelp.TODAY, "", alone, null, null);
        return users.as(officer, () -> read.page(asked, 0, 100).lines());
    }

    private List<String> helpers(HouseholdId household) {
        return users.as(officer, () -> read.household(household).helpers()).stream()
                .map(it -> it.title() + " " + it.days().from() + "–" + it.days().to())
                .toList();
    }

    private void post(String address, Object... form) {
        var request = browser.post().uri(address).with(users.signedIn(officer)).with(csrf());
        for (int at = 0; at < form.length; at += 2) {
            var value = form[at + 1] instanceof UnitId unit ? unit.value() : form[at + 1];
            request = request.param((String) form[at], value.toString());
        }
        assertThat(request.exchange()).hasStatus3xxRedirection();
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer.getResponse().getContentAsByteArray());
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
