package vn.chungtay.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.chungtay.StoryTest;
import vn.chungtay.geography.GivenUnits;

/** Statistics offices read what reviews have counted and change nothing of it. */
@StoryTest
class StatisticsRoleTest {

    @Autowired
    private List<ActionList> lists;

    @Autowired
    private GivenUnits units;

    @Autowired
    private GivenUsers users;

    @Autowired
    private MockMvcTester browser;

    @Test
    void they_change_nothing_that_belongs_to_others() {
        var acting = lists.stream()
                .flatMap(it -> it.actions().stream())
                .filter(it -> it.roles().contains(Role.STATISTICS) && !it.permission().readsOnly())
                .map(Action::code);

        assertThat(acting)
                .as("a file of one's own may be brought to be checked, and what supervision of a review found is written down")
                .containsExactlyInAnyOrder("plancheck.plan.check", "campaigns.supervise");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "/poverty", "/poverty?tab=CAUSES", "/poverty?tab=DEPRIVATIONS", "/poverty/changes", "/poverty/balance", "/poverty/relapses",
        "/poverty/groups", "/poverty/areas", "/poverty/needs", "/poverty/closings", "/staff/figures"
    })
    void they_read_the_tables_of_their_area_and_no_households(String table) {
        var commune = units.commune("La Hiên");
        var office = users.user(Role.STATISTICS, commune);
        var separator = table.contains("?") ? "&" : "?";

        assertThat(browser.get().uri(table + separator + "unit=" + commune.value()).with(users.signedIn(office)))
                .hasStatusOk().bodyText().doesNotContain("/poverty/households?");
    }
}
