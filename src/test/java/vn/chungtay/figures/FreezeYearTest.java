package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.Closing;
import vn.chungtay.figures.model.UncausedVillage;
import vn.chungtay.figures.usecase.FreezeYear;
import vn.chungtay.figures.usecase.FreezeYear.Answer;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.platform.Caller;
import vn.chungtay.platform.Forbidden;
import vn.chungtay.registry.Cause;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.Relation;
import vn.chungtay.registry.store.StandingRefresh;

@StoryTest
@Requirement("HHD-14")
class FreezeYearTest {

    private static final LocalDate END_2023 = LocalDate.of(2023, 12, 31);

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private FreezeYear freezeYear;

    @Autowired
    private StandingRefresh standings;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester browser;

    private UnitId commune;
    private UnitId village;
    private UserId leader;

    @BeforeEach
    void a_commune_with_its_leader() {
        commune = villages.commune();
        village = villages.villageIn(commune);
        leader = users.user(Role.COMMUNE_LEADER, commune);
    }

    @Test
    void a_later_correction_of_the_records_leaves_the_frozen_figures_as_they_were() {
        var row = households.in(village).member("Trần Thị Bình", Relation.SPOUSE).poor(END_2023, Set.of(1, 4), Cause.NO_LAND).stored();
        freeze(2023, null);

        correctToNearPoor(row.id());

        var frozen = closings().getFirst();
        assertThat(frozen.counts().poor()).isOne();
        assertThat(frozen.counts().persons()).isEqualTo(2);
        assertThat(frozen.correctedSince(recordsOf(END_2023)).poor()).isEqualTo(-1);
        assertThat(countAs("closing_household where closing_id = ? and class = 'POOR' and deprived = 9", frozen)).isOne();
        assertThat(countAs("closing_member where closing_id = ?", frozen)).isEqualTo(2);
    }

    @Test
    void freezing_again_needs_a_reason_and_keeps_the_first_version() {
        var row = households.in(village).poor(END_2023, Set.of(1), Cause.NO_LAND).stored();
        freeze(2023, null);
        correctToNearPoor(row.id());

        assertThat(freeze(2023, " ")).isEqualTo(new Answer.Refused(new Refusal.ReasonNeeded()));
        assertThat(freeze(2023, "Kết luận thanh tra")).isInstanceOf(Answer.Frozen.class);

        assertThat(closings()).extracting(Closing::version).containsExactly(2, 1);
        assertThat(closings()).extracting(it -> it.counts().poor()).containsExactly(0, 1);
        assertThat(closings().getFirst().reason()).isEqualTo("Kết luận thanh tra");
        assertThat(closings().getFirst().by()).isNotBlank();
    }

    @Test
    void the_end_of_a_year_is_the_start_of_the_next() {
        var row = households.in(village).poor(END_2023, Set.of(1), Cause.NO_LAND).stored();
        freeze(2023, null);
        var before = recordsOf(LocalDate.of(2024, 1, 1));

        correctToNearPoor(row.id());

        var closing = closings().getFirst();
        assertThat(closing.opens()).isEqualTo(2024);
        assertThat(closing.counts()).isEqualTo(before).isNotEqualTo(recordsOf(LocalDate.of(2024, 1, 1)));
    }

    @Test
    @Requirement("HHD-16")
    void a_frozen_figure_opens_the_households_that_were_frozen_with_it() {
        var row = households.in(village).head("Lý Văn Chốt").poor(END_2023, Set.of(1), Cause.NO_LAND).stored();
        freeze(2023, null);
        correctToNearPoor(row.id());
        var list = "/poverty/closings/" + closings().getFirst().id().value() + "/households";
        var stranger = users.user(Role.COMMUNE_LEADER, villages.commune());

        assertThat(get(leader, "/poverty/closings?unit=" + commune.value())).bodyText().contains(list + "?class=POOR\">1</a>");
        assertThat(get(leader, list + "?class=POOR")).hasStatusOk().bodyText().contains("Lý Văn Chốt", ": 1 hộ, 1 nhân khẩu", "lần chốt 1");
        assertThat(get(leader, list + "?class=POOR&q=chot")).bodyText().contains("Lý Văn Chốt");
        assertThat(get(leader, list + "?q=khong")).bodyText().contains("khớp “khong”").doesNotContain("Lý Văn Chốt");
        assertThat(get(leader, list + "/file?format=CSV&class=POOR")).hasStatusOk().bodyText().contains("Lý Văn Chốt");
        assertThat(get(stranger, list)).hasStatus(403);
    }

    private MvcTestResult get(UserId user, String address) {
        return browser.get().uri(java.net.URI.create(address)).with(users.signedIn(user)).exchange();
    }

    @Test
    void a_year_that_is_not_over_is_not_frozen() {
        assertThat(freeze(2026, null)).isInstanceOf(Answer.Refused.class);
        assertThat(closings()).isEmpty();
    }

    @Test
    @Requirement("HHD-06")
    void a_poor_household_without_cause_blocks_the_closing_and_the_page_leads_to_it() {
        households.in(village).head("Lý Văn Thiếu").poor(END_2023, Set.of(1)).stored();
        households.in(village).head("Lý Văn Đủ").poor(END_2023, Set.of(1), Cause.ILLNESS).stored();
        households.in(villages.villageIn(commune)).nearPoor(END_2023, Set.of(1)).stored();
        var address = "/poverty/closings?unit=" + commune.value();

        assertThat(freeze(2023, null)).isInstanceOfSatisfying(Answer.CausesMissing.class, it -> {
            assertThat(it.villages()).extracting(UncausedVillage::village).containsExactly(village);
            assertThat(it.villages()).extracting(UncausedVillage::households).containsExactly(1);
        });
        var answer = browser.post().uri(address).param("year", "2023").param("reason", "")
                .with(users.signedIn(leader)).with(csrf()).exchange();

        var flash = answer.getMvcResult().getFlashMap();
        assertThat(closings()).isEmpty();
        var page = browser.get().uri(address).flashAttrs(flash).with(users.signedIn(leader)).exchange();
        var list = "/poverty/households?unit=" + village.value() + "&asOf=2023-12-31&class=POOR&uncaused=true";
        assertThat(page).hasStatusOk().bodyText()
                .contains("Chưa chốt được năm 2023", "1 hộ nghèo chưa ghi nguyên nhân", list.replace("&", "&amp;"));
        assertThat(get(leader, list)).hasStatusOk().bodyText()
                .contains("Lý Văn Thiếu", "chưa ghi nguyên nhân nghèo", ": 1 hộ").doesNotContain("Lý Văn Đủ");
    }

    @Test
    @Requirement("SEC-04")
    void frozen_people_are_seen_in_their_own_area_only_and_nobody_changes_them() {
        households.in(village).poor(END_2023, Set.of(1), Cause.NO_LAND).stored();
        freeze(2023, null);
        var closing = closings().getFirst();
        var stranger = users.user(Role.COMMUNE_LEADER, villages.commune());

        assertThat(users.as(stranger, () -> count("closing_household where closing_id = ?", closing))).isZero();
        assertThat(users.as(stranger, () -> count("closing_member where closing_id = ?", closing))).isZero();
        assertThatThrownBy(() -> users.as(stranger, () -> freezeYear.freeze(commune, 2023, "x"))).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> jdbc.sql("update figures.closing_figure set poor = 0").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_leader_freezes_on_the_page_and_an_officer_only_reads() {
        households.in(village).poor(END_2023, Set.of(1), Cause.NO_LAND).stored();
        var address = "/poverty/closings?unit=" + commune.value();

        assertThat(browser.post().uri(address).param("year", "2023").with(users.signedIn(leader)).with(csrf()))
                .hasStatus3xxRedirection();

        assertThat(browser.get().uri(address).with(users.signedIn(leader)))
                .hasStatusOk().bodyText().contains("2023", "khớp số chốt", "name=\"year\"");
        assertThat(browser.get().uri(address).with(users.signedIn(users.user(Role.COMMUNE_OFFICER, commune))))
                .hasStatusOk().bodyText().contains("2023").doesNotContain("name=\"year\"");
    }

    private void correctToNearPoor(HouseholdId household) {
        Caller.SYSTEM.run(() -> transaction.executeWithoutResult(_ -> {
            jdbc.sql("update registry.class_period set class = 'NEAR_POOR' where household_id = ?")
                    .param(household.value()).update();
            standings.of(Set.of(household));
        }));
    }

    private Answer freeze(int year, @org.jspecify.annotations.Nullable String reason) {
        return users.as(leader, () -> freezeYear.freeze(commune, year, reason));
    }

    private java.util.List<Closing> closings() {
        return users.as(leader, () -> freezeYear.of(commune));
    }

    private PovertyCounts recordsOf(LocalDate day) {
        return users.as(leader, () -> freezeYear.recordsOf(commune, day));
    }

    private long countAs(String rows, Closing closing) {
        return users.as(leader, () -> count(rows, closing));
    }

    private long count(String rows, Closing closing) {
        return java.util.Objects.requireNonNull(transaction.execute(_ -> jdbc.sql("select count(*) from figures." + rows)
                .param(closing.id().value()).query(Long.class).single()));
    }
}
