package vn.chungtay.registry;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.sheet.Column;
import vn.chungtay.platform.sheet.SheetFile;
import vn.chungtay.platform.sheet.SheetFormat;
import vn.chungtay.platform.sheet.Table;
import vn.chungtay.registry.PersonProfile.Disability;
import vn.chungtay.registry.PersonProfile.Education;
import vn.chungtay.registry.PersonProfile.Health;
import vn.chungtay.registry.PersonProfile.Job;
import vn.chungtay.registry.PersonProfile.Schooling;
import vn.chungtay.registry.PersonProfile.Social;
import vn.chungtay.registry.PersonProfile.Work;
import vn.chungtay.registry.model.PeopleFilter;
import vn.chungtay.registry.model.Target;
import vn.chungtay.registry.model.TargetGroup;
import vn.chungtay.registry.store.GivenTargetGroups;
import vn.chungtay.registry.usecase.ListPeople;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;
import vn.chungtay.shared.Sex;
import vn.chungtay.standards.PovertyClass;

/** Four households, of each of whom every target group of the plans says who belongs to it. */
@StoryTest
class PeopleListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final LocalDate REVIEW = LocalDate.of(2023, 12, 15);
    private static final String TAY = "02";

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RecordHousehold recordHousehold;

    @Autowired
    private ListPeople listPeople;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_commune_with_its_officer() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @ParameterizedTest
    @EnumSource(Target.class)
    @Requirement("HHD-02")
    void every_target_group_selects_whom_it_names_and_nobody_else(Target target) {
        fourHouseholds();

        assertThat(names(target)).isEqualTo(expected(target));
        assertThat(found(target).count().undecided()).isZero();
    }

    @ParameterizedTest
    @MethodSource("groups")
    @Requirement("HHD-02")
    void every_group_of_every_plan_opens_its_people_or_says_why_not(TargetGroup group) {
        fourHouseholds();

        assertThat(page("/people/groups?plan=" + group.plan())).contains(group.project() + " (" + group.number() + ")");
        for (var part : group.parts()) {
            if (part.target() == null) continue;
            assertThat(page("/people/groups?plan=" + group.plan())).contains("/people?target=" + part.target());
            assertThat(page("/people?unit=" + commune.value() + "&target=" + part.target()))
                    .contains(expected(part.target()));
        }
        if (!group.reasons().isEmpty()) {
            assertThat(page("/people/groups?plan=" + group.plan())).contains("Chưa có dữ liệu để lọc:");
        }
    }

    static List<TargetGroup> groups() {
        return GivenTargetGroups.groups();
    }

    @Test
    void whom_the_register_does_not_know_enough_of_is_counted_apart_and_listed_apart() {
        households.in(village).head("Nông Văn Chưa").poor(REVIEW, Set.of(9)).stored();
        var address = "/people?unit=" + commune.value() + "&target=WORKERS_OF_POOR";

        assertThat(found(Target.WORKERS_OF_POOR).count()).extracting("people", "undecided").containsExactly(0, 1);
        assertThat(page(address)).contains("0 người trong 0 hộ", "1 trường hợp sổ bộ chưa ghi").doesNotContain("Nông Văn Chưa");
        assertThat(page(address + "&undecided=true")).contains("Nông Văn Chưa");
    }

    @ParameterizedTest(name = "decided on {0}, asked on {1}: {2}")
    @CsvSource({
        "2021-12-15, 2021-12-16, true", "2021-12-15, 2024-12-14, true", "2021-12-15, 2024-12-15, true",
        "2021-12-15, 2024-12-16, false", "2020-02-29, 2023-02-28, true", "2020-02-29, 2023-03-01, false"
    })
    @Requirement("HHD-04")
    void a_newly_escaped_household_is_in_the_list_as_long_as_on_its_page(LocalDate decided, LocalDate asked, boolean counts) {
        var row = households.in(village).since(LocalDate.of(2018, 1, 1)).head("Vũ Thị Thoát")
                .poor(LocalDate.of(2018, 12, 1), Set.of(9)).classed(PovertyClass.NOT_POOR, decided, Set.of()).stored();

        var filter = new PeopleFilter(commune, asked, true, Target.POOR_HOUSEHOLDS.conditions(), false, "");
        assertThat(users.<ListPeople.Page>as(officer, () -> listPeople.page(filter, 0, 10)).lines()).hasSize(counts ? 1 : 0);
        var page = page("/households/" + row.id().value() + "?on=" + asked);
        assertThat(page.contains("Hộ mới thoát nghèo")).isEqualTo(counts);
    }

    @Test
    void an_escape_without_the_day_of_its_decision_is_undecided() {
        households.in(village).head("Vũ Thị Thoát").poor(REVIEW, Set.of(9))
                .classed(PovertyClass.NOT_POOR, LocalDate.of(2025, 12, 1), Set.of()).undated().stored();

        assertThat(found(Target.POOR_HOUSEHOLDS).count()).extracting("people", "undecided").containsExactly(0, 1);
    }

    @Test
    @Requirement("MDP-05")
    void cards_that_run_out_today_or_within_30_days_are_listed_and_no_others() {
        card("Thẻ Hôm Qua", TODAY.minusDays(1));
        card("Thẻ Hôm Nay", TODAY);
        card("Thẻ Ba Mươi", TODAY.plusDays(30));
        card("Thẻ Băm Mốt", TODAY.plusDays(31));
        var address = "/people?unit=" + commune.value() + "&cards=30";

        assertThat(page(address))
                .contains("Thẻ Hôm Nay", "21/11/2026", "Thẻ Ba Mươi", "21/12/2026", "2 người trong 2 hộ")
                .doesNotContain("Thẻ Hôm Qua", "Thẻ Băm Mốt");
        assertThat(page(address + "&asOf=2026-11-20")).contains("Thẻ Hôm Qua", "Thẻ Hôm Nay").doesNotContain("Thẻ Ba Mươi");
        assertThat(file("/people/file?unit=" + village.value() + "&cards=30&format=CSV"))
                .contains("Thẻ Hôm Nay", "2026-12-21").doesNotContain("Thẻ Băm Mốt");
        assertThat(page("/people")).contains("/people?unit=" + commune.value() + "&amp;cards=30");
    }

    @Test
    @Requirement("MDP-05")
    void card_care_and_growth_of_a_member_stand_on_the_page_of_the_household() {
        var health = new Health(null, true, "TN4010100000001", TODAY.plusDays(31), true, false, null, null, false);
        var row = households.in(village)
                .member(HouseholdBuilder.details("Trẻ Thấp Còi", 2023, Sex.MALE, TAY), Relation.CHILD,
                        new PersonProfile(Education.UNKNOWN, Work.UNKNOWN, health, Social.UNKNOWN))
                .stored();

        assertThat(page("/households/" + row.id().value()))
                .contains("thẻ BHYT đến 22/12/2026", "không được khám, chữa bệnh", "thấp còi");
        assertThat(page("/households/" + row.id().value() + "?on=2026-12-23")).contains("thẻ BHYT đã hết hạn 22/12/2026");
    }

    @Test
    void own_conditions_narrow_the_list_and_words_without_marks_find_in_it() {
        fourHouseholds();
        var address = "/people?unit=" + commune.value() + "&class=POOR&class=NEAR_POOR&sex=FEMALE&under=16";

        assertThat(page(address)).contains("Hà Thị Con", "Lê Thị Bé", "2 người trong 2 hộ").doesNotContain("Hà Thị Vợ");
        assertThat(page(address + "&q=be le")).contains("Lê Thị Bé").doesNotContain("Hà Thị Con");
        assertThat(page("/people?unit=" + commune.value() + "&job=OWN_FARM&ethnicity=02")).contains("Hà Văn Nghèo");
        assertThat(page("/people")).contains("Xin chọn một nhóm đối tượng").doesNotContain("Hà Văn Nghèo");
    }

    @Test
    @Requirement("SEC-04")
    void numbers_stay_masked_and_only_officials_of_the_area_list_its_people() {
        var number = new NationalId("001070" + String.format("%06d", Math.floorMod(System.nanoTime(), 1_000_000)));
        households.in(village).head("Hà Văn Nghèo").nationalId(number.digits()).poor(REVIEW, Set.of(9)).stored();
        var address = "?unit=" + commune.value() + "&target=POOR_PERSONS";

        assertThat(page("/people" + address)).contains(number.masked()).doesNotContain(number.digits());
        assertThat(file("/people/file" + address + "&format=CSV")).contains(number.masked()).doesNotContain(number.digits());
        var stranger = users.user(Role.COMMUNE_OFFICER, villages.commune());
        assertThat(browser.get().uri("/people" + address).with(users.signedIn(stranger))).hasStatus(403);
        assertThat(browser.get().uri("/people/file" + address + "&format=CSV").with(users.signedIn(stranger))).hasStatus(403);
        var observer = users.user(Role.OBSERVER, commune);
        assertThat(browser.get().uri("/people" + address).with(users.signedIn(observer))).hasStatus(403);
        assertThat(seenBy(stranger)).isZero();
        assertThat(seenBy(officer)).isEqualTo(1);
    }

    @Test
    @Requirement("SEC-04")
    void a_village_head_lists_the_village_and_takes_nothing_along() {
        households.in(village).head("Hà Văn Nghèo").poor(REVIEW, Set.of(9)).stored();
        households.in(villages.villageIn(commune)).head("Lý Văn Khác").poor(REVIEW, Set.of(9)).stored();
        var head = users.user(Role.VILLAGE_HEAD, village);

        assertThat(browser.get().uri("/people?target=POOR_PERSONS").with(users.signedIn(head)))
                .hasStatusOk().bodyText().contains("Hà Văn Nghèo").doesNotContain("Lý Văn Khác", "/people/file");
        assertThat(browser.get().uri("/people/file?target=POOR_PERSONS&format=XLSX").with(users.signedIn(head))).hasStatus(403);
    }

    @Test
    void a_file_is_written_while_it_is_read_so_that_a_province_fits_into_memory() throws IOException {
        var crowd = households.in(village).head("Hà Văn Đông");
        for (int at = 1; at <= 600; at++) {
            crowd.member(HouseholdBuilder.details("Hà Thị " + at, 2010, Sex.FEMALE, TAY), Relation.OTHER, null);
        }
        crowd.poor(REVIEW, Set.of(9)).stored();
        var open = new ArrayList<Long>();
        var filter = new PeopleFilter(commune, TODAY, false, Target.RESIDENTS.conditions(), false, "");

        var file = users.<SheetFile>as(officer, () -> listPeople.write(
                filter, SheetFormat.CSV, rows -> new Table("Người", List.of(), List.of(Column.text("Họ tên", 20)), rows), line -> {
                    if (open.isEmpty()) open.add(cursors());
                    return List.of(line.details().name());
                }));

        file.open().close();
        assertThat(file.rows()).isEqualTo(601);
        assertThat(open.getFirst()).as("the database still has the rest when the first line is written").isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "cards=2147483647, xin nhập số ngày từ 0 đến 3.650", "cards=-1, xin nhập số ngày từ 0 đến 3.650",
        "from=131, xin nhập số tuổi từ 0 đến 130", "under=-5, xin nhập số tuổi từ 0 đến 130"
    })
    void a_number_that_nobody_can_mean_is_said_beside_its_field(String wrong, String said) {
        households.in(village).head("Nông Văn Chưa").poor(REVIEW, Set.of(9)).stored();
        var address = "?unit=" + commune.value() + "&class=POOR&" + wrong;

        assertThat(page("/people" + address)).containsIgnoringCase(said).doesNotContain("Nông Văn Chưa");
        assertThat(browser.get().uri("/people/file" + address + "&format=CSV").with(users.signedIn(officer))).hasStatus(400);
    }

    @Test
    void a_page_far_behind_the_last_is_empty() {
        assertThat(page("/people?unit=" + commune.value() + "&class=POOR&page=2147483647")).contains("0 người");
    }

    @Test
    void whether_a_woman_is_pregnant_of_whom_nothing_is_recorded_nobody_can_say() {
        households.in(village).head(HouseholdBuilder.details("Nông Văn Chưa", 1990, Sex.MALE, TAY))
                .member(HouseholdBuilder.details("Nông Thị Chưa", 1992, Sex.FEMALE, TAY), Relation.SPOUSE, null)
                .member(HouseholdBuilder.details("Nông Thị Rõ", 1994, Sex.FEMALE, TAY), Relation.OTHER,
                        known(Work.UNKNOWN, health(Disability.NONE, null), null, false))
                .poor(REVIEW, Set.of(9)).stored();
        var address = "/people?unit=" + commune.value() + "&trait=PREGNANT_OR_NURSING";

        assertThat(page(address)).contains("0 người trong 0 hộ", "1 trường hợp sổ bộ chưa ghi");
        assertThat(page(address + "&undecided=true")).contains("Nông Thị Chưa").doesNotContain("Nông Văn Chưa", "Nông Thị Rõ");
    }

    private long cursors() {
        return jdbc.sql("select count(*) from pg_cursors where name <> ''").query(Long.class).single();
    }

    /** Whom the database itself shows, whatever the application asks. */
    private long seenBy(UserId user) {
        return users.as(user, () -> transaction.execute(_ -> jdbc.sql("select count(*) from registry.people_on(?, ?)")
                .params(commune.value(), TODAY).query(Long.class).single()));
    }

    private void fourHouseholds() {
        flag("DAC_BIET_KHO_KHAN", village);
        flag("HUYEN_NGHEO", commune);
        var worker = new Work(Job.OWN_FARM, true, true, true, true, false);
        var unable = new Work(Job.HOME, null, false, false, false, false);
        var wife = known(worker, health(Disability.NONE, TODAY.plusDays(40)), null, false);
        households.in(village).head(new PersonDetails("Hà Văn Nghèo", BirthDate.inYear(1980), Sex.MALE, TAY, null))
                .headProfile(known(worker, health(Disability.NONE, null), null, false))
                .member(HouseholdBuilder.details("Hà Thị Vợ", 1985, Sex.FEMALE, TAY), Relation.SPOUSE, wife)
                .member(HouseholdBuilder.details("Hà Thị Con", 2018, Sex.FEMALE, TAY), Relation.CHILD, known(unable, health(Disability.NONE, null), Schooling.PRIMARY, false))
                .member(HouseholdBuilder.details("Hà Văn Già", 1945, Sex.MALE, TAY), Relation.PARENT, known(unable, health(Disability.SEVERE, null), null, true))
                .poor(REVIEW, Set.of(9)).stored();
        households.in(village).head("Lê Văn Cận").headProfile(abroad(worker))
                .member(HouseholdBuilder.details("Lê Thị Bé", 2012, Sex.FEMALE, "01"), Relation.CHILD, known(unable, health(Disability.NONE, null), Schooling.LOWER_SECONDARY, false))
                .nearPoor(REVIEW, Set.of(9)).stored();
        households.in(village).head(new PersonDetails("Vũ Thị Thoát", BirthDate.inYear(1975), Sex.FEMALE, "01", null))
                .headProfile(known(worker, health(Disability.NONE, null), null, false))
                .member(HouseholdBuilder.details("Vũ Văn Học", 2008, Sex.MALE, "01"), Relation.CHILD, known(worker, health(Disability.NONE, null), Schooling.VOCATIONAL, false))
                .poor(REVIEW, Set.of(9)).classed(PovertyClass.NOT_POOR, LocalDate.of(2025, 12, 12), Set.of()).stored();
        var fair = households.in(villages.villageIn(commune)).head("Bùi Văn Khá")
                .headProfile(known(worker, health(Disability.NONE, null), null, false))
                .member(HouseholdBuilder.details("Bùi Thị Yếu", 1950, Sex.FEMALE, "01"), Relation.PARENT, allowance(unable))
                .classed(PovertyClass.NOT_POOR, REVIEW, Set.of()).stored();
        var lowIncome = new HouseholdRecord.LowIncome(fair.members().getFirst().id(), "Bảng lương", TODAY);
        assertThat(users.<Outcome>as(officer, () -> recordHousehold.record(fair.id(), 0, lowIncome))).isInstanceOf(Outcome.Done.class);
    }

    private static Set<String> expected(Target target) {
        return switch (target) {
            case WORKERS_OF_POOR -> Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Lê Văn Cận", "Vũ Thị Thoát", "Vũ Văn Học");
            case WORKERS -> Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Lê Văn Cận", "Vũ Thị Thoát", "Vũ Văn Học", "Bùi Văn Khá");
            case WORKERS_ABROAD -> Set.of("Lê Văn Cận");
            case LOW_INCOME_WORKERS -> Set.of("Bùi Văn Khá");
            case LEARNERS_OF_A_TRADE -> Set.of("Vũ Văn Học");
            case DISABLED_WITHOUT_LIVELIHOOD -> Set.of("Hà Văn Già");
            case WOMEN_OF_POOR, PREGNANT_OR_NURSING -> Set.of("Hà Thị Vợ");
            case CHILDREN_OF_POOR -> Set.of("Hà Thị Con", "Lê Thị Bé");
            case POOR_PERSONS -> Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Hà Thị Con", "Hà Văn Già");
            case VULNERABLE -> Set.of("Hà Văn Già", "Bùi Thị Yếu");
            case LEADERS_OF_MODELS -> Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Hà Văn Già", "Vũ Thị Thoát", "Vũ Văn Học");
            case LEADERS_BESIDES_STUDENTS -> Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Hà Văn Già", "Vũ Thị Thoát");
            case RESIDENTS, RESIDENTS_OF_POOR_DISTRICTS -> everybody();
            case RESIDENTS_OF_HARDSHIP_AREAS -> without(everybody(), "Bùi Văn Khá", "Bùi Thị Yếu");
            case POOR_HOUSEHOLDS -> Set.of("Hà Văn Nghèo", "Lê Văn Cận", "Vũ Thị Thoát");
            case POOR_MINORITY_HOUSEHOLDS, POOR_MERIT_HOUSEHOLDS -> Set.of("Hà Văn Nghèo");
            case HOUSEHOLDS -> Set.of("Hà Văn Nghèo", "Lê Văn Cận", "Vũ Thị Thoát", "Bùi Văn Khá");
        };
    }

    private static Set<String> everybody() {
        return Set.of("Hà Văn Nghèo", "Hà Thị Vợ", "Hà Thị Con", "Hà Văn Già", "Lê Văn Cận", "Lê Thị Bé", "Vũ Thị Thoát",
                "Vũ Văn Học", "Bùi Văn Khá", "Bùi Thị Yếu");
    }

    private static Set<String> without(Set<String> all, String... some) {
        return all.stream().filter(it -> !List.of(some).contains(it)).collect(toSet());
    }

    private static Health health(Disability disability, @Nullable LocalDate pregnantUntil) {
        return new Health(disability, true, null, TODAY.plusYears(1), null, null, pregnantUntil, null, true);
    }

    private static PersonProfile known(Work work, Health health, @Nullable Schooling attending, boolean merit) {
        var now = attending == null ? Schooling.NONE : attending;
        return new PersonProfile(new Education(Schooling.PRIMARY, now, null), work, health, new Social(false, merit, null, true, false));
    }

    private static PersonProfile abroad(Work work) {
        return new PersonProfile(new Education(null, Schooling.NONE, null), work, health(Disability.NONE, null),
                new Social(false, false, TODAY.minusYears(1), true, true));
    }

    private static PersonProfile allowance(Work work) {
        return new PersonProfile(new Education(null, Schooling.NONE, null), work, health(Disability.NONE, null),
                new Social(true, false, null, false, false));
    }

    private void card(String name, LocalDate until) {
        var health = new Health(null, true, null, until, null, null, null, null, null);
        households.in(village).head(name)
                .headProfile(new PersonProfile(Education.UNKNOWN, Work.UNKNOWN, health, Social.UNKNOWN)).stored();
    }

    private void flag(String flag, UnitId unit) {
        Caller.SYSTEM.run(() -> jdbc.sql("insert into geography.unit_flag (id, unit_id, flag, basis, verified, valid_from) values (gen_random_uuid(), ?, ?, 'QĐ thử', false, '2021-01-01')")
                .params(unit.value(), flag)
                .update());
    }

    private ListPeople.Page found(Target target) {
        var filter = new PeopleFilter(commune, TODAY, target.ofHouseholds(), target.conditions(), false, "");
        return users.as(officer, () -> listPeople.page(filter, 0, 100));
    }

    private Set<String> names(Target target) {
        return found(target).lines().stream().map(it -> it.details().name()).collect(toSet());
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
