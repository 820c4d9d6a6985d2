package vn.chungtay.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.HouseholdProfile.House;
import vn.chungtay.registry.HouseholdProfile.HouseState;
import vn.chungtay.registry.model.HouseholdView;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

@StoryTest
class RecordHouseholdTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 15);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RecordHousehold recordHousehold;

    @Autowired
    private ViewHousehold viewHousehold;

    @Autowired
    private BulkRegister bulk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private UnitId village;
    private UserId officer;

    @BeforeEach
    void a_village_with_its_officer() {
        var commune = villages.commune();
        village = villages.villageIn(commune);
        officer = users.user(Role.COMMUNE_OFFICER, commune);
    }

    @Test
    void a_new_house_holds_from_its_day_and_the_old_one_until_the_day_before() {
        var row = households.in(village).profile(house(HouseState.TEMPORARY)).stored();

        assertThat(record(row.id(), 0, new HouseholdRecord.Living(house(HouseState.SOLID), DAY))).isInstanceOf(Outcome.Done.class);

        assertThat(view(row.id(), DAY.minusDays(1)).profile().house().state()).isEqualTo(HouseState.TEMPORARY);
        assertThat(view(row.id(), DAY).profile().house().state()).isEqualTo(HouseState.SOLID);
        assertThat(record(row.id(), 1, new HouseholdRecord.Living(house(HouseState.SOLID), DAY.minusDays(9))))
                .isEqualTo(Outcome.Refused.of(new Refusal.BeforePresentState(DAY)));
    }

    @Test
    void the_form_of_a_member_begins_with_what_is_known_and_keeps_it() {
        var row = households.in(village).stored();
        var person = row.members().getFirst().id().value().toString();

        assertThat(post(row, "person", Map.of("person", person, "job", "OWN_FARM", "insured", "true", "on", "01/06/2025")))
                .hasStatus3xxRedirection();

        assertThat(page("/households/" + row.id().value() + "/records/person?person=" + person))
                .contains("value=\"OWN_FARM\" selected");
        assertThat(page("/households/" + row.id().value())).contains("làm nông nghiệp của hộ", "có thẻ BHYT");
    }

    @Test
    @Requirement("HHD-07")
    void needs_are_recorded_and_none_is_said_so() {
        var row = households.in(village).stored();
        assertThat(page("/households/" + row.id().value())).contains("Không phát sinh nhu cầu");

        assertThat(post(row, "need", Map.of("need", "HOUSING", "on", "01/06/2025"))).hasStatus3xxRedirection();

        assertThat(view(row.id(), DAY).support().needs()).extracting(HouseholdView.NeedRow::need).containsExactly(Need.HOUSING);
        assertThat(page("/households/" + row.id().value())).doesNotContain("Không phát sinh nhu cầu");
    }

    @Test
    void the_time_line_tells_what_became_known() {
        var row = households.in(village).stored();

        record(row.id(), 0, new HouseholdRecord.InNeed(Need.HOUSING, null, null, DAY));
        record(row.id(), 1, new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Nông", null, DAY));

        assertThat(page("/households/" + row.id().value())).contains("Ghi nhu cầu<", "Có người giúp đỡ<");
    }

    @Test
    void a_need_ends_with_what_met_it_and_stays_in_the_record() {
        var row = households.in(village).stored();
        record(row.id(), 0, new HouseholdRecord.InNeed(Need.HOUSING, null, null, DAY));
        var need = view(row.id(), DAY).support().needs().getFirst().id();

        assertThat(post(row, "need-end", 1, Map.of("which", need.value().toString(), "outcome", "BY_PROGRAMME", "on", "01/08/2025")))
                .hasStatus3xxRedirection();

        assertThat(view(row.id(), LocalDate.of(2025, 7, 31)).support().openNeeds()).hasSize(1);
        assertThat(view(row.id(), LocalDate.of(2025, 8, 1)).support().openNeeds()).isEmpty();
        assertThat(page("/households/" + row.id().value()))
                .contains("Nhà ở: từ 15/06/2025 đến 31/07/2025, đã đáp ứng bằng chương trình");
        assertThat(record(row.id(), 2, new HouseholdRecord.NeedEnded(need, NeedOutcome.OTHERWISE, DAY.plusDays(90))))
                .isEqualTo(Outcome.Refused.of(new Refusal.NothingToEnd()));
    }

    @Test
    void a_need_cannot_end_before_it_arose_and_one_ended_on_its_first_day_never_was() {
        var row = households.in(village).stored();
        record(row.id(), 0, new HouseholdRecord.InNeed(Need.JOB, null, null, DAY));
        var need = view(row.id(), DAY).support().needs().getFirst().id();

        assertThat(record(row.id(), 1, new HouseholdRecord.NeedEnded(need, NeedOutcome.NO_LONGER, DAY.minusDays(1))))
                .isEqualTo(Outcome.Refused.of(new Refusal.BeforePresentState(DAY)));
        assertThat(record(row.id(), 1, new HouseholdRecord.NeedEnded(need, NeedOutcome.NO_LONGER, DAY)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(view(row.id(), DAY).support().needs()).isEmpty();
    }

    @Test
    void nobody_ends_the_need_of_another_household() {
        var row = households.in(village).stored();
        var other = households.in(village).stored();
        record(other.id(), 0, new HouseholdRecord.InNeed(Need.JOB, null, null, DAY));
        var need = view(other.id(), DAY).support().needs().getFirst().id();

        assertThat(record(row.id(), 0, new HouseholdRecord.NeedEnded(need, NeedOutcome.OTHERWISE, DAY.plusDays(1))))
                .isEqualTo(Outcome.Refused.of(new Refusal.NothingToEnd()));
        assertThat(view(other.id(), DAY.plusDays(2)).support().openNeeds()).hasSize(1);
    }

    @Test
    @Requirement({"HHD-09", "SOC-04"})
    void a_household_has_several_helpers() {
        var row = households.in(village).stored();

        record(row.id(), 0, new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Nông", "20 kg lúa giống", DAY));
        record(row.id(), 1, new HouseholdRecord.Helped(HelperKind.ASSOCIATION, "Hội Phụ nữ xã", null, DAY));

        assertThat(view(row.id(), DAY).support().helpers()).hasSize(2);
        assertThat(page("/households/" + row.id().value())).contains("Họ Nông", "20 kg lúa giống", "Hội Phụ nữ xã");
    }

    @Test
    void a_helper_who_helps_no_more_stays_in_the_record() {
        var row = households.in(village).stored();
        record(row.id(), 0, new HouseholdRecord.Helped(HelperKind.CLAN, "Họ Nông", null, DAY));
        var helper = view(row.id(), DAY).support().helpers().getFirst().id().value().toString();

        assertThat(post(row, "helper-end", 1, Map.of("which", helper, "on", "01/08/2025"))).hasStatus3xxRedirection();

        assertThat(page("/households/" + row.id().value()))
                .contains("Chưa có ai nhận giúp đỡ hộ", "Họ Nông: từ 15/06/2025 đến 31/07/2025");
    }

    @Test
    @Requirement("HHD-08")
    void a_poor_household_registers_to_escape_once_a_year() {
        var poor = households.in(village).poor(LocalDate.of(2024, 12, 31), Set.of(1)).stored();
        var other = households.in(village).stored();
        var escape = new HouseholdRecord.Escape(2025, "Lê Thị Hà", DAY);

        assertThat(record(poor.id(), 0, escape)).isInstanceOf(Outcome.Done.class);
        assertThat(record(poor.id(), 1, escape)).isEqualTo(Outcome.Refused.of(new Refusal.RegisteredAlready()));
        assertThat(record(other.id(), 0, escape)).isEqualTo(Outcome.Refused.of(new Refusal.NotPoor()));
        assertThat(view(poor.id(), DAY).support().escapes()).hasSize(1);
    }

    @Test
    @Requirement("HHD-13")
    void a_low_income_worker_needs_proof_and_no_poor_household() {
        var row = households.in(village).stored();
        var person = row.members().getFirst().id();
        var poor = households.in(village).poor(LocalDate.of(2024, 12, 31), Set.of(1)).stored();

        assertThat(post(row, "low-income", Map.of("person", person.value().toString(), "on", "01/06/2025")))
                .hasStatusOk().bodyText().contains("Xin điền ô này");
        assertThat(record(row.id(), 0, new HouseholdRecord.LowIncome(person, "Giấy xác nhận 12/UBND", DAY)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(record(poor.id(), 0, new HouseholdRecord.LowIncome(poor.members().getFirst().id(), "x", DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.PoorAlready()));
        assertThat(page("/households/" + row.id().value())).contains("Nguyễn Văn An, từ ngày 15/06/2025; giấy tờ: Giấy xác nhận 12/UBND");
        assertThat(page("/households/" + poor.id().value())).doesNotContain("Người lao động có thu nhập thấp<");
    }

    @Test
    @Requirement("DAT-09")
    void a_corrected_name_is_found_at_once_and_the_old_one_is_kept_with_the_reason() {
        var row = households.in(village).head("Nguyễn Văn Sai").stored();
        var head = row.members().getFirst();
        var right = new PersonDetails("Nông Văn Xuân", head.details().born(), head.details().sex(), "01", null);

        assertThat(record(row.id(), 0, new HouseholdRecord.Corrected(head.id(), right, "Theo giấy khai sinh", DAY)))
                .isInstanceOf(Outcome.Done.class);

        assertThat(page("/households?q=xuan nong")).contains(row.id().value().toString());
        assertThat(corrections(head.id()))
                .containsExactly("Nguyễn Văn Sai>Nông Văn Xuân>Theo giấy khai sinh");
        assertThat(page("/households/" + row.id().value())).contains("Nguyễn Văn Sai", "lý do: Theo giấy khai sinh");
    }

    @Test
    @Requirement("SEC-04")
    void a_corrected_identity_number_is_listed_with_both_numbers_masked() {
        var row = households.in(village).nationalId(number()).stored();
        var head = row.members().getFirst();
        var right = new NationalId(number());
        var details = new PersonDetails(head.details().name(), BirthDate.onDay(DAY.minusYears(50)), head.details().sex(), "02", right);

        record(row.id(), 0, new HouseholdRecord.Corrected(head.id(), details, "Theo căn cước", DAY));

        assertThat(page("/households/" + row.id().value()))
                .doesNotContain(right.digits(), Objects.requireNonNull(head.details().nationalId()).digits())
                .contains(right.masked(), "1970", "15/06/1975", "Kinh", "Tày");
    }

    @Test
    void a_correction_needs_a_reason_and_a_difference() {
        var row = households.in(village).stored();
        var head = row.members().getFirst();
        var other = HouseholdBuilder.details("Tên Khác", 1970, head.details().sex(), "01");

        assertThat(record(row.id(), 0, new HouseholdRecord.Corrected(head.id(), head.details(), "x", DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.NothingChanged()));
        assertThat(record(row.id(), 0, new HouseholdRecord.Corrected(head.id(), other, " ", DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.ReasonNeeded()));
        assertThat(record(row.id(), 0, new HouseholdRecord.Corrected(new PersonId(UUID.randomUUID()), other, "x", DAY)))
                .isEqualTo(Outcome.Refused.of(new Refusal.NotAMember()));
    }

    @Test
    @Requirement("SEC-04")
    void a_number_that_a_list_put_right_is_listed_masked_too() {
        var row = households.in(village).nationalId(number()).stored();
        var head = row.members().getFirst();
        var right = new NationalId(number());
        var details = new PersonDetails(head.details().name(), head.details().born(), head.details().sex(), "01", right);
        var after = new HouseholdRow(
                row.id(), row.code(), village, null, DAY,
                List.of(new MemberRow(head.id(), details, Relation.HEAD, DAY, null)), null, List.of(), List.of());

        users.as(officer, () -> {
            bulk.revise(UUID.randomUUID(), List.of(new RevisedHousehold(row, after)), DAY, "theo danh sách nhập");
            return 1;
        });

        assertThat(page("/households/" + row.id().value()))
                .doesNotContain(right.digits(), Objects.requireNonNull(head.details().nationalId()).digits())
                .contains(right.masked(), "số định danh", "theo danh sách nhập");
    }

    @Test
    @Requirement("SEC-04")
    void whoever_only_reads_records_nothing_and_every_form_opens_for_the_officer() {
        var row = households.in(village).stored();
        var reader = users.user(Role.VILLAGE_HEAD, village);

        assertThatThrownBy(() -> users.as(
                        reader, () -> recordHousehold.record(row.id(), 0, new HouseholdRecord.InNeed(Need.JOB, null, null, DAY))))
                .isInstanceOf(Forbidden.class);
        var person = "?person=" + row.members().getFirst().id().value();
        for (var kind : Set.of("living", "person", "need", "need-end", "helper", "helper-end", "escape", "low-income", "correction")) {
            assertThat(page("/households/" + row.id().value() + "/records/" + kind + person)).contains("Ghi nhận", "name=\"version\"");
        }
    }

    private static HouseholdProfile house(HouseState state) {
        var unknown = HouseholdProfile.UNKNOWN;
        return new HouseholdProfile(
                new House(new BigDecimal("45.5"), true, null, null, state, 2005, HouseholdProfile.Soundness.UNKNOWN),
                unknown.sanitation(),
                unknown.information(),
                unknown.living());
    }

    private Outcome record(HouseholdId id, int version, HouseholdRecord record) {
        return users.as(officer, () -> recordHousehold.record(id, version, record));
    }

    private HouseholdView view(HouseholdId id, LocalDate day) {
        return users.as(officer, () -> viewHousehold.view(id, day));
    }

    private List<String> corrections(PersonId person) {
        List<String> found = users.as(officer, () -> transaction.execute(_ -> jdbc.sql(
                        "select old_value || '>' || new_value || '>' || reason from registry.correction where person_id = ?")
                .param(person.value())
                .query(String.class)
                .list()));
        return found;
    }

    private static String number() {
        return "0190" + String.format("%08d", Math.abs(UUID.randomUUID().hashCode()) % 100_000_000);
    }

    private MvcTestResult post(HouseholdRow row, String kind, Map<String, String> fields) {
        return post(row, kind, 0, fields);
    }

    private MvcTestResult post(HouseholdRow row, String kind, int version, Map<String, String> fields) {
        var form = browser.post().uri("/households/" + row.id().value() + "/records/" + kind).param("version", "" + version);
        fields.forEach(form::param);
        return form.with(users.signedIn(officer)).with(csrf()).exchange();
    }

    private String page(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
