package vn.chungtay.accompaniment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.chungtay.accompaniment.GivenHelp.TODAY;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
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
import vn.chungtay.accompaniment.model.AccompanimentRefusal;
import vn.chungtay.accompaniment.model.Duty;
import vn.chungtay.accompaniment.model.DutyEnd.Why;
import vn.chungtay.accompaniment.model.QueuedDuty;
import vn.chungtay.accompaniment.model.Visit;
import vn.chungtay.accompaniment.model.VisitId;
import vn.chungtay.accompaniment.model.Waiting;
import vn.chungtay.accompaniment.model.WatchQuestion;
import vn.chungtay.accompaniment.model.WatchRule;
import vn.chungtay.accompaniment.model.WatchState;
import vn.chungtay.accompaniment.model.Watched;
import vn.chungtay.accompaniment.usecase.AssignHelp;
import vn.chungtay.accompaniment.usecase.CheckWatch;
import vn.chungtay.accompaniment.usecase.KeepVisits;
import vn.chungtay.accompaniment.usecase.ReadWatch;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.jobs.JobHandler;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdAct;
import vn.chungtay.registry.HouseholdBuilder;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.registry.Look;
import vn.chungtay.registry.Look.Found;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.Outcome;
import vn.chungtay.registry.PersonProfile;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.Reviews;
import vn.chungtay.registry.usecase.ChangeHousehold;
import vn.chungtay.standards.Evidence.Known;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.PovertyClass;

/** Households that escaped are watched, and somebody goes there when something happens; the day is 21/11/2026. */
@StoryTest
class WatchStoryTest {

    private static final LocalDate RECOGNISED = LocalDate.of(2024, 12, 15);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 5);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private GivenHelp given;

    @Autowired
    private CheckWatch check;

    @Autowired
    private ReadWatch read;

    @Autowired
    private KeepVisits visits;

    @Autowired
    private AssignHelp assign;

    @Autowired
    private ChangeHousehold change;

    @Autowired
    private Reviews reviews;

    @Autowired
    private List<JobHandler> work;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    @Requirement("HHD-04")
    void a_household_is_watched_until_the_last_day_of_its_36_months_and_then_leaves_the_list_with_a_note() {
        given.escaped(village, "Nông Văn Cuối", TODAY.minusMonths(36)).stored();
        given.escaped(village, "Lý Thị Hết", TODAY.minusMonths(36).minusDays(1)).stored();
        given.escaped(village, "Ma Văn Mới", TODAY.minusMonths(1)).stored();
        given.escaped(village, "Bàn Văn Thiếu", RECOGNISED).undated().stored();

        assertThat(names(WatchState.WATCHED)).as("whose term ends first stands first").containsExactly("Nông Văn Cuối", "Ma Văn Mới");
        assertThat(names(WatchState.ENDED)).containsExactly("Lý Thị Hết");
        assertThat(names(WatchState.UNDATED)).containsExactly("Bàn Văn Thiếu");
        assertThat(page("/accompaniment/watch?state=ENDED")).contains("Hết thời gian theo dõi sau ngày 20/11/2026; đã thăm 0 lần");
        assertThat(page("/accompaniment/watch?state=UNDATED")).contains("chưa ghi ngày");
        assertThat(page("/accompaniment/watch")).contains("chưa đối chiếu với văn bản gốc");
    }

    @Test
    @Requirement("HHD-04")
    void the_term_of_the_list_is_that_of_the_register() {
        for (var day : List.of("2024-02-29", "2024-08-31", "2025-01-31", "2024-12-15")) {
            given.escaped(village, "Hộ " + day, LocalDate.parse(day)).stored();
        }

        var until = users.as(officer, () -> transaction.execute(_ -> jdbc.sql("select decided_on, newly_until from registry.pub_escape")
                .query((row, _) -> Map.entry(row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class))).list()));
        var lines = watched(WatchState.WATCHED);

        assertThat(lines).hasSize(4);
        assertThat(lines).allSatisfy(it -> assertThat(until).contains(Map.entry(it.recognised(), it.lastDay())));
    }

    /** The worked example of docs/domain/escaping-poverty.md. */
    @Test
    void a_death_makes_a_duty_with_a_day_and_a_visit_does_it() {
        var home = workingPair("Triệu Văn Tám");
        var ha = given.companion(officer, commune, "Lê Thị Hà");
        users.as(officer, () -> assign.village(village, ha, GivenHelp.SINCE));
        died(home);

        assertThat(users.as(officer, () -> check.check(commune))).isEqualTo(new CheckWatch.Checked(1, 0));
        assertThat(users.as(officer, () -> check.check(commune))).as("nothing is told twice").isEqualTo(new CheckWatch.Checked(0, 0));

        assertThat(open(home.id())).singleElement().satisfies(it -> {
            assertThat(it.told().rule()).isEqualTo(WatchRule.MEMBER_DIED);
            assertThat(it.told().on()).isEqualTo(OCTOBER);
            assertThat(it.opened()).isEqualTo(TODAY);
            assertThat(it.due()).isEqualTo(LocalDate.of(2026, 11, 28));
        });
        assertThat(page("/accompaniment/duties"))
                .contains("Triệu Văn Tám", "Triệu Thị Chín qua đời, trước đó làm công có hợp đồng", "28/11/2026", "Lê Thị Hà");
        assertThat(page("/accompaniment/watch")).contains("1 dấu hiệu, thăm chậm nhất ngày 28/11/2026");

        assertThat(visit(home.id(), TODAY.plusDays(1), Visit.Result.STABLE)).contains(AccompanimentRefusal.IN_FUTURE);
        assertThat(visit(home.id(), TODAY, Visit.Result.ABSENT)).isEmpty();
        assertThat(open(home.id())).as("nobody was at home").hasSize(1);
        assertThat(visit(home.id(), OCTOBER.minusDays(1), Visit.Result.STABLE)).isEmpty();
        assertThat(open(home.id())).as("a visit before it happened").hasSize(1);
        assertThat(visit(home.id(), TODAY, Visit.Result.NEEDS_HELP)).isEmpty();
        assertThat(open(home.id())).as("somebody has to go there again").singleElement().satisfies(it -> {
            assertThat(it.told().rule()).isEqualTo(WatchRule.VISIT_FOUND_RISK);
            assertThat(it.due()).isEqualTo(LocalDate.of(2026, 12, 6));
        });
        assertThat(duties(home.id())).filteredOn(it -> it.told().rule() == WatchRule.MEMBER_DIED).singleElement()
                .satisfies(it -> assertThat(it.end().orElseThrow().why()).isEqualTo(Why.VISITED));
        assertThat(users.as(officer, () -> check.check(commune))).as("it has been answered").isEqualTo(new CheckWatch.Checked(0, 0));
        assertThat(page("/accompaniment/duties")).contains("Lần thăm gần nhất ghi: Cần giúp thêm; phải đến thăm lại", "06/12/2026");
        assertThat(page("/accompaniment/households/" + home.id().value()))
                .contains("Triệu Thị Chín qua đời", "Đã thăm, ngày 21/11/2026", "Cần giúp thêm", "Còn 13 tháng, đến hết ngày 15/12/2027");
        assertThat(visit(home.id(), TODAY, Visit.Result.AT_RISK)).isEmpty();
        assertThat(open(home.id())).as("found again on the same day").hasSize(1);
        assertThat(visit(home.id(), TODAY, Visit.Result.STABLE)).isEmpty();
        assertThat(open(home.id())).as("found safe").isEmpty();
        assertThat(users.as(officer, () -> check.check(commune))).isEqualTo(new CheckWatch.Checked(0, 0));
    }

    @Test
    void a_duty_of_whom_nobody_recognises_any_more_ends_with_that_reason() {
        var never = given.poor(village, "Lý Văn Sửa").stored();
        var undated = given.escaped(village, "Bàn Văn Thiếu", RECOGNISED).undated().stored();
        opened(never.id());
        opened(undated.id());

        assertThat(users.as(officer, () -> check.check(commune))).isEqualTo(new CheckWatch.Checked(0, 2));

        assertThat(duties(never.id())).extracting(it -> it.end().orElseThrow().why()).containsExactly(Why.NOT_ESCAPED);
        assertThat(duties(undated.id())).extracting(it -> it.end().orElseThrow().why()).containsExactly(Why.UNDATED);
        assertThat(page("/accompaniment/households/" + never.id().value())).contains("Việc công nhận thoát nghèo đã được điều chỉnh");
    }

    @Test
    @Requirement("SEC-04")
    void nobody_of_the_commune_that_it_left_reads_or_ends_what_the_new_one_has_to_do() {
        var there = villages.commune();
        var thereOfficer = users.user(Role.COMMUNE_OFFICER, there);
        var home = workingPair("Triệu Văn Đi");
        died(home);
        users.as(officer, () -> check.check(commune));
        given.moved(home.id(), 1, villages.villageIn(there), TODAY.minusDays(3));

        for (var before : List.of(officer, users.user(Role.VILLAGE_HEAD, village))) {
            assertThatThrownBy(() -> users.as(before, () -> read.household(home.id()))).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> users.as(before, () -> visits.visited(new Visit(
                            VisitId.next(), home.id(), TODAY, "Lê Thị Hà", Visit.Result.STABLE, "Đã gặp"))))
                    .isInstanceOf(Forbidden.class);
        }
        assertThat(users.as(thereOfficer, () -> read.household(home.id())).duties()).singleElement()
                .satisfies(it -> assertThat(it.end()).isEmpty());
    }

    @Test
    void every_open_duty_is_in_the_queue_of_its_helper_else_of_who_leads_the_village_else_of_the_commune() {
        var home = workingPair("Triệu Văn Tám");
        died(home);
        users.as(officer, () -> check.check(commune));
        assertThat(queue()).singleElement().satisfies(it -> assertThat(it.by()).isNull());
        assertThat(page("/accompaniment/duties")).contains("UBND cấp xã (chưa giao cho ai)");

        var leads = given.companion(officer, commune, "Ma Văn Bình");
        users.as(officer, () -> assign.village(village, leads, GivenHelp.SINCE));
        assertThat(queue().getFirst().by().companion()).isEqualTo(leads);

        var account = users.user(Role.COMMUNE_LEADER, commune);
        var helps = given.companion(officer, commune, "Lê Thị Hà", users.nameOf(account));
        users.as(officer, () -> assign.households(List.of(home.id()), helps, GivenHelp.SINCE));
        assertThat(queue()).singleElement().satisfies(it -> assertThat(it.by().companion()).isEqualTo(helps));
        assertThat(users.as(account, () -> read.queue(commune, "", false, true, 0, 10).total())).isEqualTo(1);
        assertThat(users.as(officer, () -> read.queue(commune, "", false, true, 0, 10).total())).isZero();
        assertThat(users.as(officer, () -> read.waiting())).contains(new Waiting(1, 0));
        assertThat(page("/")).contains("việc thăm hộ mới thoát nghèo đang chờ");
    }

    @Test
    void a_look_tells_of_signs_at_once_and_a_better_one_answers_them() {
        var home = given.escaped(village, "Bàn Văn Sát", RECOGNISED).stored();

        look(home.id(), LocalDate.of(2026, 10, 12), 1_600_000, 1);

        assertThat(open(home.id())).extracting(it -> it.told().rule()).containsExactlyInAnyOrder(WatchRule.NEAR_LINE, WatchRule.NEW_LACK);
        assertThat(page("/accompaniment/duties")).contains("Thu nhập bình quân 1.600.000 đồng/người/tháng, chuẩn là 1.500.000 đồng", "Mới thiếu hụt: Việc làm");
        assertThat(told(home.id())).as("opened in the trail").isEqualTo(1);
        look(home.id(), LocalDate.of(2026, 11, 10), 5_000_000, 0);
        assertThat(told(home.id())).as("and ended").isEqualTo(2);
        assertThat(open(home.id())).isEmpty();
        assertThat(duties(home.id())).hasSize(2).allSatisfy(it -> assertThat(it.end().orElseThrow().why()).isEqualTo(Why.LOOKED_AT));
    }

    @Test
    void a_need_that_ended_or_a_record_put_right_leaves_nothing_to_do() {
        var home = given.escaped(village, "Lý Văn Cần", RECOGNISED).stored();
        var need = new HouseholdRecord.InNeed(Need.JOB, null, null, OCTOBER);
        given.told(officer, home.id(), 0, need);
        users.as(officer, () -> check.check(commune));
        assertThat(open(home.id())).extracting(it -> it.told().rule()).containsExactly(WatchRule.NEED);

        given.told(officer, home.id(), 1, new HouseholdRecord.NeedEnded(need.id(), NeedOutcome.BY_PROGRAMME, TODAY));
        assertThat(users.as(officer, () -> check.check(commune))).isEqualTo(new CheckWatch.Checked(0, 1));
        assertThat(duties(home.id())).singleElement().satisfies(it -> assertThat(it.end().orElseThrow().why()).isEqualTo(Why.NOT_SO));
    }

    @Test
    @Requirement("REV-07")
    void who_is_poor_again_stands_with_the_whole_chain_and_nobody_has_to_go_there_any_more() {
        var home = given.escaped(village, "Lý Văn Lại", RECOGNISED)
                .classed(PovertyClass.NEAR_POOR, LocalDate.of(2026, 11, 1), Set.of(1)).stored();
        given.escaped(village, "Ma Văn Vững", RECOGNISED).stored();
        opened(home.id());

        assertThat(users.as(officer, () -> check.check(commune)).ended()).isEqualTo(1);
        assertThat(names(WatchState.POOR_AGAIN)).containsExactly("Lý Văn Lại");
        assertThat(names(WatchState.WATCHED)).containsExactly("Ma Văn Vững");
        assertThat(duties(home.id())).singleElement().satisfies(it -> assertThat(it.end().orElseThrow().why()).isEqualTo(Why.POOR_AGAIN));
        assertThat(page("/accompaniment/households/" + home.id().value()))
                .containsSubsequence("Hộ nghèo", "từ 12/12/2022 đến 14/12/2024", "Hộ không nghèo", "từ 15/12/2024 đến 31/10/2026", "Hộ cận nghèo", "từ 01/11/2026");
        assertThat(page("/accompaniment/watch?state=POOR_AGAIN")).contains("Tái nghèo, tái cận nghèo từ ngày 01/11/2026");
    }

    @Test
    void a_household_that_moved_away_takes_its_duties_along_and_one_that_is_no_more_has_none() {
        var home = workingPair("Triệu Văn Đi");
        died(home);
        users.as(officer, () -> check.check(commune));
        moveOut(home.id());

        assertThat(queue()).isEmpty();
        Caller.SYSTEM.run(check::endOfGone);
        assertThat(duties(home.id())).singleElement().satisfies(it -> assertThat(it.end().orElseThrow().why()).isEqualTo(Why.GONE));
    }

    @Test
    void counts_of_villages_add_up_and_open_their_households() {
        var other = villages.villageIn(commune);
        given.escaped(village, "Nông Văn Một", RECOGNISED).stored();
        given.escaped(other, "Nông Văn Hai", RECOGNISED).stored();
        given.escaped(other, "Nông Văn Ba", TODAY.minusMonths(40)).stored();
        var warned = workingPair("Triệu Văn Tám");
        died(warned);
        users.as(officer, () -> check.check(commune));

        var counts = users.as(officer, () -> read.counts(commune, TODAY));
        assertThat(counts).hasSize(2);
        var first = counts.stream().filter(it -> it.unit().equals(village)).findFirst().orElseThrow();
        assertThat(first.watched()).isEqualTo(2);
        assertThat(first.warned()).isEqualTo(1);
        assertThat(first.duties()).isEqualTo(1);
        assertThat(counts.stream().mapToInt(it -> it.watched()).sum()).isEqualTo(watched(WatchState.WATCHED).size()).isEqualTo(3);
        assertThat(counts.stream().mapToInt(it -> it.ended()).sum()).isEqualTo(watched(WatchState.ENDED).size()).isEqualTo(1);
        assertThat(page("/accompaniment/watch?warned=true")).contains("Triệu Văn Tám").doesNotContain("Nông Văn Một");
    }

    @Test
    @Requirement("SEC-04")
    void the_head_of_a_village_sees_and_visits_the_households_of_the_village_only() {
        var other = villages.villageIn(commune);
        var mine = workingPair("Triệu Văn Nhà");
        var foreign = given.escaped(other, "Ma Văn Xa", RECOGNISED).stored();
        died(mine);
        given.told(officer, foreign.id(), 0, new HouseholdRecord.InNeed(Need.JOB, null, null, OCTOBER));
        users.as(officer, () -> check.check(commune));
        var head = users.user(Role.VILLAGE_HEAD, village);

        assertThat(browser.get().uri("/accompaniment/duties").with(users.signedIn(head)))
                .hasStatusOk().bodyText().contains("Triệu Văn Nhà").doesNotContain("Ma Văn Xa");
        assertThat(browser.get().uri("/accompaniment/watch").with(users.signedIn(head)))
                .hasStatusOk().bodyText().contains("Triệu Văn Nhà").doesNotContain("Ma Văn Xa");
        assertThat(browser.get().uri("/accompaniment/watch?unit=" + commune.value()).with(users.signedIn(head))).hasStatus(403);
        assertThat(browser.post().uri("/accompaniment/watch/check").with(users.signedIn(head)).with(csrf()).param("unit", village.value().toString()))
                .hasStatus(403);
        assertThat(browser.post().uri("/accompaniment/households/" + mine.id().value() + "/visits").with(users.signedIn(head)).with(csrf())
                        .param("on", "2026-11-20").param("visitor", "Trưởng thôn").param("result", "AT_RISK").param("note", "Hộ cần vay vốn"))
                .hasStatus3xxRedirection();
        assertThat(open(mine.id())).extracting(it -> it.told().rule()).containsExactly(WatchRule.VISIT_FOUND_RISK);
        assertThat(open(foreign.id())).hasSize(1);
    }

    @Test
    void the_night_asks_in_every_commune_where_somebody_lives_and_in_no_other() throws Exception {
        var home = workingPair("Triệu Văn Tám");
        died(home);
        var empty = villages.commune();
        villages.villageIn(empty);

        Caller.SYSTEM.run(() -> work.stream().filter(it -> it.kind().equals("accompaniment.watch")).findFirst().orElseThrow()
                .run("", (_, _) -> {}));

        assertThat(open(home.id())).extracting(it -> it.told().rule()).containsExactly(WatchRule.MEMBER_DIED);
        var settled = Caller.SYSTEM.call(check::settledCommunes);
        assertThat(settled).contains(commune).doesNotContain(empty).doesNotHaveDuplicates();
    }

    @Test
    void lists_leave_as_files_and_the_check_is_told() {
        var home = workingPair("Triệu Văn Tám");
        died(home);

        assertThat(browser.post().uri("/accompaniment/watch/check").with(users.signedIn(officer)).with(csrf()).param("unit", commune.value().toString()))
                .hasStatus3xxRedirection();
        assertThat(file("/accompaniment/watch/file?format=CSV&unit=" + commune.value())).contains("Triệu Văn Tám", "15/12/2027");
        assertThat(file("/accompaniment/duties/file?format=CSV&unit=" + commune.value())).contains("Triệu Thị Chín qua đời", "28/11/2026");
        assertThat(page("/accompaniment/duties?late=true")).contains("Không có việc thăm hộ nào đang chờ");
        assertThat(page("/accompaniment/duties?q=trieu van tam")).contains("28/11/2026");
    }

    private HouseholdRow workingPair(String head) {
        var work = new PersonProfile(
                PersonProfile.Education.UNKNOWN, new Work(Job.WAGE_WITH_CONTRACT, null, null, null, null, null),
                PersonProfile.Health.UNKNOWN, PersonProfile.Social.UNKNOWN);
        var details = HouseholdBuilder.details("Triệu Thị Chín", 1985, Sex.FEMALE, "01");
        return given.escaped(village, head, RECOGNISED).member(details, Relation.SPOUSE, work).stored();
    }

    private void died(HouseholdRow home) {
        var spouse = home.members().stream().filter(it -> it.relation() == Relation.SPOUSE).findFirst().orElseThrow();
        assertThat(users.<Outcome>as(officer, () -> change.change(home.id(), 0, new HouseholdAct.Die(spouse.id(), null, OCTOBER))))
                .isInstanceOf(Outcome.Done.class);
    }

    private void moveOut(HouseholdId household) {
        assertThat(users.<Outcome>as(officer, () -> change.change(household, 1, new HouseholdAct.MoveOut(TODAY)))).isInstanceOf(Outcome.Done.class);
    }

    private void look(HouseholdId household, LocalDate on, long income, int lacking) {
        Map<Integer, Found> found = IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toMap(
                it -> it, it -> new Found(it <= lacking ? Known.YES : Known.NO, "đã xem tại hộ")));
        var look = new Look(on, OptionalInt.empty(), null, OptionalLong.of(income), Known.YES, found, Set.of());
        assertThat(users.as(officer, () -> reviews.look(household, look))).isInstanceOf(Reviews.LookOutcome.Recorded.class);
    }

    /** A duty that was opened before anybody knew what would come. */
    private void opened(HouseholdId household) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> jdbc.sql(
                        """
                        insert into accompaniment.duty (id, household_id, rule, facts, happened_on, opened_on, due_on, rules_from)
                        values (gen_random_uuid(), ?, 'NEED', array['JOB'], '2026-10-01', '2026-10-02', '2026-10-17', '2021-01-01')
                        """)
                .param(household.value())
                .update()));
    }

    /** Lines of the trail that tell of duties of a household. */
    private int told(HouseholdId household) {
        return users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                        """
                        select count(*) from audit.entry e join audit.subject s on s.line = e.number
                        where e.action = 'accompaniment.check' and s.id = ?
                        """)
                .param(household.value())
                .query(Integer.class)
                .single()));
    }

    private Optional<AccompanimentRefusal> visit(HouseholdId household, LocalDate on, Visit.Result result) {
        return users.as(officer, () -> visits.visited(new Visit(VisitId.next(), household, on, "Lê Thị Hà", result, "Đã trao đổi với gia đình")));
    }

    private List<Duty> duties(HouseholdId household) {
        return users.as(officer, () -> read.household(household).duties());
    }

    private List<Duty> open(HouseholdId household) {
        return duties(household).stream().filter(it -> it.end().isEmpty()).toList();
    }

    private List<QueuedDuty> queue() {
        return users.as(officer, () -> read.queue(commune, "", false, false, 0, 100).duties());
    }

    private List<Watched> watched(WatchState state) {
        return users.as(officer, () -> read.page(WatchQuestion.all(commune, TODAY, state), 0, 100).lines());
    }

    private List<String> names(WatchState state) {
        return watched(state).stream().map(it -> it.place().name()).toList();
    }

    private String page(String address) {
        return file(address);
    }

    private String file(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
