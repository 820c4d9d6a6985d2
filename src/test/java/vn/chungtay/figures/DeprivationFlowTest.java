package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.model.DeprivationFlow;
import vn.chungtay.figures.usecase.FollowDeprivations;
import vn.chungtay.geography.UnitId;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.identity.UserId;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.NeedOutcome;
import vn.chungtay.registry.usecase.RecordHousehold;
import vn.chungtay.registry.usecase.ViewHousehold;
import vn.chungtay.standards.PovertyClass;

/** What became of deprivations within a year. */
@StoryTest
class DeprivationFlowTest {

    private static final LocalDate BEFORE = LocalDate.of(2023, 12, 1);
    private static final LocalDate START = LocalDate.of(2024, 12, 31);
    private static final LocalDate LOOK = LocalDate.of(2025, 11, 10);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);
    private static final int WATER = 9;
    private static final int LATRINE = 10;

    @Autowired
    private GivenHouseholds households;

    @Autowired
    private GivenVillages villages;

    @Autowired
    private GivenUsers users;

    @Autowired
    private RecordHousehold record;

    @Autowired
    private ViewHousehold view;

    @Autowired
    private FollowDeprivations follow;

    @Autowired
    private MockMvcTester browser;

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
    @Requirement("MDP-10")
    void a_deprivation_of_the_start_is_solved_by_the_programme_or_otherwise_or_stays_and_the_numbers_come_out() {
        var helped = households.in(village).poor(BEFORE, Set.of(WATER)).poor(LOOK, Set.of(LATRINE)).stored().id();
        met(helped, Need.WATER, NeedOutcome.BY_PROGRAMME, LocalDate.of(2025, 6, 1));
        var alone = households.in(village).poor(BEFORE, Set.of(WATER)).nearPoor(LOOK, Set.of(1)).stored().id();
        met(alone, Need.WATER, NeedOutcome.OTHERWISE, LocalDate.of(2025, 6, 1));
        households.in(village).poor(BEFORE, Set.of(WATER)).classed(PovertyClass.NOT_POOR, LOOK, Set.of()).stored();
        households.in(village).poor(BEFORE, Set.of(WATER)).stored();
        households.in(village).poor(BEFORE, Set.of(WATER)).classed(PovertyClass.NOT_POOR, LOOK, Set.of(WATER)).stored();
        households.in(village).poor(LOOK, Set.of(WATER)).since(LocalDate.of(2025, 10, 1)).stored();

        assertThat(flow(WATER)).isEqualTo(new DeprivationFlow(WATER, 5, 1, 2, 1, 1, 2));
        assertThat(flow(LATRINE)).as("a new lack of a household that was poor").isEqualTo(new DeprivationFlow(LATRINE, 0, 0, 0, 0, 1, 1));
    }

    @Test
    void a_support_before_or_of_another_kind_has_not_solved_it() {
        var early = households.in(village).poor(BEFORE, Set.of(WATER)).poor(LOOK, Set.of()).stored().id();
        met(early, Need.WATER, NeedOutcome.BY_PROGRAMME, LocalDate.of(2024, 6, 1));
        var other = households.in(village).poor(BEFORE, Set.of(WATER)).poor(LOOK, Set.of()).stored().id();
        met(other, Need.LATRINE, NeedOutcome.BY_PROGRAMME, LocalDate.of(2025, 6, 1));

        assertThat(flow(WATER)).isEqualTo(new DeprivationFlow(WATER, 2, 0, 2, 0, 0, 0));
    }

    @Test
    void the_page_says_how_the_numbers_come_out_and_opens_the_households_of_both_days() {
        households.in(village).head("Lò Thị Khát").poor(BEFORE, Set.of(WATER)).stored();
        var page = text("/poverty/deprivations?from=" + START + "&to=" + END + "&unit=" + commune.value());

        assertThat(page).contains("Nguồn nước sinh hoạt", "Hết thiếu hụt nhờ chương trình", "Cuối kỳ = đầu kỳ");
        var link = page.replaceAll("(?s).*href=\"(/poverty/households[^\"]*indicator=9)\".*", "$1").replace("&amp;", "&");
        assertThat(text(link)).contains("Lò Thị Khát");
        assertThat(text("/poverty/deprivations/file?format=CSV&from=" + START + "&to=" + END + "&unit=" + commune.value()))
                .contains("Nguồn nước sinh hoạt", "Thiếu hụt cuối kỳ");
        assertThat(text("/poverty/deprivations?from=" + END + "&to=" + START + "&unit=" + commune.value())).contains("Ngày đầu kỳ phải trước");
    }

    private void met(HouseholdId household, Need need, NeedOutcome how, LocalDate on) {
        users.as(officer, () -> record.record(household, 0, new HouseholdRecord.InNeed(need, null, null, BEFORE)));
        var id = users.as(officer, () -> view.view(household, BEFORE)).support().needs().getFirst().id();
        users.as(officer, () -> record.record(household, 1, new HouseholdRecord.NeedEnded(id, how, on)));
    }

    private DeprivationFlow flow(int indicator) {
        return users.as(officer, () -> follow.between(commune, START, END)).stream()
                .map(FollowDeprivations.Line::flow)
                .filter(it -> it.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private String text(String address) {
        var answer = browser.get().uri(address).with(users.signedIn(officer)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
