package vn.chungtay.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.Requirement;
import vn.chungtay.StoryTest;
import vn.chungtay.figures.usecase.CountNeeds;
import vn.chungtay.identity.GivenUsers;
import vn.chungtay.identity.Role;
import vn.chungtay.registry.GivenHouseholds;
import vn.chungtay.registry.GivenVillages;
import vn.chungtay.registry.HouseholdRecord;
import vn.chungtay.registry.Need;
import vn.chungtay.registry.usecase.RecordHousehold;

@StoryTest
@Requirement("HHD-07")
class NeedPageTest {

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
    private CountNeeds countNeeds;

    @Autowired
    private MockMvcTester browser;

    @Test
    void a_household_counts_once_for_a_need_and_a_need_of_nobody_does_not_arise() {
        var commune = villages.commune();
        var row = households.in(villages.villageIn(commune)).stored();
        var officer = users.user(Role.COMMUNE_OFFICER, commune);
        users.as(officer, () -> recordHousehold.record(row.id(), 0, new HouseholdRecord.InNeed(Need.WATER, null, null, DAY)));
        users.as(officer, () -> recordHousehold.record(
                row.id(), 1, new HouseholdRecord.InNeed(Need.WATER, row.members().getFirst().id(), null, DAY)));
        var observer = users.user(Role.OBSERVER, commune);

        Map<Need, Integer> counts = users.as(observer, () -> countNeeds.households(commune, DAY));
        Map<Need, Integer> before = users.as(observer, () -> countNeeds.households(commune, DAY.minusDays(1)));
        assertThat(counts).containsOnly(Map.entry(Need.WATER, 1));
        assertThat(before).isEmpty();
        assertThat(browser.get().uri("/poverty/needs?unit=" + commune.value() + "&asOf=" + DAY).with(users.signedIn(observer)))
                .hasStatusOk().bodyText().contains("không phát sinh").doesNotContain(">0%<");
    }
}
